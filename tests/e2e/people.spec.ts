// An owner's desk: names, everyone rated on one skill at a time, the picture, a second rater, undo.
import { expect, type Page } from '@playwright/test';
import { contentOrExit } from '../../scripts/content-files.ts';
import { skillsOf } from '../../src/core/pack.ts';
import { axeFaults } from './support/axe.ts';
import { resultToken } from './support/journey.ts';
import { test } from './support/test.ts';

const { pack } = contentOrExit();
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

/** Rates the person whose page is open as somebody else. */
async function rateAs(page: Page, rater: string, level: number): Promise<void> {
  await page.getByRole('link', { name: 'Change your ratings' }).click();
  await page.getByLabel('Under which name or role').fill(rater);
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const field of await page.locator('.rate-field').all()) {
    await field
      .locator('input')
      .nth(level - 1)
      .check();
  }
}

test('five people go from names to a picture; two more raters and an interview change it', async ({
  page,
}) => {
  // Some hundred choices, each saved before the next.
  test.setTimeout(120_000);
  await addFive(page);
  await rateAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The picture of your team');
  await expect(page.getByRole('img', { name: /Fit map of 5 people/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Ana/ })).toContainText('1 rater');

  await page.reload();
  await page.getByRole('link', { name: 'Ana' }).click();
  const verdict = page.getByRole('heading', { level: 1 });
  await expect(verdict).toContainText('As one person rates Ana');
  await expect(verdict).toContainText('marketing is likely above the bar');
  const person = page.url();
  await rateAs(page, 'Team lead', 4);
  await page.getByLabel('What did you see?').fill('Wrote the spring flyer');
  await page.goto(person);
  await rateAs(page, 'Workshop', 4);
  await page.goto('#/people');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ana' })).toContainText('3 raters');

  await page.goto(`${person}/interview`);
  const cards = page.getByRole('article');
  await cards.first().waitFor();
  // What the ratings have settled is not asked first.
  await page.getByText(/more skills, settled so far/).click();
  for (const { name } of skillsOf(pack, pack.roles[0].id)) {
    const card = cards.filter({ has: page.getByRole('heading', { level: 3, name }) });
    if ((await card.getByRole('radio').count()) === 0) {
      await card.getByRole('heading', { level: 3 }).click();
    }
    await card.getByRole('radio').first().check();
  }
  const change = page.locator('section', { hasText: 'What the interview changed' }).last();
  await expect(change).toContainText('The verdict reads differently now.');
  await expect(change.getByRole('listitem').first()).toHaveText(/: from \d+ to \d+$/);
  await page.goto(person);
  await expect(verdict).not.toContainText('marketing is likely above the bar');
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
