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

/** Counts the charts of recharts that are made, on the page or out of sight. */
const countCharts = `
  const set = Element.prototype.setAttribute;
  window.charts = 0;
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'class' && String(value).includes('recharts-surface')) window.charts += 1;
    set.call(this, name, value);
  };
`;

test('the result is run where answers are checked, and not while questions are asked', async ({
  page,
}) => {
  await page.addInitScript(countCharts);
  const charts = () => page.evaluate<number>('window.charts');
  // A chunk that is run brings its sheet; one that is only fetched does not.
  const sheets = page.locator('link[rel="stylesheet"][href*="result-view"]');
  await begin(page);
  await answerByKeys(page, ana, 1, 22);
  const fetched = page.locator('link[rel="modulepreload"][href*="result-charts"]');
  await expect(fetched).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await answerByKeys(page, ana, 23, 26);
  await expect(sheets).toHaveCount(0);
  expect(await charts()).toBe(0);
  await answerByKeys(page, ana, 27);
  await expect(page.getByRole('button', { name: 'Go on to my result' })).toBeVisible();
  await expect(sheets).toHaveCount(1);
  // Drawn once ahead, out of sight.
  await expect.poll(charts).toBe(1);
  await expect(page.locator('.recharts-surface')).toHaveCount(0);
});
