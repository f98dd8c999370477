// Rolefit on plain http, as on a router at home or a host without a certificate: browsers give such a page neither
// cryptography nor the clipboard nor a service worker, and everything else has to work.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { browserArgs } from '../../scripts/browser.ts';
import { answerInvite, invite, linkFor } from './support/inviting.ts';
import { ana, answerByKeys, begin, seeResult } from './support/journey.ts';
import { serveStatic } from './support/static-server.ts';
import { test as base } from './support/test.ts';

/** A name that is not this machine's, which browsers would trust without https. */
const host = 'rolefit.test';

const test = base.extend<object, { site: string }>({
  site: [
    async ({ browserName: _ }, use) => {
      const server = await serveStatic({});
      await use(`http://${host}:${server.port}/`);
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...browserArgs, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    }),
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const elsewhere = (link: string, site: string) => `${site}#${link.split('#')[1]}`;

test('the questions, the result, its link and what is kept are there', async ({ page }) => {
  await begin(page, 'Ana');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await answerByKeys(page, ana);
  await seeResult(page);
  const said = await heading(page).textContent();
  await page.getByRole('button', { name: 'Share result' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is selected: copy it by hand')).toBeVisible();
  const link = await page.getByRole('textbox', { name: 'Result link' }).inputValue();
  expect(await page.evaluate(() => String(getSelection()))).toBe(link);
  await page.reload();
  await expect(heading(page)).toHaveText(said ?? '');
  await page.goto(link);
  await expect(heading(page)).toHaveText(said ?? '');
});

test('invites are answered openly, where they cannot be sealed', async ({
  page,
  site,
  browser,
}) => {
  test.setTimeout(120_000);
  // The owner's copy is served by https or on their own machine, where keys can be made.
  const local = site.replace(host, '127.0.0.1');
  const owner = await (await browser.newContext({ baseURL: local })).newPage();
  await invite(owner, 'Ana');
  const link = await linkFor(owner, 'Ana');
  await invite(owner, 'Ben', 'Ana');
  const rating = await linkFor(owner, 'Ben');

  const { sealed: plain } = await answerInvite(page, elsewhere(link, site), 'Ana');
  expect(plain).toMatch(/#r1/);
  await expect(page.getByText('Sealing does not work on this page')).toBeVisible();
  await page.goto('#/invite');
  await expect(page.getByRole('heading', { name: 'Sealed invites need https' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Message to send' })).toHaveValue(/http/);
  await page.goto('#/backup');
  await expect(page.getByText('On this page a file cannot be locked')).toBeVisible();

  await page.goto(elsewhere(rating, site));
  await page.getByRole('link', { name: 'Go to the questions' }).click();
  await page.getByRole('radio').nth(2).check();
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ben');
  await page.getByRole('button', { name: 'Make my reply' }).click();
  const ratings = await page.getByRole('textbox', { name: 'Reply as a link' }).inputValue();
  expect(ratings).toMatch(/#o1/);

  await owner.goto(elsewhere(ratings, local));
  await expect(heading(owner)).toHaveText('Ratings of Ana');
  await expect(owner.getByLabel('Whom do these ratings belong to?')).toContainText('Ana');
  await owner.getByRole('button', { name: 'Keep them with this person' }).click();
  await expect(owner.getByText('Kept with Ana.')).toBeVisible();
  await owner.goto(elsewhere(plain, local));
  await expect(heading(owner)).toContainText('By Ana’s own answers');
});

test('a sealed reply says where it can be opened', async ({ page }) => {
  const [golden] = JSON.parse(readFileSync('tests/golden/links/sealed.json', 'utf8'));
  await page.goto(`#${golden.token}`);
  await expect(
    page.getByRole('heading', { name: 'Sealed replies cannot be opened on this page' }),
  ).toBeVisible();
});
