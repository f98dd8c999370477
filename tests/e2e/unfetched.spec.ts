// Files that do not come: whoever is at the page is told, keeps what is there, and has a way out.
import { expect } from '@playwright/test';
import { resultToken } from './support/journey.ts';
import { test } from './support/test.ts';

for (const [which, file, hash, words] of [
  ['that starts the page', /assets\/first-.*js$/, '#/start', 'could not be fetched whole'],
  ['that starts the home page', /assets\/first-.*js$/, '', 'could not be fetched whole'],
  ['that reads links', /assets\/intake-/, `#${resultToken('Ana')}`, 'could not be fetched'],
] as const) {
  test(`code ${which} and does not come is told of`, async ({ page, faults }) => {
    await page.route(file, (route) => route.abort());
    await page.goto(`./${hash}`, { waitUntil: 'commit' });
    await expect(page.getByText(words).filter({ visible: true })).toHaveCount(1);
    // What the browser says of the file itself.
    faults.length = 0;
  });
}

test('a part that the home page can do without costs only itself', async ({ page, faults }) => {
  await page.route(/kept-results-.*js|notices-.*js/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be fetched whole');
  await expect(page.getByRole('link', { name: 'Assess myself' })).toBeVisible();
  await page.unroute(/kept-results-.*js|notices-.*js/);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'Assess myself' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  faults.length = 0;
});

test('whoever follows a link of a page whose code did not come asks for it anew', async ({
  page,
  faults,
}) => {
  await page.route(/assets\/first-.*js$/, (route) => route.abort());
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute(/assets\/first-.*js$/);
  await page.getByRole('link', { name: 'Assess myself' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  faults.length = 0;
});

test('Back leads out of a page that could not be fetched, and forward asks for it anew', async ({
  page,
  faults,
}) => {
  await page.route(/people-page-.*js/, (route) => route.abort());
  await page.goto('./');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page could not be fetched',
  );
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Assess myself' })).toBeVisible();
  await page.unroute(/people-page-.*js/);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
  faults.length = 0;
});
