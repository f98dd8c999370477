// The service worker: everything works without a network, and a newer version comes when somebody says so.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as anywhere, type BrowserContext, expect, type Page } from '@playwright/test';
import { ana, answerByKeys, atQuestion, begin, resultToken, seeResult } from './support/journey.ts';
import { dist, serveStatic } from './support/static-server.ts';
import { test } from './support/test.ts';
import { wholeResult } from './support/whole-result.ts';

test.use({ serviceWorkers: 'allow' });

/** Until everything is kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  const isControlled = 'navigator.serviceWorker.controller !== null';
  await expect.poll(() => page.evaluate<boolean>(isControlled)).toBe(true);
}

async function visited(page: Page, site: string): Promise<void> {
  await page.goto(site);
  await page.getByRole('link', { name: 'Assess myself' }).waitFor();
  await kept(page);
}

/** A build of its own, which a test may change as a release does. */
async function releases(context: BrowserContext) {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-'));
  cpSync(dist, folder, { recursive: true });
  const server = await serveStatic({ folder });
  const change = (file: string, pattern: RegExp, words: string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    if (!pattern.test(before)) throw new Error(`${file} has no ${pattern}`);
    writeFileSync(path, before.replace(pattern, words));
  };
  return {
    site: `http://127.0.0.1:${server.port}/`,
    /** Publishes another release, whose page says so, and in which one file has another name. */
    publish: (mark: string, gone?: RegExp) => {
      const asset = readdirSync(join(folder, 'assets')).find((file) => gone?.test(file));
      if (asset !== undefined) {
        renameSync(join(folder, 'assets', asset), join(folder, 'assets', `${mark}-${asset}`));
        change('service-worker.js', new RegExp(asset), `${mark}-${asset}`);
      }
      change('index.html', /<html lang="en"[^>]*>/, `<html lang="en" data-release="${mark}">`);
      change('service-worker.js', /(?<="revision":")[^"]*(?=","url":"index.html")/, mark);
    },
    end: async () => {
      await context.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

test('after one visit everything works without a network', async ({ page, context, baseURL }) => {
  test.setTimeout(90_000);
  await visited(page, './');
  await context.setOffline(true);

  await page.goto('./');
  await begin(page, 'Ana', /Quick/);
  await answerByKeys(page, ana);
  await seeResult(page);
  await page.locator(wholeResult).first().waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ana');

  for (const [hash, words] of [
    [`#${resultToken('Ben')}`, 'Ben'],
    ['#/samples', 'Sample'],
    ['#/people', 'People'],
    ['#/departments', 'Who should run what'],
    ['#/method', 'How'],
    ['#/nowhere', 'There is no page here'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    await expect(page.getByRole('heading', { level: 1 }), hash).toContainText(words);
  }
  // A page for reading, a frame's address and an address of nothing.
  await page.goto('./difference.html');
  await expect(page.getByRole('main')).toBeVisible();
  await page.goto('./?embed=1');
  await expect(page.getByRole('link', { name: 'Assess myself' })).toBeVisible();
  await page.goto(`${baseURL}%23${resultToken('Eve')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Eve');
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test('nothing is kept while somebody answers, and everything once they pause', async ({ page }) => {
  await begin(page, 'Ana');
  const keeping = () =>
    page.evaluate('navigator.serviceWorker.getRegistration().then((found) => found !== undefined)');
  // Twice as long as it would wait for.
  for (let place = 1; place <= 8; place++) {
    await answerByKeys(page, ana, place, place);
    await page.waitForTimeout(500);
    expect(await keeping()).toBe(false);
  }
  await expect.poll(keeping, { timeout: 20_000 }).toBe(true);
});

anywhere.use({ serviceWorkers: 'allow' });

anywhere('a newer version waits to be asked for, and takes nothing away', async ({ context }) => {
  test.setTimeout(90_000);
  const { site, publish, end } = await releases(context);
  try {
    const page = await context.newPage();
    await visited(page, site);
    await page.goto(`${site}#/start`);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await answerByKeys(page, ana, 1, 3);
    await atQuestion(page, 4);

    publish('second', /^method-page/);
    await page.reload();
    await atQuestion(page, 4);
    const isWaiting = 'navigator.serviceWorker.getRegistration().then((it) => !!it.waiting)';
    await expect.poll(() => page.evaluate<boolean>(isWaiting)).toBe(true);
    // Not in the middle of a question.
    await expect(page.getByText('A new version')).toHaveCount(0);
    await answerByKeys(page, ana, 4, 4);
    await atQuestion(page, 5);

    // Another tab takes it into use; this one goes on undisturbed.
    const other = await context.newPage();
    await other.goto(site);
    await expect(other.locator('html')).not.toHaveAttribute('data-release');
    await other.getByRole('button', { name: 'Use it now' }).click();
    await expect(other.locator('html')).toHaveAttribute('data-release', 'second');
    await expect(other.getByText('A new version')).toHaveCount(0);
    await answerByKeys(page, ana, 5, 5);
    await atQuestion(page, 6);
    await expect(page.locator('html')).not.toHaveAttribute('data-release');

    // What it has not opened yet is still there for it, though no longer on the server.
    await page.goto(`${site}#/method`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the scores are made');

    await page.goto(`${site}#/question/6`);
    await page.reload();
    await atQuestion(page, 6);
    await expect(page.locator('html')).toHaveAttribute('data-release', 'second');
  } finally {
    await end();
  }
});

test.describe('a page that no longer finds its files', () => {
  test.use({ serviceWorkers: 'block' });
  /** Time enough to be taken for a page of yesterday. */
  const old = 'performance.now = () => 60_000';

  test('gets the newer version by itself, at the address that was asked for', async ({
    page,
    faults,
  }) => {
    await page.addInitScript(old);
    await page.goto('./');
    let asked = 0;
    await page.route('**/assets/method-page*.js', (route) =>
      asked++ === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    );
    await page.locator('.foot').getByRole('link', { name: 'Method' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the scores are made');
    expect(asked).toBeGreaterThan(1);
    faults.length = 0;
  });

  test('says so without a network, and goes on when there is one', async ({
    page,
    context,
    faults,
  }) => {
    await page.addInitScript(old);
    await page.goto('./');
    await page.getByRole('link', { name: 'Assess myself' }).waitFor();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.goto('./#/method');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page could not be fetched',
    );
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the scores are made');
    faults.length = 0;
  });
});

anywhere(
  'in a folder of a plain host as well, everything is there after one visit',
  async ({ context }) => {
    const path = '/some/where/';
    const server = await serveStatic({ path });
    const site = `http://127.0.0.1:${server.port}${path}`;
    const page = await context.newPage();
    await visited(page, site);
    server.close();
    await page.goto('about:blank');
    await page.goto(`${site}#${resultToken('Ana')}`);
    await page.locator(wholeResult).first().waitFor();
    await page.goto(`${site}#/people`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
  },
);
