// Content that means harm, in what the build writes without a page that runs: text it stays, in every place.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { measureWith } from '#core/measure.ts';
import { resultCsv } from '#core/result-export.ts';
import { sampleResult } from '#core/sample-results.ts';
import { escaped, plainWords, siteDescription } from '../scripts/built-words.ts';
import { type Content, readContent } from '../scripts/content-files.ts';
import { withHome } from '../scripts/prerender.ts';
import { readingHtml, readingPagesOf } from '../scripts/reading-pages.ts';
import { withPreview } from '../scripts/sharing.ts';
import { hostileKinds, writeHostileContent } from './support/hostile-content.ts';

const source = readFileSync('index.html', 'utf8');

function hostileContent(shift: number): Content {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-hostile-'));
  writeHostileContent('tests/pair', folder, shift);
  const read = readContent(folder);
  rmSync(folder, { recursive: true });
  if (!('pack' in read)) throw new Error(JSON.stringify(read.faults));
  return read;
}

/** The pages as they are built, but for the markup of the home page, which React escapes. */
function builtPages(read: Content): ReadonlyMap<string, Document> {
  const described = source.replace('{description}', () => escaped(siteDescription(read)));
  const title = plainWords(read)('home.page');
  const parts = { markup: '', title, style: 'p{}', guard: '0' };
  const pages = new Map([['index.html', withHome(described, parts)]]);
  const index = pages.get('index.html') ?? '';
  for (const [file, page] of readingPagesOf(read)) {
    pages.set(file, readingHtml(index, page, 'x.css', read));
  }
  return new Map(
    [...pages].map(([file, page]) => [
      file,
      new JSDOM(withPreview(page, file, undefined)).window.document,
    ]),
  );
}

const told = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

describe.each(Array.from({ length: hostileKinds }, (_, shift) => shift))(
  'kinds from %i',
  (shift) => {
    const read = hostileContent(shift);
    const { pack, lessons } = read;

    test('the pages to read and the heads of all say it as text', () => {
      const pages = builtPages(read);
      for (const [file, page] of pages) {
        expect(
          page.querySelectorAll('img, b, svg, [onerror], [onload], [onmouseover]'),
          file,
        ).toHaveLength(0);
        expect(page.querySelectorAll('body script'), file).toHaveLength(0);
        expect(page.title, file).toContain(told(page, 'og:title'));
        expect(told(page, 'og:description'), file).toBe(told(page, 'description'));
      }
      const home = pages.get('index.html');
      expect(home?.title).toBe(plainWords(read)('home.page'));
      const data = home?.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      expect(JSON.parse(data)).toMatchObject({ description: siteDescription(read) });
      const difference = pages.get('difference.html')?.body.textContent ?? '';
      for (const { purpose, week } of lessons.roles) {
        for (const words of [purpose, ...week]) expect(difference).toContain(words);
      }
      expect(pages.get('not-the-same-job.html')?.title).toContain(lessons.notTheSame.title);
    });

    test('no cell of a table is a formula', () => {
      const result = sampleResult(pack, 'first', '=1+1', 328);
      const report = assess(result, measureWith(pack), whoOf(result, false));
      const rows = Papa.parse<string[]>(resultCsv(result, report).trimEnd()).data;
      expect(rows).toHaveLength(3 + pack.skills.length);
      for (const row of rows) {
        expect(row).toHaveLength(10);
        for (const cell of row) expect(cell.normalize('NFKC')).not.toMatch(/^\s*[=+@]|^\s*-(?!\d)/);
      }
    });
  },
);
