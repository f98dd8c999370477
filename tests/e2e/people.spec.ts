// An owner's desk: names, everyone rated on one skill at a time, the picture, a second rater, undo.
import { expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { resultToken } from './support/journey.ts';
import { test } from './support/test.ts';

const names = ['Ana', 'Ben', 'Chi', 'Dee', 'Eva'];

async function addFive(page: Page): Promise<void> {
  await page.goto('#/team');
  await page.getByLabel('Names, one per line').fill(names.join('\n'));
  await page.getByRole('button', { name: 'Add these names' }).click();
  await page.getByLabel('Under which name or role').fill('Owner');
}

async function rateAll(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Next: kind of business' }).click();
  await page.getByRole('link', { name: 'Start rating' }).click();
  for (let step = 1; step <= 15; step++) {
    await page.getByText(`Skill ${step} of 15`).waitFor();
    for (const [i, name] of names.entries()) {
      const value = step <= 7 ? 5 - i : 1 + i;
      await page
        .getByRole('group', { name })
        .locator('input')
        .nth(value - 1)
        .check();
    }
    await page.getByRole('link', { name: step === 15 ? 'See the picture' : 'Next skill' }).click();
  }
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('five people go from names to a picture, and a second rater is said', async ({ page }) => {
  // Some eighty choices, each saved before the next.
  test.setTimeout(90_000);
  await addFive(page);
  await rateAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The picture of your team');
  await expect(page.getByRole('img', { name: /Fit map of 5 people/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Ana/ })).toContainText('1 rater');

  await page.reload();
  await page.getByRole('link', { name: 'Ana' }).click();
  await expect(page.getByText('ratings', { exact: false }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Change your ratings' }).click();
  await page.getByLabel('Under which name or role').fill('Team lead');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const field of await page.locator('.rate-field').all()) {
    await field.locator('input').nth(3).check();
  }
  await page.getByLabel('What did you see?').fill('Wrote the spring flyer');
  await page.goto('#/people');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ana' })).toContainText('2 raters');
});

test('own answers stay shut until the owner has rated; a removal can be undone', async ({
  page,
}) => {
  await page.goto('#/people');
  await page.getByLabel('Links, with any text').fill(`See https://x.test/#${resultToken('Ana')}`);
  await page.getByRole('button', { name: 'Take in these links' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Ana' });
  await expect(row).toContainText('Own answers stay shut until you have rated.');
  await expect(row).not.toContainText('bar');
  await page.getByRole('link', { name: 'Ana', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rate first, then look');
  await page.getByRole('button', { name: 'Show it anyway' }).click();
  await expect(page.getByRole('button', { name: 'Share result' })).toBeVisible();

  await page.goto('#/people');
  await page.getByRole('button', { name: 'Remove Ana' }).click();
  await expect(page.getByRole('link', { name: 'Ana', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Ana', exact: true })).toBeVisible();
});

test('every screen is sound, and fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await page.getByRole('link', { name: 'Ana (sample)', exact: true }).waitFor();
  const id = await page
    .getByRole('link', { name: 'Ana (sample)', exact: true })
    .getAttribute('href');
  await addFive(page);
  for (const address of [
    '#/people',
    id ?? '',
    `${id}/rate`,
    `${id}/rate?step=1`,
    '#/team',
    '#/team/1',
    '#/team/picture',
  ]) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFaults(page), address).toEqual([]);
    expect(await sideways(page), address).toBe(false);
  }
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Remove the sample team' }).click();
  await expect(page.getByText('(sample)')).toHaveCount(0);
});

test('a slow database takes nobody away from where they were', async ({ page }) => {
  // What a late page reads for itself comes long after the page could be drawn.
  await page.addInitScript(() => {
    const read = IDBObjectStore.prototype.getAll;
    let reads = 0;
    IDBObjectStore.prototype.getAll = function (...asked) {
      if (this.name === 'people' && ++reads > 1) for (let i = 0; i < 5_000; i++) this.count();
      return read.apply(this, asked);
    };
  });
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await page.getByRole('link', { name: 'Rate Ana (sample)' }).click();
  await page.getByLabel('Under which name or role').fill('Owner');
  await page.getByRole('button', { name: 'Begin' }).click();
  const rating = page.url();
  for (const address of [rating, '/#/team/3', '/#/departments/decide']) {
    await page.goto(address);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    expect(page.url()).toContain(address.replace(/^\//, ''));
  }
});
