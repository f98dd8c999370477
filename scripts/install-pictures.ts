// Draws what a device shows of the installed site: icons from public/icon.svg, and two screenshots of the built site.
// Part of npm run picture; run npm run build before it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { openBrowser } from './browser.ts';

const folder = new URL('../public/', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, folder));
const drawing = readFileSync(new URL('icon.svg', folder), 'utf8').replace(
  '<svg',
  '<svg width="100%"',
);
const paper = /theme-color" content="([^"]+)"/.exec(
  readFileSync(new URL('../index.html', folder), 'utf8').replaceAll(/\s+/g, ' '),
)?.[1];

interface Icon {
  readonly file: string;
  readonly side: number;
  /** Part of the side that stays empty around it: systems cut icons to a shape of their own. */
  readonly margin: number;
  readonly isClear?: boolean;
}

const icons: readonly Icon[] = [
  { file: 'icon-192.png', side: 192, margin: 0, isClear: true },
  { file: 'icon-512.png', side: 512, margin: 0, isClear: true },
  { file: 'icon-maskable-512.png', side: 512, margin: 0.14 },
  { file: 'icon-apple.png', side: 180, margin: 0.1 },
];

async function drawIcon(browser: Browser, { file, side, margin, isClear }: Icon): Promise<void> {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const ground = isClear ? 'transparent' : paper;
  await page.setContent(
    `<style>body{margin:0;padding:${side * margin}px;background:${ground}}svg{display:block}</style>${drawing}`,
  );
  await page.screenshot({ path: pathOf(file), omitBackground: isClear === true });
  await page.close();
}

async function shoot(browser: Browser, address: string, file: string, isNarrow: boolean) {
  const page = await browser.newPage({
    viewport: isNarrow ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    deviceScaleFactor: isNarrow ? 2 : 1,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.goto(address);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: pathOf(file) });
  await page.close();
}

const server = await preview({ preview: { port: 4399, strictPort: true }, logLevel: 'silent' });
const site = server.resolvedUrls?.local[0] ?? '';
const browser = await openBrowser();
try {
  for (const icon of icons) await drawIcon(browser, icon);
  await shoot(browser, `${site}#/samples/both`, 'screenshot-narrow.png', true);
  await shoot(browser, site, 'screenshot-wide.png', false);
} finally {
  await browser.close();
  await server.close();
}
