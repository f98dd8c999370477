// What search engines and the previews of messengers read: titles, a picture and, where SITE_URL says what the address of
// the site is, canonical addresses and a sitemap. Without SITE_URL nothing claims an address.
import type { Plugin } from 'vite';
import { escaped, unescaped } from './built-words.ts';

/** Address of the folder in which the site stands, with its last slash; undefined where none is given. */
export function siteOf(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const { protocol, origin, pathname } = new URL(given);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`SITE_URL is ${given}.`);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}

const pictureAlt = 'Rolefit: a map with one axis for each role, and three people on it';

const meta = (property: string, value: string) =>
  `<meta property="${property}" content="${value}">`;
const inside = (page: string, pattern: RegExp) => pattern.exec(page)?.[1] ?? '';

/** A data block: no browser runs it, so the content policy has no say in it. */
const described = (name: string, description: string, site: string | undefined) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebApplication',
    name,
    description,
    ...(site === undefined ? {} : { url: site }),
    applicationCategory: 'BusinessApplication',
    operatingSystem: 'Any',
    browserRequirements: 'JavaScript',
    inLanguage: 'en',
    isAccessibleForFree: true,
  }).replaceAll('<', '\\u003c')}</script>`;

/** The page with what previews read; `file` is its name. */
export function withPreview(page: string, file: string, site: string | undefined): string {
  const isHome = file === 'index.html';
  const address = site === undefined ? undefined : `${site}${isHome ? '' : file}`;
  const title = inside(page, /<title>([^<]*)<\/title>/);
  const description = inside(page, /<meta\s+name="description"\s+content="([^"]*)"/);
  const tags = [
    ...(address === undefined
      ? []
      : [`<link rel="canonical" href="${escaped(address)}">`, meta('og:url', escaped(address))]),
    ...(page.includes('og:title')
      ? []
      : [
          meta('og:title', title),
          meta('og:description', description),
          meta('og:type', isHome ? 'website' : 'article'),
        ]),
    meta('og:site_name', 'Rolefit'),
    meta('og:image', `${site === undefined ? './' : escaped(site)}preview.png`),
    meta('og:image:width', '1200'),
    meta('og:image:height', '630'),
    meta('og:image:alt', pictureAlt),
    '<meta name="twitter:card" content="summary_large_image">',
    ...(isHome ? [described('Rolefit', unescaped(description), site)] : []),
  ];
  return page.replace('</head>', () => `  ${tags.join('\n    ')}\n  </head>`);
}

export const robotsOf = (site: string | undefined): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(site === undefined ? [] : [`Sitemap: ${site}sitemap.xml`]),
    '',
  ].join('\n');

export const sitemapOf = (site: string, files: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map(
      (file) => `  <url><loc>${escaped(site + (file === 'index.html' ? '' : file))}</loc></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');

export const sharing = (given = process.env['SITE_URL']): Plugin => ({
  name: 'sharing',
  apply: 'build',
  // After every page is written.
  enforce: 'post',
  generateBundle(_, bundle) {
    if (bundle['index.html'] === undefined) return;
    const site = siteOf(given);
    const files: string[] = [];
    for (const [file, output] of Object.entries(bundle)) {
      if (!file.endsWith('.html') || output.type !== 'asset') continue;
      files.push(file);
      output.source = withPreview(String(output.source), file, site);
    }
    this.emitFile({ type: 'asset', fileName: 'robots.txt', source: robotsOf(site) });
    if (site === undefined) return;
    this.emitFile({
      type: 'asset',
      fileName: 'sitemap.xml',
      source: sitemapOf(site, files.sort()),
    });
  },
});
