// A brief from a preset, an interview typed in, and what both change.
import { expect } from '@playwright/test';
import { makeRatingsToken } from '#core/link/any-link.ts';
import { contentOrExit } from '../../scripts/content-files.ts';
import { axeFaults } from './support/axe.ts';
import { putRecords } from './support/database.ts';
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
  const cards = page.getByRole('article').filter({ has: page.getByRole('radio') });
  const first = cards.first();
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
  await page.emulateMedia({ media: 'print' });
  await expect(change).toBeHidden();
  await expect(first.getByText('Weak: below')).toBeHidden();
  await expect(first.getByRole('group')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expect(cards.filter({ hasText: skill.trim() }).getByRole('radio').first()).toBeChecked();
  await expect(page.getByText('Could name no case')).toBeVisible();
});
