// What stands around every page: the problem page, the theme, and going on without storage.
import { expect } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { ana, answerByKeys, begin, seeResult } from './support/journey.ts';
import { test } from './support/test.ts';

test('our own mistake shows the problem page and keeps the answers', async ({ page, faults }) => {
  await begin(page, 'Ana');
  await answerByKeys(page, ana, 1, 3);
  await page.evaluate(() => {
    // Only a bug of ours could do this.
    Intl.PluralRules.prototype.select = () => {
      throw new Error('provoked');
    };
  });
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  await expect(page).toHaveTitle(/^Something went wrong/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
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
