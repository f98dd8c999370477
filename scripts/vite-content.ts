// Makes the content part of the build: `virtual:pack`, `virtual:packs` (older ones),
// `virtual:wording`, `virtual:method`. A fault stops the build with every
// fault named; in development an edit shows at once.
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Wording } from '../src/core/pack-schema.ts';
import { contentFolder, describeFaults, readContent } from './content-files.ts';

const modules = ['virtual:pack', 'virtual:packs', 'virtual:wording', 'virtual:method'] as const;
const packFolder = join(contentFolder, 'packs');
const inside = (id: string) => `\0${id}`;

const exported = (value: unknown) =>
  // A string parsed at start is read faster by browsers than the same object written out.
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Long texts of one page load with that page. */
function split(wording: Wording): { early: Wording; late: Wording } {
  const isLate = ([key]: [string, unknown]) => key.startsWith('method.');
  const all = Object.entries(wording);
  return {
    early: Object.fromEntries(all.filter((one) => !isLate(one))),
    late: Object.fromEntries(all.filter(isLate)),
  };
}

/** Every frozen pack but today's, each loaded when a link asks for it. */
function olderPacks(today: string, folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [],
  );
  const older = files.filter(
    (file) => extname(file) === '.json' && basename(file, '.json') !== today,
  );
  const entries = older.map(
    (file) =>
      `  '${basename(file, '.json')}': async () => (await import(${JSON.stringify(file)})).default,`,
  );
  return ['export default {', ...entries, '};'].join('\n');
}

/** `morePacks`: folders with further frozen packs, for tests. */
export function content(...morePacks: readonly string[]): Plugin {
  return {
    name: 'content',
    resolveId: (id) => (modules.some((one) => one === id) ? inside(id) : undefined),
    load(id) {
      if (!modules.some((one) => inside(one) === id)) return undefined;
      const read = readContent();
      if (!('pack' in read)) this.error(`Faults in the content:\n${describeFaults(read.faults)}`);
      const { pack, method } = read;
      if (id === inside('virtual:packs')) return olderPacks(pack.hash, [packFolder, ...morePacks]);
      const { early, late } = split(read.wording);
      if (id === inside('virtual:pack')) return exported(pack);
      return exported(id === inside('virtual:wording') ? early : { ...method, wording: late });
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
