import { expect, test } from '@playwright/test';
import { resultToken } from './support/journey.ts';
import { serveStatic } from './support/static-server.ts';
import { wholeResult } from './support/whole-result.ts';

test('the build runs under any path, on a host that only serves files', async ({ page }) => {
  const server = await serveStatic({ path: '/some/where/' });
  const site = `http://127.0.0.1:${server.port}/some/where/`;
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(site)) faults.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(site);
    await page.getByRole('link', { name: 'Assess myself' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page).toHaveTitle(/^Question 1 of/);
    await page.goto('about:blank');
    await page.goto(`${site}#${resultToken('Ana')}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ana');
    await page.locator(wholeResult).first().waitFor();
    expect(await page.evaluate('document.fonts.check("16px Figtree Variable")')).toBe(true);
    await page.goto(`${site}difference.html`);
    await expect(page.getByRole('main')).toBeVisible();
    expect(faults).toEqual([]);
    // A program on the way has spoilt the "#": the host's 404 page mends it, from wherever the site stands.
    await page.goto(`${site}%23${resultToken('Ana')}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ana');
  } finally {
    server.close();
  }
});
