// Fair use: from the page of all people to the table of selection rates, on paper sizes and small phones.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { test } from './support/test.ts';

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('an example gives its figures, faults are said, nothing is stored', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('#/people');
  await page.getByRole('link', { name: 'What results may be used for' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What results may be used for');
  await page.getByRole('button', { name: 'Compare the groups' }).click();
  await expect(page.getByText('Fill in at least two groups.')).toBeVisible();

  await page.getByRole('button', { name: 'Fill in an example' }).click();
  const row = page.getByRole('row', { name: /Second group/ });
  await expect(row.getByRole('cell')).toHaveText([
    '40',
    '12',
    '0.30',
    '0.50',
    /^0\.\d\d$/,
    /^0\.\d\d$/,
    '3.10',
    '0.0034',
    'Under 0.80',
  ]);
  expect(await sideways(page)).toBe(false);
  expect(await axeFaults(page)).toEqual([]);

  const second = page.getByRole('group', { name: 'Group 2' });
  await second.getByLabel('Name of the group').fill('=1+1');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare the groups' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table (CSV)' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toMatch(/^'=1\+1,40,12,0\.3,0\.5,/m);

  await second.getByLabel('Of these, selected').fill('41');
  await page.getByRole('button', { name: 'Compare the groups' }).click();
  await expect(second).toContainText('More people are selected than were considered.');
  expect(await axeFaults(page)).toEqual([]);

  await page.reload();
  await expect(second.getByLabel('Name of the group')).toHaveValue('');
});
