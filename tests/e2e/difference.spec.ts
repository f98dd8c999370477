import { expect, type Page } from '@playwright/test';
import { contentOrExit } from '../../scripts/content-files.ts';
import { ana, answerByKeys, seeResult } from './support/journey.ts';
import { test } from './support/test.ts';

const { lessons } = contentOrExit();

/** Ten tasks: eight of ours, two in own words. */
const ours = [
  'finished-bathroom',
  'newsletter',
  'two-adverts',
  'enquiry-sources',
  'first-reply',
  'quote-follow-up',
  'measure-windows',
  'trade-fair',
].map((id) => lessons.tasks.find((task) => task.id === id)?.text ?? '');

async function makeList(page: Page): Promise<void> {
  await page.getByText('Everyday tasks to tap in').click();
  for (const text of ours) await page.getByRole('button', { name: text, exact: true }).click();
  for (const text of ['Sweep the yard', 'Chase unpaid bills']) {
    await page.getByLabel('A task', { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.work-row')).toHaveCount(10);
  const who = page.getByLabel('Who does it now');
  const hours = page.getByLabel('Hours a week');
  for (let i = 0; i < 7; i++) {
    await who.nth(i).fill(i === 2 ? 'Ben' : 'Ana');
    await hours.nth(i).fill(i === 0 ? '1,5' : '2');
  }
}

test('from the home address through sorter and list to a brief that a result names', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto('');
  await page.getByRole('link', { name: 'See the difference, and sort a few tasks' }).click();
  await page.getByRole('link', { name: 'Sort 30 everyday tasks' }).click();
  for (const [i, task] of lessons.tasks.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(task.text);
    await page
      .locator('.sorter-choice')
      .nth(i % 3)
      .click();
    await expect(page.getByRole('status')).toContainText(task.why);
    const last = i === lessons.tasks.length - 1;
    await page.getByRole('button', { name: last ? 'See what was mixed up' : 'Next task' }).click();
  }
  await expect(page.getByRole('heading', { name: 'What was mixed up' })).toBeVisible();
  await expect(page.locator('.sorter-list li').first()).toContainText('You: ');
  await page.getByRole('link', { name: 'Make my own list' }).click();

  await makeList(page);
  await expect(page.getByRole('heading', { name: 'Marketing: 7.5 h a week' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sales: 6 h a week' })).toBeVisible();
  await expect(page.getByText('2 tasks (0 h) are not placed yet.')).toBeVisible();
  await expect(page.getByText('Ana: 5.5 h for marketing, 6 h for sales')).toBeVisible();
  await expect(page.getByText('2 hand-offs have no owner.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Sweep the yard' }).click();
  await expect(page.locator('.work-row')).toHaveCount(9);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.work-row')).toHaveCount(10);
  await page.reload();
  await expect(page.locator('.work-row')).toHaveCount(10);
  await expect(page.getByLabel('Hours a week').first()).toHaveValue('1.5');

  await page.getByRole('link', { name: 'Write two job descriptions' }).click();
  await expect(page.getByText('Ring back five days after a quote.')).toBeVisible();
  await page.getByLabel('Name of the role brief').fill('Windows and doors');
  await page.getByRole('button', { name: 'Use this as the role brief' }).click();
  await expect(page.getByText('In use: Windows and doors.')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Assess somebody with it' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await answerByKeys(page, ana, 1);
  await seeResult(page);
  await expect(page.getByText('Judged by the brief Windows and doors')).toBeVisible();
  await page.getByText('Weights and bars of the brief').click();
  await expect(page.getByText('Content creation 4')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Judged by the brief Windows and doors')).toBeVisible();
});

test('the sorter goes by keys alone, keeps its place, and single keys can be switched off', async ({
  page,
}) => {
  await page.goto('#/sorter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(lessons.tasks[0]?.text ?? '');
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: 'Sales' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status')).toContainText('We put it elsewhere: Marketing.');
  await expect(page.getByRole('button', { name: 'Next task' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Marketing' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('We put it there too: Sales.');
  await page.reload();
  await expect(heading).toHaveText(lessons.tasks[1]?.text ?? '');
  await expect(page.getByRole('button', { name: 'Sales' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Back' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(lessons.tasks[0]?.text ?? '');
  await page.getByRole('button', { name: 'Stop here' }).press('Enter');
  await expect(page.getByText('One task went to another place than ours.')).toBeVisible();
  await page.getByRole('link', { name: 'Start again' }).press('Enter');
  await expect(page.getByText('Task 1 of')).toBeVisible();
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);

  await page.goto('#/settings');
  await page.getByRole('switch', { name: /keys 1 to 5/ }).click();
  await page.goto('#/sorter');
  await page.keyboard.press('2');
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
});

test('a part of the explanation opens by its address and takes the focus', async ({ page }) => {
  await page.goto('#/difference/one-desk');
  const heading = page.getByRole('heading', { name: 'Why one person rarely loves both' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.getByRole('link', { name: 'The way to a customer' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The way to a customer' })).toBeFocused();
  await expect(page.getByRole('img', { name: lessons.way.finding })).toBeVisible();
});

test('job descriptions are edited, kept, copied, downloaded and written anew', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('#/jobs');
  await page.getByRole('button', { name: 'Edit the job description: Sales' }).click();
  await page
    .getByRole('textbox', { name: 'Job description: Sales' })
    .fill('# Our seller\n\n## Purpose\n\nWin.\n- One\n');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Our seller' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Our seller' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the job description: Sales' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Our seller');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the job description: Sales' }).click();
  expect((await file).suggestedFilename()).toBe('job-sales.md');
  await page.getByRole('button', { name: 'Write it anew from my list' }).click();
  await expect(page.getByRole('heading', { name: 'Sales: job description' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Our seller' })).toBeVisible();
});

/** Pages of a PDF, by the objects that are one. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('both job descriptions print whole, each on a page of its own', async ({ page }) => {
  await page.goto('#/work');
  await makeList(page);
  await page.getByRole('link', { name: 'Write two job descriptions' }).click();
  await page.getByRole('heading', { name: 'Sales: job description' }).waitFor();
  for (const format of ['A4', 'Letter']) {
    expect(pagesIn(await page.pdf({ format })), format).toBe(2);
  }
  await page.getByRole('button', { name: 'Edit the job description: Sales' }).click();
  expect(pagesIn(await page.pdf({ format: 'A4' })), 'while edited').toBe(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Sales: job description' })).toBeVisible();
  await expect(page.getByText('Call last year’s customers').last()).toBeVisible();
  await page.setViewportSize({ width: 700, height: 1000 });
  for (const sheet of await page.locator('.job-sheet').all()) {
    expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await expect(sheet.getByText('Edit', { exact: true })).toBeHidden();
  }
  await expect(page.getByText('Assess people by these')).toBeHidden();
});

test('the pages to read stand by themselves and lead into the app', async ({ page }) => {
  await page.goto('difference.html');
  await expect(page).toHaveTitle('Marketing and sales are two jobs · Rolefit');
  expect(await page.locator('script').count()).toBe(0);
  await page.getByRole('link', { name: 'are not the same job' }).click();
  await expect(page).toHaveTitle('Marketing and sales are not the same job · Rolefit');
  await page.getByRole('link', { name: 'Sort 30 everyday tasks' }).click();
  await expect(page.getByText('Task 1 of 30')).toBeVisible();
});

test('the page to forward copies the address of its file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('#/not-the-same-job');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessons.notTheSame.title);
});

test('a list of own tasks is downloaded as it is', async ({ page }) => {
  await page.goto('#/work');
  await page.getByLabel('A task', { exact: true }).fill('Follow up every quote');
  await page.keyboard.press('Enter');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the list' }).click();
  const chunks = await (await file).createReadStream();
  let text = '';
  for await (const chunk of chunks) text += String(chunk);
  expect(JSON.parse(text)).toMatchObject({
    format: 'rolefit-tasks',
    tasks: [{ text: 'Follow up every quote', side: '', who: '', hours: 0 }],
  });
});
