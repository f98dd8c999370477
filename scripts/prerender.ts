// The home page in the built index.html: its markup, the style it needs, and a guard that hides it under any other
// address. Style and guard stand in the page, where the content policy allows each by its hash and nothing else.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync, type Plugin, type Rolldown, runnerImport } from 'vite';
import { escaped } from './built-words.ts';
import { content } from './vite-content.ts';

interface Home {
  readonly homeMarkup: () => string;
  readonly homeTitle: () => string;
}

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Markup is drawn without its sheets. */
const bare: Plugin = {
  name: 'bare',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0bare' : undefined),
  load: (id) => (id === '\0bare' ? '' : undefined),
};

/** Draws the real page, with the content as it stands. */
export async function drawnHome(): Promise<{ readonly markup: string; readonly title: string }> {
  const { module } = await runnerImport<Home>(pathOf('../src/app/prerender.tsx'), {
    configFile: false,
    mode: 'production',
    plugins: [bare, content()],
    oxc: { jsx: { runtime: 'automatic', development: false } },
  });
  return { markup: module.homeMarkup(), title: module.homeTitle() };
}

export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy with one more source for scripts and one for styles. */
export const allowing = (policy: string, script: string, style: string): string =>
  policy
    .replace("script-src 'self'", `script-src 'self' ${script}`)
    .replace("style-src 'self'", `style-src 'self' ${style}`);

/** Addresses of a sheet in assets/, as they are from the page. */
const fromPage = (css: string) => css.replaceAll('url(./', 'url(./assets/');

const sheetLink = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;
const place = '<div id="root"></div>';
const scriptTag = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g;
const preloadLink = /\s*<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>/g;

/** The sheets that come with the code of the home page: its markup is there before it. */
function sheetsOfHome(bundle: readonly Rolldown.OutputBundle[string][]): readonly string[] {
  const home = bundle.find(
    (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith('/pages/home/home-page.tsx'),
  );
  const sheets = home?.type === 'chunk' ? [...(home.viteMetadata?.importedCss ?? [])] : [];
  if (sheets.length === 0) throw new Error('The home page has no sheet.');
  return sheets;
}

export interface HomeParts {
  readonly markup: string;
  readonly title: string;
  readonly style: string;
  readonly guard: string;
}

/**
 * The built page with all of it in place. The guard, which begins the scripts, comes first: it runs while the rest is on
 * its way. Nobody fetches the sheets whose text now stands in the page, but links to them stay, disabled: later pages
 * look for those, and would else fetch the sheets a second time.
 */
export function withHome(page: string, { markup, title, style, guard }: HomeParts): string {
  if (!page.includes(place)) throw new Error(`index.html has no ${place}.`);
  const files = [preloadLink, scriptTag].flatMap((kind) =>
    [...page.matchAll(kind)].map(([, file]) => file),
  );
  if (files.length === 0) throw new Error('index.html has no script.');
  const guardTag = `<script data-files="${files.join(' ')}">${guard}</script>`;
  return page
    .replace(scriptTag, '')
    .replace(preloadLink, '')
    .replace(sheetLink, (link) => link.replace(/>$/, ' disabled>'))
    .replace(/<title>[^<]*<\/title>/, () => `${guardTag}\n    <title>${escaped(title)}</title>`)
    .replace(/(Content-Security-Policy" content=")([^"]*)/, (_, start: string, policy: string) =>
      start.concat(allowing(policy, hashOf(guard), hashOf(style))),
    )
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace(place, () => `<div id="root">${markup}</div>`);
}

export const prerender = (): Plugin => {
  let folder = '';
  let hashes: readonly [script: string, style: string] | undefined;
  return {
    name: 'prerender',
    apply: 'build',
    // After the one that writes index.html.
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async generateBundle(_, bundle) {
      const index = bundle['index.html'];
      // A script built by itself, for tests, has no page.
      if (index?.type !== 'asset') return;
      const links = sheetsOfHome(Object.values(bundle)).map(
        (file) => `<link rel="stylesheet" crossorigin href="./${file}">`,
      );
      const page = String(index.source).replace('</head>', () => `${links.join('')}</head>`);
      const sheets = [...page.matchAll(sheetLink)].map(([, file = '']) => bundle[file]);
      const style = fromPage(
        sheets
          .map((sheet) => (sheet?.type === 'asset' ? String(sheet.source).trim() : ''))
          .join(''),
      );
      const file = 'before-paint.js';
      const guard = minifySync(file, readFileSync(pathOf(file), 'utf8')).code.trim();
      hashes = [hashOf(guard), hashOf(style)];
      index.source = withHome(page, { ...(await drawnHome()), style, guard });
    },
    // The headers were copied as they stand.
    writeBundle() {
      if (!hashes) return;
      const headers = join(folder, '_headers');
      writeFileSync(headers, allowing(readFileSync(headers, 'utf8'), ...hashes));
    },
  };
};
