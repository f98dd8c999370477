// Two to ten people side by side.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { extractText, getDocumentProxy } from 'unpdf';
import { contentOrExit } from '../../scripts/content-files.ts';
import { makeRatingsToken } from '../../src/core/link/any-link.ts';
import { axeFaults } from './support/axe.ts';
import { putRecords } from './support/database.ts';
import { resultToken } from './support/journey.ts';
import { overlaps } from './support/paper.ts';
import { test } from './support/test.ts';

const { pack } = contentOrExit();

async function withSample(page: Page): Promise<void> {
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await page.getByRole('checkbox').first().waitFor();
}

test('chosen among people, in any order, they give the same page', async ({ page }) => {
  await withSample(page);
  for (const name of ['Ana', 'Chi', 'Ben']) {
    await page.getByRole('checkbox', { name: `Select ${name} (sample)` }).check();
  }
  await expect(page.getByRole('button', { name: 'Merge the two selected' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Compare 3 people' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('side by side');
  await expect(page.getByText('They are not known in the same way.')).toBeVisible();
  await page.locator('.compare-map svg').first().waitFor();
  const words = await page.locator('main').innerText();
  const [, ids = ''] = page.url().split('ids=');
  await page.goto(`#/compare?ids=${ids.split(',').toReversed().join(',')}`);
  await page.reload();
  await page.locator('.compare-map svg').first().waitFor();
  expect(await page.locator('main').innerText()).toBe(words);
});

const hostile = '=cmd|"x",Zoë';

test('six people print on two pages, and any name goes into the table', async ({ page }) => {
  await withSample(page);
  const token = makeRatingsToken({
    pack,
    ratings: {
      rater: 'Kim',
      about: '',
      sheet: new Map(pack.ratings.map(({ id }) => [id, 4])),
      day: 300,
      extras: [],
    },
  });
  const zoe = {
    id: '00000000000000b2',
    changed: 9,
    name: hostile,
    sample: false,
    selves: [],
    raters: [{ kind: 'rating', token, notes: [] }],
    takes: '',
    cover: '',
  };
  await putRecords(page, { people: [zoe] });
  await page.goto('#/compare');
  await page.reload();
  const boxes = page.getByRole('checkbox');
  await boxes.nth(6).waitFor();
  for (let i = 0; i < 6; i++) await boxes.nth(i).check();
  await expect(page.getByRole('checkbox', { name: hostile })).toBeChecked();
  await page.getByRole('button', { name: 'Compare 6 people' }).click();
  await page.locator('.compare-map svg').first().waitFor();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    expect(pdf.numPages, format).toBeLessThanOrEqual(2);
    expect(await overlaps(pdf), format).toEqual([]);
    const { text } = await extractText(pdf, { mergePages: true });
    for (const { name } of pack.skills) expect(text, format).toContain(name);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  const { data, errors } = Papa.parse<string[]>(csv.trim());
  expect(errors).toEqual([]);
  // A person, six cells for either role, fifteen skills.
  expect(data.map((line) => line.length)).toEqual(Array.from({ length: 7 }, () => 28));
  // Nothing begins like a formula.
  expect(data.map(([name]) => name)).toContain(`'${hostile}`);
});

test('whoever was not rated here stays shut, and fewer than two lead to a choice', async ({
  page,
}) => {
  await withSample(page);
  await putRecords(page, {
    people: [
      {
        id: '00000000000000b1',
        changed: 9,
        name: '=Zoë',
        sample: false,
        selves: [resultToken('Zoë')],
        raters: [],
        takes: '',
        cover: '',
      },
    ],
  });
  await page.goto('#/compare?ids=00000000000000b1');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whom do you want to compare?');
  // Ticked by the address: can be unticked, but counts for nothing.
  await expect(page.getByRole('checkbox', { name: /=Zoë.* stay shut/ })).toBeChecked();
  await expect(page.getByRole('link', { name: 'Rate =Zoë' })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Ana/ }).check();
  await expect(page.getByRole('button', { name: /^Compare/ })).toBeDisabled();
  await page.getByRole('checkbox', { name: /^Ben/ }).check();
  await page.getByRole('button', { name: 'Compare 2 people' }).click();
  await expect(page.getByText('stay shut until you have rated them')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`side by side, ${colorScheme}: axe finds nothing, and 320 pixels are enough`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme });
    await page.goto('#/compare');
    await expect(page.getByText('Fewer than two people can be compared yet.')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try a sample team' }).click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: 'Compare 6 people' }).click();
    await page.locator('.compare-map svg').first().waitFor();
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(sideways, `${width}`).toBe(false);
      expect(await axeFaults(page), `${width}`).toEqual([]);
    }
  });
}
