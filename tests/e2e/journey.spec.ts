import { expect } from '@playwright/test';
import {
  ana,
  answerByKeys,
  atQuestion,
  begin,
  findings,
  resultToken,
  runLength,
  seeResult,
  withResult,
} from './support/journey.ts';
import { test } from './support/test.ts';

test('the whole way by keyboard, with a reload in the middle, ends in a verdict', async ({
  page,
}) => {
  await page.goto('#/settings');
  await page.getByRole('switch', { name: /how long I take/ }).click();
  await page.goto('#/');
  await page.getByRole('link', { name: 'Assess myself' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Your name' }).focus();
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await answerByKeys(page, ana, 1, 11);
  await atQuestion(page, 12);
  await page.keyboard.press('3');
  // The last answer was given a moment ago and nothing was pressed since.
  await page.reload();
  await atQuestion(page, 12);
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('3');
  await page.goBack();
  await atQuestion(page, 11);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await page.goForward();
  await atQuestion(page, 12);
  await page.keyboard.press('Enter');
  await answerByKeys(page, ana, 13);
  await expect(page).toHaveTitle('Check your answers · Rolefit');
  await expect(page.getByText('No answer', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Go on to my result' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Happily' }).first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'See my result' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By Ana’s own answers');
});

test('the whole way by pointer advances by itself, but the end is always a decision', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await begin(page);
  let place = 1;
  for (; ; place++) {
    await atQuestion(page, place);
    await page
      .locator('.option')
      .nth(place % 5)
      .click();
    const last = page.getByRole('button', { name: 'Check my answers' });
    const next = page.waitForFunction(
      (title) => document.title.startsWith(title),
      `Question ${place + 1} of`,
    );
    const ended = await Promise.race([last.waitFor().then(() => true), next.then(() => false)]);
    if (ended) break;
  }
  expect(place).toBeGreaterThanOrEqual(runLength);
  await page.waitForTimeout(500);
  await expect(page).toHaveTitle(new RegExp(`^Question ${place} of`));
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await expect(page.getByText('No answer', { exact: true })).toHaveCount(0);
  await seeResult(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /your own answers|answers do not/,
  );
});

test('going on by itself spares a changed mind, a double tap and arrow keys', async ({ page }) => {
  await begin(page);
  await atQuestion(page, 1);
  await page.locator('.option').nth(1).dblclick();
  await atQuestion(page, 2);
  await page.waitForTimeout(700);
  await expect(page).toHaveTitle(/^Question 2 of/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await page.locator('.option').nth(1).click();
  await page.locator('.option').nth(3).click();
  await page.waitForTimeout(500);
  await expect(page).toHaveTitle(/^Question 2 of/);
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('4');

  await page.getByRole('button', { name: 'Continue' }).dblclick();
  await atQuestion(page, 3);
  await page.waitForTimeout(700);
  await expect(page).toHaveTitle(/^Question 3 of/);

  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(500);
  await expect(page).toHaveTitle(/^Question 3 of/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('a question can be skipped, cleared and changed later', async ({ page }) => {
  await begin(page);
  await atQuestion(page, 1);
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Clear my choice' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await answerByKeys(page, ana, 2);
  await expect(page.getByText('1 question has no answer.')).toBeVisible();
  await page
    .getByRole('link', { name: /^Change the answer/ })
    .first()
    .click();
  await atQuestion(page, 1);
  await page.keyboard.press('0');
  await page.getByRole('button', { name: 'Back to my answers' }).click();
  await expect(page.getByText('I have no basis to judge this')).toBeVisible();
  await expect(page.getByText('has no answer')).toHaveCount(0);
});

test('single keys can be switched off, and never fire with a modifier', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goto('#/settings');
  await page.getByRole('switch', { name: /keys 1 to 5/ }).click();
  await page.goto('#/question/1');
  await atQuestion(page, 1);
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the copied link opens the same result in a fresh profile', async ({
  page,
  context,
  freshProfile,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withResult(page, 'Ana');
  const mine = await findings(page);
  await page.getByRole('button', { name: 'Share result' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied. Paste it into a message.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await (await freshProfile()).newPage();
  await other.goto(link);
  expect(await findings(other)).toEqual(mine);
  expect(other.url()).not.toContain('r1');
  await other.reload();
  expect(await findings(other)).toEqual(mine);
});

test('every kind of name survives the link, and can be left out of it', async ({ page }) => {
  await withResult(page, 'Ana');
  for (const name of ['Smith, Jane', 'Anne-Marie', "#1 O'Neil", '🧑‍🍳 Zoë', 'ליאת כהן']) {
    await page.goto(`#${resultToken(name)}`);
    await expect(page.locator('h1 bdi')).toHaveText(name);
  }
  await page.goto('#/result');
  await page.getByRole('button', { name: 'Share result' }).click();
  await page.getByRole('switch', { name: /Include the name/ }).click();
  await page.goto(await page.getByRole('textbox', { name: 'Result link' }).inputValue());
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'By this person’s own answers',
  );
});

test('on a low screen every question begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto('./#/start');
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await start.scrollIntoViewIfNeeded();
  await start.click();
  for (const place of [1, 2]) {
    await atQuestion(page, place);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate('scrollY')).toBe(0);
    const last = page.getByRole('radio').last();
    await last.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 400);
    await last.check();
    await page.keyboard.press('Enter');
  }
  await atQuestion(page, 3);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
});
