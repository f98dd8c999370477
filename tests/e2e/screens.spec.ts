import { expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { ana, answerByKeys, begin, seeResult } from './support/journey.ts';
import {
  inviteScreens,
  listingScreens,
  ownerScreens,
  ownScreens,
  peopleScreens,
} from './support/screens.ts';
import { test } from './support/test.ts';

async function checkScreen(page: Page, name: string): Promise<void> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const found = await axeFaults(page);
      faults.push(...found.map((fault) => `${name}, ${colorScheme}, ${width} px: ${fault}`));
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) faults.push(`${name}: scrolls ${sideways} px sideways at 320 px`);
  expect(faults).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 844 });
}

test('no screen has an accessibility fault or scrolls sideways', async ({ page }) => {
  test.setTimeout(120_000);
  await ownScreens(page, checkScreen);
});

test('the screens of sorting and listing have no accessibility fault either', async ({ page }) => {
  test.setTimeout(90_000);
  await listingScreens(page, checkScreen);
});

test('no screen around invites has an accessibility fault or scrolls sideways', async ({
  page,
}) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(10_000);
  await inviteScreens(page, checkScreen);
});

test('no screen around people has an accessibility fault or scrolls sideways', async ({ page }) => {
  test.setTimeout(120_000);
  await peopleScreens(page, checkScreen);
});

test('no screen for owners has an accessibility fault or scrolls sideways', async ({ page }) => {
  test.setTimeout(120_000);
  await ownerScreens(page, checkScreen);
});

test('our own mistake shows the problem page and keeps the answers', async ({ page, faults }) => {
  await begin(page, 'Ana');
  await answerByKeys(page, ana, 1, 3);
  await page.evaluate(() => {
    // Only a bug of ours could do this.
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get: () => {
        throw new Error('provoked');
      },
    });
  });
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page).toHaveTitle(/^Question [45] of/);
  faults.length = 0;
});

test('themes are chosen, kept and forgotten', async ({ page }) => {
  await page.goto('#/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('nothing is lost without storage, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await begin(page, 'Ana');
  await page.keyboard.press('3');
  await expect(page.getByText('Not saved on this device')).toBeVisible();
  await page.keyboard.press('Enter');
  await answerByKeys(page, ana, 2);
  await seeResult(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By Ana’s own answers');
});
