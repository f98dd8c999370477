import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { robotsOf, sitemapOf, siteOf, withPreview } from '../scripts/sharing.ts';

const page =
  '<head><title>A &amp; b</title>\n<meta\n name="description"\n content="What it is" /></head>';

test('an address is claimed only where it is known', () => {
  const unknown = withPreview(page, 'index.html', siteOf(undefined));
  expect(unknown).not.toMatch(/canonical|og:url|https?:\/\/(?!schema\.org)/);
  expect(robotsOf(undefined)).not.toContain('Sitemap');
  const known = withPreview(page, 'difference.html', siteOf('https://example.org/rolefit'));
  expect(known).toContain(
    '<link rel="canonical" href="https://example.org/rolefit/difference.html">',
  );
  expect(known).toContain('content="https://example.org/rolefit/preview.png"');
  expect(() => siteOf('ftp://example.org')).toThrow();
  expect(() => siteOf('example')).toThrow();
});

test('previews say what the page says, once', () => {
  const made = withPreview(page, 'index.html', undefined);
  expect(made).toContain('<meta property="og:title" content="A &amp; b">');
  expect(made).toContain('<meta property="og:description" content="What it is">');
  expect(withPreview(made, 'index.html', undefined).match(/og:title/g)).toHaveLength(1);
  const [, data = ''] = /ld\+json">([^<]*)</.exec(made) ?? [];
  expect(JSON.parse(data)).toMatchObject({ '@type': 'WebApplication', description: 'What it is' });
});

test('the sitemap names the pages', () => {
  const map = sitemapOf('https://example.org/?a=1&b=', ['index.html', 'difference.html']);
  expect(map.match(/<loc>/g)).toHaveLength(2);
  expect(map).toContain('&amp;');
});

test('the picture has the size that previews ask for', () => {
  const { width, height } = PNG.sync.read(readFileSync('public/preview.png'));
  expect([width, height]).toEqual([1200, 630]);
});
