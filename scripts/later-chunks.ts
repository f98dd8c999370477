// Names in the built page what some links lead to, so that it is on its way before the code that asks for it has come.
import type { Plugin, Rolldown } from 'vite';

/** What opens a link, and the pages it leads to, each with what it draws later. */
const reader = 'app/intake.ts';
const lists: Readonly<Record<string, readonly string[]>> = {
  // Also what is asked for behind the questions.
  result: [reader, 'check/check-page.tsx', 'result/result-page.tsx', 'result/result-charts.tsx'],
  invite: [reader, 'app/more-pages.tsx', 'invited/invited-page.tsx'],
};

/** The files of these modules and of all they import, but for those the page names anyway. */
function filesOf(
  entries: readonly string[],
  bundle: Rolldown.OutputBundle,
  page: string,
): readonly string[] {
  const files = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file) || page.includes(file)) return;
    files.add(file);
    for (const sheet of chunk.viteMetadata?.importedCss ?? [])
      if (!page.includes(sheet)) files.add(sheet);
    chunk.imports.forEach(add);
  };
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  for (const entry of entries) {
    const chunk = chunks.find((one) => one.facadeModuleId?.endsWith(`/${entry}`));
    if (!chunk) throw new Error(`${entry} has no file of its own.`);
    add(chunk.fileName);
  }
  return [...files].sort();
}

export const laterChunks = (): Plugin => ({
  name: 'later-chunks',
  enforce: 'post',
  apply: 'build',
  generateBundle(_, bundle) {
    const index = bundle['index.html'];
    if (index?.type !== 'asset') return;
    const page = String(index.source);
    const named = Object.entries(lists).map(
      ([name, entries]) => `data-${name}="${filesOf(entries, bundle, page).join(' ')}"`,
    );
    const guard = '<script data-files=';
    if (!page.includes(guard)) throw new Error('The page has no guard.');
    index.source = page.replace(guard, `<script ${named.join(' ')} data-files=`);
  },
});
