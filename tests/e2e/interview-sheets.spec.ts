// The interview sheets of several people on paper: each on pages of its own, with nothing on it of how they did so far.
import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { contentOrExit } from '../../scripts/content-files.ts';
import { axeFaults } from './support/axe.ts';
import { overlaps } from './support/paper.ts';
import { test } from './support/test.ts';

const { pack } = contentOrExit();
const names = ['Ana (sample)', 'Chi (sample)', 'Eva (sample)'];

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  expect(await overlaps(pdf), format).toEqual([]);
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((one) => one.replace(/\s+/g, ' ').trim());
}

/** The sheets, each as its pages: a page that names somebody begins one. */
function sheetsIn(pages: readonly string[]): readonly (readonly string[])[] {
  const begins = pages.flatMap((one, i) => (one.startsWith('Interview with ') ? [i] : []));
  return begins.map((begin, i) => pages.slice(begin, begins[i + 1]));
}

const skillsOn = (sheet: readonly string[]) =>
  pack.skills
    .filter(({ inSentence }) => sheet.join(' ').includes(`What the answers about ${inSentence} `))
    .map(({ id }) => id);

test('several people have a sheet each, with the same questions unless told otherwise', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  for (const name of names) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('link', { name: 'Interview sheets' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Interview sheets for several people',
  );
  await expect(page.getByRole('button', { name: 'Print 3 sheets' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  for (const format of ['A4', 'Letter'] as const) {
    const pages = await pagesOf(page, format);
    const sheets = sheetsIn(pages);
    expect(sheets.map(([first]) => first?.slice(0, 27))).toEqual(
      names.map((name) => `Interview with ${name}`),
    );
    // No page stands before the first sheet, none is empty, and equal sheets are equally long.
    expect(sheets.flat()).toHaveLength(pages.length);
    for (const one of pages) expect(one.length).toBeGreaterThan(40);
    expect(new Set(sheets.map((sheet) => sheet.length)).size).toBe(1);
    const [first, ...others] = sheets.map(skillsOn);
    expect(first?.length).toBeGreaterThan(3);
    for (const other of others) expect(other).toEqual(first);
    for (const [i, sheet] of sheets.entries()) {
      const words = sheet.join(' ');
      expect(words).toContain('Two questions about leading people');
      expect(words).not.toMatch(/Below the bar on|of 100|Chosen: |Print \d|Disputed: /);
      for (const name of names) expect(words.includes(name)).toBe(name === names[i]);
    }
  }

  const same = sheetsIn(await pagesOf(page, 'A4'));
  await page.getByRole('radio', { name: /For each person their own/ }).check();
  const own = sheetsIn(await pagesOf(page, 'A4'));
  expect(own).toHaveLength(3);
  const shared = new Set(own.flatMap(skillsOn));
  expect([...shared].toSorted()).toEqual(skillsOn(same[0] ?? []).toSorted());
  expect(own.flat().length).toBeLessThan(same.flat().length);
});

test('compared people can be interviewed from there, and nobody chosen is said', async ({
  page,
}) => {
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  for (const name of names) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('link', { name: 'Compare 3 people' }).click();
  await page.getByRole('link', { name: 'Interview sheets' }).click();
  await expect(page.getByRole('button', { name: 'Print 3 sheets' })).toBeVisible();
  await page.goto('#/interviews?ids=nobody');
  await expect(page.getByText(/^Nobody is chosen\./)).toBeVisible();
});
