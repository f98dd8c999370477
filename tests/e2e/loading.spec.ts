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
