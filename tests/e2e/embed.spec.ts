import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { headersFor, parseHeaders } from '../../scripts/site-headers.ts';
import { deskNamed } from './support/owner.ts';
import { serveStatic } from './support/static-server.ts';

/** The two lines as the manual gives them, with the address of the site under test. */
const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const snippet = (site: string) => {
  const [, lines = ''] = /```html\n([\s\S]*?)```/.exec(guide) ?? [];
  return lines.replace('https://rolefit.example.org/', site);
};

type Closing = () => void;
const open: Closing[] = [];
test.afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** Another site, which shows this one in a frame. */
async function host(around: (site: string) => string, headers = {}) {
  const served = await serveStatic({ headers });
  const site = `http://127.0.0.1:${served.port}/`;
  const parent = await serveStatic({
    // Another name for the same machine is another site for browsers.
    pages: {
      '/host': `<!doctype html><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${around(site)}`,
    },
  });
  open.push(served.close, parent.close);
  return { site, address: `http://localhost:${parent.port}/host` };
}

const faultsOf = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
};
const inFrame = (page: Page) => page.frameLocator('iframe');
const frameOf = (address: string) =>
  `<iframe src="${address}" style="width:600px;height:700px"></iframe>`;

test('the snippet of the manual shows the site as high as it is, without head and foot', async ({
  page,
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

test('in a frame no sealed reply is opened, no key saved and nobody removed', async ({ page }) => {
  const { tokens } = await deskNamed('Ana');
  const { site, address } = await host((where) => frameOf(`${where}#${tokens.sealedResult}`));
  await page.goto(address);
  const link = inFrame(page).getByRole('link', { name: 'Open the full page' });
  await expect(link).toHaveAttribute('href', `/#${tokens.sealedResult}`);
  await expect(inFrame(page).locator('.replies')).toHaveCount(0);
  const frame = page.frames()[1];
  await frame?.goto(`${site}#/backup`);
  await expect(link).toHaveAttribute('href', '/#/backup');
  await expect(inFrame(page).getByRole('button', { name: /Save|Restore|Download/ })).toHaveCount(0);
  await expect(inFrame(page).locator('input')).toHaveCount(0);
  await frame?.goto(`${site}#/people`);
  await inFrame(page).getByRole('button', { name: 'Try a sample team' }).first().click();
  await expect(link).toBeVisible();
  await expect(
    inFrame(page).getByRole('button', { name: /^Remove (?!the sample team)/ }),
  ).toHaveCount(0);
});

test('a frame whose storage is shut says so, and goes on', async ({ page }) => {
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

test('with the headers of the build, no other site can show it', async ({ page }) => {
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
