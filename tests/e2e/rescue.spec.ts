// Links whose "#" was lost on the way, on a host that shows 404.html for what it does not have.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { resultToken } from './support/journey.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const fileIn = (path: string): Buffer | undefined => {
  try {
    return path.includes('..') ? undefined : readFileSync(join('dist', path));
  } catch {
    return undefined;
  }
};

/** The built files under a folder, as a plain host of files shows them. */
const siteUnder = (folder: string): Server =>
  createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const inside = path.startsWith(folder) ? path.slice(folder.length) || 'index.html' : undefined;
    const file = inside === undefined ? undefined : fileIn(inside);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader(
      'Content-Type',
      types[file ? extname(inside ?? '') : '.html'] ?? 'text/plain',
    );
    response.writeHead(file ? 200 : 404);
    response.end(file ?? fileIn('404.html'));
  });

type Fixtures = { site: string; folder: string };

const test = base.extend<Fixtures>({
  folder: '/rolefit/',
  site: async ({ folder }, use) => {
    const server = siteUnder(folder);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address: AddressInfo | string | null = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await use(`http://127.0.0.1:${port}${folder}`);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

const forms: Readonly<Record<string, (token: string) => string>> = {
  'an encoded "#"': (token) => `%23${token}`,
  'an "#" encoded twice': (token) => `%2523${token}`,
  'an "#" encoded three times': (token) => `%252523${token}`,
  'no "#" at all': (token) => token,
  capitals: (token) => `%23${token.toUpperCase()}`,
  'something added': (token) => `%23${token}?utm_source=mail&fbclid=IwAR1`,
  'the name of the page': (token) => `index.html%23${token}`,
  'a slash behind the "#"': (token) => `%23%2F${token}`,
};

for (const folder of ['/rolefit/', '/']) {
  test.describe(`under ${folder}`, () => {
    test.use({ folder });
    for (const [name, form] of Object.entries(forms)) {
      test(`a link with ${name} opens`, async ({ page, site }) => {
        const token = resultToken('Ana');
        await page.goto(site + form(token));
        await expect(page.getByRole('heading', { level: 1 })).toContainText('By Ana’s own answers');
        expect(page.url()).toBe(`${site}#/shared`);
      });
    }
  });
}

test('a link opens from any depth, and so does the way home', async ({ page, site }) => {
  const token = resultToken('Ana');
  for (const form of [`x/y/%23${token}`, `x/${token}`, `a/b/c/%2523${token}`]) {
    await page.goto(site + form);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('By Ana’s own answers');
    expect(page.url()).toBe(`${site}#/shared`);
  }
  await page.goto(`${site}x/y/nothing`);
  await page.getByRole('link', { name: 'Open Rolefit' }).click();
  await expect(page).toHaveURL(site);
});

test('a damaged token says so', async ({ page, site }) => {
  await page.goto(`${site}%23${resultToken('Ana').slice(0, -3)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is damaged');
});

test('any other address gives a plain page with a way home, within the policy', async ({
  page,
  site,
}) => {
  const breaches: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security/i.test(message.text())) breaches.push(message.text());
  });
  for (const path of ['nothing', '%23', '%23nothing', 'r1', '%zz', '%23%ff', '%E2%80%8B']) {
    await page.goto(site + path);
    await expect(page.getByRole('heading')).toHaveText('There is nothing at this address');
    expect(page.url()).toBe(site + path);
  }
  await page.getByRole('link', { name: 'Open Rolefit' }).click();
  await expect(page).toHaveURL(site);
  expect(breaches).toEqual([]);
});

test('a path that looks like another site is never followed there', async ({ page, site }) => {
  const { origin } = new URL(site);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  await page.route('**/rescue.js', (route) =>
    route.fulfill({ path: 'dist/rescue.js', contentType: 'text/javascript' }),
  );
  await page.goto(`${origin}//example.org/%23${resultToken('Ana')}`);
  await page.waitForURL((url) => url.hash !== '');
  expect(new URL(page.url()).origin).toBe(origin);
  expect(foreign).toEqual([]);
});
