// npm run picture: draws public/preview.png, which messengers show beside a link, from the words and the map of the
// home page. Run it after either has changed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.ts';
import { drawnHome } from './prerender.ts';

const textOf = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** Fonts stand in the sheet itself: a page without an address can fetch none. */
const withFonts = (css: string) =>
  css.replace(/url\("(@fontsource-variable\/[^"]+)"\)/g, (_, file: string) => {
    const font = readFileSync(new URL(`../node_modules/${file}`, import.meta.url));
    return `url(data:font/woff2;base64,${font.toString('base64')})`;
  });

const { markup } = await drawnHome();
const part = (pattern: RegExp): string => {
  const found = pattern.exec(markup)?.[0];
  if (found === undefined) throw new Error(`The home page has no ${pattern}.`);
  return found;
};
const sheets = ['src/ui/tokens.css', 'src/ui/base.css', 'src/pages/home/sample-map.css'];
const html = `<!doctype html><html lang="en" data-theme="light"><style>${sheets.map((file) => withFonts(textOf(file))).join('\n')}
body{display:grid;grid-template-columns:1fr 470px;gap:56px;align-items:center;width:1200px;height:630px;padding:0 64px}
.brand{font-size:36px;gap:16px;margin-bottom:40px}.brand svg{width:64px;height:44px}h1{font-size:64px}
</style><body><div>${part(/<a class="brand".*?<\/a>/)}${part(/<h1.*?<\/h1>/)}</div>
<div class="card sample">${part(/<svg viewBox="0 0 360 352".*?<\/svg>/)}</div></body></html>`;

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(html);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({
    path: fileURLToPath(new URL('../public/preview.png', import.meta.url)),
  });
} finally {
  await browser.close();
}
