// Makes the content part of the build: `virtual:pack` and `virtual:wording`. A fault stops the build with every
// fault named; in development an edit shows at once.
import type { Plugin } from 'vite';
import { contentFolder, describeFaults, readContent } from './content-files.ts';

const modules = ['virtual:pack', 'virtual:wording'] as const;
const inside = (id: string) => `\0${id}`;

const exported = (value: unknown) =>
  // A string parsed at start is read faster by browsers than the same object written out.
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

export function content(): Plugin {
  return {
    name: 'content',
    resolveId: (id) => (modules.some((one) => one === id) ? inside(id) : undefined),
    load(id) {
      if (!modules.some((one) => inside(one) === id)) return undefined;
      const read = readContent();
      if (!('pack' in read)) this.error(`Faults in the content:\n${describeFaults(read.faults)}`);
      return exported(id === inside('virtual:pack') ? read.pack : read.wording);
    },
    configureServer(server) {
      server.watcher.add(contentFolder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(contentFolder)) return;
        for (const id of modules) {
          const module = server.moduleGraph.getModuleById(inside(id));
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
