import { expect } from '@playwright/test';
import { ana, answerByKeys, atQuestion, begin } from './support/journey.ts';
import { test } from './support/test.ts';

test('charts are fetched in the last third of the questions, not before', async ({ page }) => {
  const charts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('result-charts')) charts.push(request.url());
  });
  await begin(page);
  await answerByKeys(page, ana, 1, 20);
  await atQuestion(page, 21);
  expect(charts).toEqual([]);
  await answerByKeys(page, ana, 21, 22);
  await expect.poll(() => charts.length).toBeGreaterThan(0);
});

test('the result is run where answers are checked, and not while questions are asked', async ({
  page,
}) => {
  // A chunk that is run brings its sheet; one that is only fetched does not.
  const sheets = page.locator('link[rel="stylesheet"][href*="result-view"]');
  await begin(page);
  await answerByKeys(page, ana, 1, 22);
  const fetched = page.locator('link[rel="modulepreload"][href*="result-charts"]');
  await expect(fetched).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await answerByKeys(page, ana, 23, 26);
  await expect(sheets).toHaveCount(0);
  await answerByKeys(page, ana, 27);
  await expect(page.getByRole('button', { name: 'Go on to my result' })).toBeVisible();
  await expect(sheets).toHaveCount(1);
});
