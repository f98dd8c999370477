// Who should run what: from a sample team to a plan, a decision and its sheet; demands that cannot be met.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { getDocumentProxy } from 'unpdf';
import { axeFaults } from './support/axe.ts';
import { storesOf } from './support/database.ts';
import { overlaps } from './support/paper.ts';
import { test } from './support/test.ts';

async function withSample(page: Page): Promise<void> {
  await page.goto('#/departments');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await page.getByRole('link', { name: 'Show the plan' }).waitFor();
}

test('an empty device leads to the guide or to a sample', async ({ page }) => {
  await page.goto('#/departments');
  await expect(page.getByText('Nobody is here yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add my people' })).toBeVisible();
  await page.goto('#/departments/plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nobody can be placed yet');
  await page.getByRole('link', { name: 'Change who and how' }).click();
  await expect(page).toHaveURL(/#\/departments$/);
});

test('a plan becomes a decision with a reason, a sheet on one page and a date', async ({
  page,
}) => {
  await withSample(page);
  await page.getByLabel('Would take: Ana (sample)').selectOption('either');
  await page.getByLabel('Present work covered by: Ben (sample)').fill('Fin');
  await page.getByRole('link', { name: 'Show the plan' }).click();
  const answer = page.getByRole('heading', { level: 1 });
  await expect(answer).toContainText('Ben (sample)');
  await expect(page.getByText('Best by the sum of fits')).toBeVisible();
  await expect(page.getByText('Fin').first()).toBeVisible();
  // Names are isolated by marks that nobody sees.
  const plan = (await page.locator('tbody tr').first().innerText()).replace(/[\u2068\u2069]/g, '');
  expect(plan).toMatch(/^1\s+Ana \(sample\)\s+Ben \(sample\)\s+\d+/);

  await page.getByRole('link', { name: 'Decide, and make the sheet' }).click();
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByRole('alert')).toContainText('Write one sentence');
  await page.getByRole('radio').nth(1).check();
  await page.getByLabel('Your reason').fill('Chi asked for it, <b>and</b> knows our regulars.');
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who runs what');
  await expect(page.getByText('Chi asked for it, <b>and</b> knows our regulars.')).toBeVisible();
  await expect(page.getByText('not the plan that came out first')).toBeVisible();
  await expect(
    page.getByText(/Fin\u2069? covers the present work of Ben \(sample\)/),
  ).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    expect(pdf.numPages, format).toBe(1);
    expect(await overlaps(pdf), format).toEqual([]);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put the date in my calendar' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const description = String(event?.getFirstPropertyValue('description'));
  expect(description.split('\n')).toHaveLength(3);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who runs what');
  const [kept] = (await storesOf(page))['decisions'] ?? [];
  expect(kept).toMatchObject({ followed: false, seats: [{}, {}] });
  await page.goto('#/departments');
  await page.getByRole('button', { name: /^Remove the decision of/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Marketing: ' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Marketing: ' })).toHaveCount(1);
});

test('a plan says whom it seats for want of anybody better', async ({ page }) => {
  await withSample(page);
  // Without those who are above the bar, somebody below it comes first.
  for (const name of ['Ana', 'Chi', 'Eva']) {
    await page.getByLabel(`In the plan: ${name} (sample)`).selectOption({ label: 'Leave out' });
  }
  await page.getByRole('link', { name: 'Show the plan' }).click();
  const notice = page.getByText('Probably below the marketing bar');
  await expect(notice).toContainText('leave it open');
  await page.getByRole('link', { name: 'Change who and how' }).click();
  await page
    .getByLabel('In the plan: Ana (sample)')
    .selectOption({ label: 'Wherever it fits best' });
  await page.getByRole('link', { name: 'Show the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ana');
  await expect(notice).toHaveCount(0);
});

test('demands that cannot be met say which one to give up, and freeing it gives a plan', async ({
  page,
}) => {
  await withSample(page);
  const placeOf = (name: string) => page.getByLabel(`In the plan: ${name} (sample)`);
  await placeOf('Ana').selectOption('Only in sales');
  await placeOf('Ben').selectOption('Only in sales');
  await page.getByRole('link', { name: 'Show the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'These demands cannot all be met',
  );
  await expect(page.getByRole('listitem')).toContainText('Free Ana (sample) first');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Change who and how' }).click();
  await placeOf('Ana').selectOption('Wherever it fits best');
  await placeOf('Eva').selectOption('Leave out');
  await page.getByLabel('Seats in marketing').fill('21');
  await expect(page.getByText('Type a whole number from 0 to 20.')).toBeVisible();
  await page.getByLabel('Seats in marketing').fill('2');
  await page.reload();
  await expect(page.getByLabel('Seats in marketing')).toHaveValue('2');
  await page.getByRole('link', { name: 'Show the plan' }).click();
  await expect(page.locator('.department').first().locator('.seat')).toHaveCount(2);
  await expect(page.locator('.department').nth(1)).toContainText('Ben (sample)');
});

test('one person runs both only where that is switched on, and at its price', async ({ page }) => {
  await withSample(page);
  await page.getByLabel('Would take: Ana (sample)').selectOption('neither');
  for (const name of ['Ben', 'Dee', 'Eva', 'Fin']) {
    await page.getByLabel(`In the plan: ${name} (sample)`).selectOption('Leave out');
  }
  await page.getByRole('link', { name: 'Show the plan' }).click();
  await expect(page.getByText('1 seat stays open.')).toBeVisible();
  await expect(page.getByText(/If one person may run both, the best plan has .*Chi/)).toBeVisible();
  await page.getByRole('link', { name: 'Change who and how' }).click();
  await page.getByRole('switch', { name: 'One person may run both' }).check();
  await page.getByRole('link', { name: 'Show the plan' }).click();
  await expect(page.getByText('Runs both: 20 points are taken off')).toHaveCount(2);
});
