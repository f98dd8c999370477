import { expect } from '@playwright/test';
import {
  ana,
  answerByKeys,
  begin,
  borderline,
  type Person,
  personLike,
  resultToken,
  seeResult,
} from './support/journey.ts';
import { test } from './support/test.ts';

test('a clear profile is asked visibly less than a borderline one, and each end says why', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await begin(page, '', /Quick/);
  const clear = await answerByKeys(page, personLike(1, 1));
  await expect(page.getByText('Asking stopped here because')).toBeVisible();
  await begin(page, '', /Quick/);
  const close = await answerByKeys(page, borderline);
  expect(close).toBeGreaterThanOrEqual(clear + 5);
  await expect(page.getByText(/Asking stopped here|nothing left to ask/)).toBeVisible();
});

test('beyond the set part the page says how many there can be, and one may stop or go on', async ({
  page,
}) => {
  await begin(page, '', /Quick/);
  await answerByKeys(page, borderline, 1, 15);
  await expect(page.getByText('A few more', { exact: true })).toBeVisible();
  await expect(page.getByText('Number 16, at most 61 more')).toBeVisible();
  await page.getByRole('link', { name: 'Enough for me' }).click();
  await expect(page.getByText('A few more questions could still make')).toBeVisible();
  await page.getByRole('button', { name: 'Ask me a few more' }).click();
  await expect(page).toHaveTitle(/^Question 17 of/);
  await page.getByRole('link', { name: 'Enough for me' }).click();
  await page.getByRole('button', { name: /^Ask me everything/ }).click();
  await expect(page).toHaveTitle(/^Question 18 of 77/);
  await expect(page.getByText(/^18 of 77 · \d+ min left$/)).toBeVisible();
});

test('answers that do not hang together get a friendly reason and no verdict', async ({ page }) => {
  await page.goto('');
  const shows = async (person: Person, seconds: number, ...reasons: RegExp[]) => {
    await page.goto(`#${resultToken('Ana', person, seconds)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/do not hang together/);
    await expect(page.getByRole('heading', { name: 'Please answer once more' })).toBeVisible();
    for (const reason of reasons) await expect(page.getByText(reason)).toBeVisible();
    await page.goto('#/');
  };
  for (const option of [1, 2, 3, 4, 5] as const) {
    await shows(() => option, 300, /The same option was chosen 30 times in a row/);
  }
  const random: Person = (_, place) => ([5, 1, 1, 5, 2, 5, 1][place % 7] === 5 ? 5 : 1);
  await shows(random, 300, /point in different directions/, /contradict each other/);
  await shows(ana, 20, /faster than the questions can be read/);
});

test('one slip is a note beside the verdict', async ({ page }) => {
  await page.goto('');
  const slip: Person = (item, place) => (item.kind === 'check' ? 5 : ana(item, place));
  await page.goto(`#${resultToken('Ana', slip)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By Ana’s own answers');
  await expect(page.getByRole('heading', { name: 'One thing to know' })).toBeVisible();
  await expect(page.getByText('only asked for a certain option')).toBeVisible();
});

test('a run in a real hurry is noticed', async ({ page }) => {
  await begin(page, 'Ana', /Quick/, true);
  await answerByKeys(page, ana);
  await seeResult(page);
  await expect(page.getByText('The answers came faster than')).toBeVisible();
});
