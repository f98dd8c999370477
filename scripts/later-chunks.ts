// Names in the built page what the result needs, so that the last questions can fetch it without running it.
import type { Plugin } from 'vite';

/** What is asked for behind the questions. */
const entries = ['check/check-page.tsx', 'result/result-page.tsx', 'result/result-charts.tsx'];

export const laterChunks = (): Plugin => ({
  name: 'later-chunks',
  enforce: 'post',
  apply: 'build',
  generateBundle(_, bundle) {
    const index = bundle['index.html'];
    if (index?.type !== 'asset') return;
    const page = String(index.source);
    const files = new Set<string>();
    const add = (file: string) => {
      const chunk = bundle[file];
      // What the page itself loads is there by then.
      if (chunk?.type !== 'chunk' || files.has(file) || page.includes(file)) return;
      files.add(file);
      chunk.imports.forEach(add);
    };
    for (const chunk of Object.values(bundle)) {
      const source = chunk.type === 'chunk' ? chunk.facadeModuleId : null;
      if (source && entries.some((entry) => source.endsWith(`/pages/${entry}`)))
        add(chunk.fileName);
    }
    if (files.size < entries.length) this.error('The chunks behind the questions were not found.');
    const meta = `<meta name="later" content="${[...files].sort().join(' ')}" />`;
    index.source = page.replace('</head>', `${meta}</head>`);
  },
});
