// The state of the product as one script, built as the product is, to be run in a page.
import { build } from 'vite';

export async function stateScript(): Promise<string> {
  const built = await build({
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      manifest: false,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: {
        entry: new URL('./state-entry.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'rolefitState',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    for (const chunk of one.output) if (chunk.type === 'chunk' && chunk.isEntry) return chunk.code;
  }
  throw new Error('nothing was built');
}
