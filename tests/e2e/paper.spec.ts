// A result on paper: whole, on two pages, and no part of it over another.
import { expect } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { contentOrExit } from '../../scripts/content-files.ts';
import { sampleKinds } from '../../src/core/sample-results.ts';
import { openFullResult } from './support/full-result.ts';
import { overlaps } from './support/paper.ts';
import { test } from './support/test.ts';
import { wholeResult } from './support/whole-result.ts';

const { pack } = contentOrExit();

test('no part lies on another where a page ends, whatever is said', async ({ page }) => {
  test.setTimeout(60_000);
  for (const kind of sampleKinds) {
    await page.goto(`#/samples/${kind}`);
    await page.locator(wholeResult).waitFor();
    for (const format of ['A4', 'Letter'] as const) {
      const file = await page.pdf({ format });
      const found = await overlaps(await getDocumentProxy(new Uint8Array(file)));
      expect(found, `${kind}, ${format}`).toEqual([]);
    }
  }
});

/** Without the margins of the page, in pixels of 1/96 inch. */
const widths = { A4: 703, Letter: 725 } as const;
for (const format of ['A4', 'Letter'] as const) {
  test(`two pages of ${format} hold the verdict, both tables and every sentence`, async ({
    page,
  }) => {
    await openFullResult(page, 'Ana');
    const verdict = await page.getByRole('heading', { level: 1 }).innerText();
    const file = await page.pdf({ format, preferCSSPageSize: false });
    const document = await getDocumentProxy(new Uint8Array(file));
    const { totalPages, text } = await extractText(document, { mergePages: true });
    expect(totalPages).toBeLessThanOrEqual(2);
    const plain = text.replace(/\s+/g, ' ');
    expect(plain).toContain(verdict.replace(/\s+/g, ' '));
    for (const { name } of pack.skills) expect(plain).toContain(name);
    for (const words of [
      'Next steps',
      'Does it hold?',
      'Not there, and rather not',
      'What would settle it',
      'not yet been tried',
    ]) {
      expect(plain).toContain(words);
    }
    expect(plain).not.toContain('Share result');
    await page.setViewportSize({ width: widths[format], height: 900 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.table-frame')
      .evaluateAll((frames) =>
        frames.map((frame) => frame.scrollWidth - frame.clientWidth).filter((over) => over > 0),
      );
    expect(cut).toEqual([]);
  });
}
