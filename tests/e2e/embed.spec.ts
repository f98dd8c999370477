import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { headersFor, parseHeaders } from '../../scripts/site-headers.ts';
import { frameOf, inFrame, test } from './support/embedding.ts';

/** The two lines as the manual gives them, with the address of the site under test. */
const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const snippet = (site: string) => {
  const [, lines = ''] = /```html\n([\s\S]*?)```/.exec(guide) ?? [];
  return lines.replace('https://rolefit.example.org/', site);
};

const faultsOf = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
};

test('the snippet of the manual shows the site as high as it is, without head and foot', async ({
  page,
  host,
}) => {
  const faults = faultsOf(page);
  const { address } = await host(snippet);
  await page.goto(address);
  await expect(inFrame(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(inFrame(page).locator('.top')).toBeHidden();
  await expect(inFrame(page).locator('.foot')).toBeHidden();
  const frame = page.frames()[1];
  const fits = () =>
    frame?.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return [scrollHeight - clientHeight, clientHeight > 700];
    });
  await expect.poll(fits).toEqual([0, true]);
  // A shorter page makes the frame shorter.
  const before = (await page.locator('iframe').boundingBox())?.height ?? 0;
  await inFrame(page).getByRole('link', { name: 'Assess myself' }).click();
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())?.height)
    .toBeLessThan(before);
  await inFrame(page).getByRole('button', { name: 'Start', exact: true }).click();
  await expect(inFrame(page).getByRole('radio').first()).toBeVisible();
  expect(faults).toEqual([]);
});

for (const query of ['', '?embed=1']) {
  test(`in a frame with "${query}" nothing is deleted: the full page does that`, async ({
    page,
    host,
  }) => {
    const { site, address } = await host((where) => frameOf(`${where}${query}#/settings`));
    await page.goto(address);
    const link = inFrame(page).getByRole('link', { name: 'Open the full page' });
    await expect(link).toBeVisible();
    await expect(inFrame(page).getByRole('button', { name: /Delete/ })).toHaveCount(0);
    const opened = page.waitForEvent('popup');
    await link.click();
    const full = await opened;
    await expect(full.getByRole('button', { name: /Delete/ })).toBeVisible();
    expect(full.url()).toBe(`${site}#/settings`);
    await expect(full.getByRole('link', { name: 'Open the full page' })).toHaveCount(0);
  });
}

test('a frame whose storage is shut says so, and goes on', async ({ page, host }) => {
  await page.addInitScript(() => {
    const shut = {
      get: () => {
        throw new DOMException('shut', 'SecurityError');
      },
    };
    if (window.self === window.top) return;
    Object.defineProperty(window, 'localStorage', shut);
    Object.defineProperty(window, 'indexedDB', shut);
  });
  const { address } = await host(snippet);
  await page.goto(address);
  await expect(inFrame(page).getByText('is not keeping anything')).toBeVisible();
  await inFrame(page).getByRole('link', { name: 'Assess myself' }).click();
  await inFrame(page).getByRole('button', { name: 'Start', exact: true }).click();
  await expect(inFrame(page).getByRole('radio').first()).toBeVisible();
});

test('with the headers of the build, no other site can show it', async ({ page, host }) => {
  const built = readFileSync(new URL('../../dist/_headers', import.meta.url), 'utf8');
  const { site, address } = await host(
    snippet,
    Object.fromEntries(headersFor(parseHeaders(built), '/')),
  );
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(address);
  await refused;
  await expect(inFrame(page).getByRole('heading')).toHaveCount(0);
  await page.goto(site);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
