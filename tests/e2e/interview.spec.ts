// A brief from a preset, an interview typed in, and what both change.
import { expect, type Page } from '@playwright/test';
import { makeRatingsToken } from '#core/link/any-link.ts';
import { contentOrExit } from '../../scripts/content-files.ts';
import { axeFaults } from './support/axe.ts';
import { putRecords, storesOf } from './support/database.ts';
import { test } from './support/test.ts';

const { pack } = contentOrExit();
const token = makeRatingsToken({
  pack,
  ratings: {
    rater: 'Ben',
    about: '',
    sheet: new Map(pack.ratings.map(({ id }, i) => [id, i % 2 === 0 ? 4 : 3])),
    day: 300,
    extras: [],
  },
});
const ana = {
  id: '00000000000000a1',
  changed: 1,
  name: 'Ana',
  sample: false,
  selves: [],
  raters: [{ kind: 'rating', token, notes: [] }],
  takes: '',
  cover: '',
};

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putRecords(page, { people: [ana] });
});

test('a brief is made from a preset, shows whom it changes, and is in use once saved', async ({
  page,
}) => {
  await page.goto('/#/brief');
  await page.reload();
  await page.getByRole('radio', { name: 'Trades and building' }).check();
  await expect(page.getByLabel('Name of the brief')).toHaveValue('Trades and building');
  await expect(page.getByText('The van and the work clothes')).toBeVisible();
  const bars = page.getByRole('spinbutton');
  await bars.first().fill('80');
  await bars.last().fill('80');
  await expect(page.getByText('1 of 1 verdicts would change:')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save and use this brief' }).click();
  await expect(page.getByText('In use now: Trades and building.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('In use now: Trades and building.')).toBeVisible();
  await bars.first().fill('90');
  await expect(page.getByRole('button', { name: 'Save and use this brief' })).toBeDisabled();
});

test('an interview typed in is kept, says what it changed, and prints without levels', async ({
  page,
}) => {
  await page.goto(`/#/people/${ana.id}/interview`);
  await page.reload();
  // One skill is open at a time.
  const cards = page.getByRole('article').filter({ has: page.getByRole('radio') });
  await expect(cards).toHaveCount(1);
  const first = page.getByRole('article').first();
  const skill = await first.getByRole('heading', { level: 3 }).innerText();
  await first.getByRole('radio').first().check();
  const note = first.getByRole('textbox');
  await note.fill('Could name no case');
  await note.blur();
  const change = page.locator('section', { hasText: 'What the interview changed' });
  await expect(change.getByText('These skills moved by 5 points or more:')).toBeVisible();
  await expect(change.getByText(new RegExp(`^${skill.trim()}: from \\d+ to \\d+$`))).toBeVisible();
  await expect(page.getByText('These two are not scored.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await expect(first.getByText(/^Chosen: /)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(change).toBeHidden();
  await expect(first.getByText(/^Chosen: /)).toBeHidden();
  // What is shut on the screen is not shut on paper.
  for (const card of (await page.getByRole('article').all()).slice(0, 4)) {
    await expect(card.getByRole('heading', { level: 3 })).toBeVisible();
    await expect(card.getByRole('group').last()).toBeVisible();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  const card = page.getByRole('article').filter({ hasText: skill.trim() });
  await expect(card.getByRole('radio')).toHaveCount(0);
  await card.getByRole('heading', { level: 3 }).click();
  await expect(card.getByRole('radio').first()).toBeChecked();
  await expect(page.getByText('Could name no case')).toBeVisible();
});

test('one skill opens after the other, in sight, with what is still open said', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`/#/people/${ana.id}/interview`);
  await page.reload();
  const open = page.getByRole('article').filter({ has: page.getByRole('radio') });
  await expect(page.getByText('0 of 15 have a level.')).toBeVisible();
  await open.getByRole('radio').nth(2).check();
  const next = page.getByRole('button', { name: /^Next: / });
  const skill = (await next.innerText()).replace('Next: ', '');
  await next.click();
  await expect(open).toHaveCount(1);
  const heading = open.getByRole('heading', { name: skill });
  await expect(heading).toBeInViewport();
  await expect(page.getByText('1 of 15 have a level.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(open).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(open.getByRole('heading', { name: skill })).toBeInViewport();
});

test('never two skills are open, not even for a moment', async ({ page }) => {
  await page.goto(`/#/people/${ana.id}/interview`);
  await page.reload();
  const heads = page.getByRole('article').locator('summary');
  await expect(heads.nth(1)).toBeVisible();
  const openAfter = (turn: number) =>
    heads.nth(turn).evaluate(async (head: HTMLElement) => {
      head.click();
      await null;
      return [...document.querySelectorAll('article details')].map((one) =>
        one.hasAttribute('open'),
      );
    });
  expect((await openAfter(1)).slice(0, 3)).toEqual([false, true, false]);
  expect((await openAfter(2)).slice(0, 3)).toEqual([false, false, true]);
  expect(await openAfter(2)).not.toContain(true);
});

interface KeptPerson {
  readonly raters: readonly { readonly kind: string; readonly notes: readonly unknown[] }[];
}
const isPerson = (value: unknown): value is KeptPerson =>
  typeof value === 'object' && value !== null && 'raters' in value;

/** The notes of each interview that is kept. */
async function notesKept(page: Page): Promise<readonly (readonly unknown[])[]> {
  const people = (await storesOf(page))['people'] ?? [];
  return people
    .filter(isPerson)
    .flatMap(({ raters }) => raters)
    .filter(({ kind }) => kind === 'interview')
    .map(({ notes }) => notes.flat());
}

test('two interviews stay two: either is gone on with, and what is removed comes back', async ({
  page,
}) => {
  await page.goto(`/#/people/${ana.id}/interview`);
  await page.reload();
  const which = page.getByLabel('Which interview?');
  const who = page.getByLabel('Who asks');
  const note = page.getByRole('textbox', { name: /^Notes on/ });
  const level = page.getByRole('radio');
  await expect(page.getByText('The first one with this person.')).toBeVisible();
  await who.fill('Kim');
  await level.nth(1).check();
  await note.fill('Kim heard little');
  const skill = await page.getByRole('heading', { level: 3 }).first().innerText();
  await page.getByRole('button', { name: /^Next/ }).click();
  await level.nth(1).check();
  await which.selectOption('A new interview');
  await expect(who).toHaveValue('Interview');
  await expect(note).toHaveValue('');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await who.fill('Lou');
  await level.nth(4).check();
  await note.fill('Lou heard a lot');
  // Kept after a rest, without leaving the field.
  await expect.poll(async () => (await notesKept(page)).length).toBe(2);
  await expect
    .poll(() => notesKept(page))
    .toEqual([
      [expect.any(String), 'Kim heard little'],
      [expect.any(String), 'Lou heard a lot'],
    ]);

  await page.reload();
  await expect(who).toHaveValue('Lou');
  const options = which.getByRole('option');
  await expect(options).toHaveText([
    /^Kim, .+: 2 of 15 skills$/,
    /^Lou, .+: 1 of 15 skills$/,
    'A new interview',
  ]);
  await which.selectOption({ index: 0 });
  await expect(who).toHaveValue('Kim');
  await page.getByRole('heading', { name: skill.trim() }).click();
  await expect(note).toHaveValue('Kim heard little');
  await note.fill('Kim heard more');
  await who.fill('Kim Berg');
  await who.blur();
  await expect(options.first()).toHaveText(/^Kim Berg, /);
  await expect
    .poll(async () => (await notesKept(page)).map((one) => one[1]))
    .toEqual(['Kim heard more', 'Lou heard a lot']);
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: /^Remove this interview: Kim Berg/ }).click();
  await expect(who).toHaveValue('Lou');
  await expect.poll(async () => (await notesKept(page)).length).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(who).toHaveValue('Kim Berg');
  await expect(options).toHaveCount(3);
  await page.reload();
  expect((await notesKept(page)).map((one) => one[1])).toEqual([
    'Kim heard more',
    'Lou heard a lot',
  ]);
});

test('a note is kept that was typed just before the page is left', async ({ page }) => {
  await page.goto(`/#/people/${ana.id}/interview`);
  await page.reload();
  await page.getByLabel('Who asks').fill('Owner');
  await page.getByRole('radio').first().check();
  const note = page.locator('.field textarea').first();
  await note.fill('Calls back the same day.');
  await page.reload();
  await expect(note).toHaveValue('Calls back the same day.');
});
