// One journey in another engine: questions, result, link, storage, print in Firefox as it is installed, over WebDriver BiDi.
import { expect, test } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { getDocumentProxy } from 'unpdf';
import { contentOrExit } from '../../scripts/content-files.ts';
import { findFirefox } from '../../scripts/firefox.ts';
import { ana } from './support/journey.ts';
import { wholeResult } from './support/whole-result.ts';

const { pack } = contentOrExit();

const heading = (page: Page) => page.$eval('h1', (found) => found.textContent ?? '');
const press = (page: Page, words: string) => page.locator(`::-p-text(${words})`).click();

async function answerAll(page: Page): Promise<number> {
  for (let place = 1; ; place++) {
    await page.waitForFunction(
      (title) => document.title.startsWith(title) || document.title.startsWith('Check'),
      {},
      `Question ${place} of`,
    );
    if ((await page.title()).startsWith('Check')) return place - 1;
    const words = await heading(page);
    const item = pack.items.find(({ text }) => text === words);
    if (!item) throw new Error(`no item asks "${words}"`);
    await page.keyboard.press(`Digit${ana(item, place)}`);
    await page.keyboard.press('Enter');
  }
}

const findings = async (page: Page): Promise<string[]> => {
  await page.waitForSelector(wholeResult);
  return page.$$eval('h1, .lead, .certainty, table', (found) =>
    found.map(({ textContent }) => textContent ?? ''),
  );
};

const firefox = (): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
  });

test('the journey in Firefox', async ({ baseURL }) => {
  const site = baseURL ?? '';
  test.setTimeout(120_000);
  const faults: string[] = [];
  const watched = async (opened: Promise<Page>): Promise<Page> => {
    const page = await opened;
    page.setDefaultTimeout(20_000);
    // An error that is logged comes out as what it says.
    await page.evaluateOnNewDocument(() => {
      const log = console.error;
      console.error = (...told) =>
        log(...told.map((one) => (one instanceof Error ? `${one.message}\n${one.stack}` : one)));
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    return page;
  };
  const browser = await firefox();
  try {
    const page = await watched(browser.newPage());
    await page.goto(site);
    await page.evaluate(() => localStorage.setItem('rolefit.preferences', '{"timing":false}'));
    await page.goto(`${site}#/start`);
    await page.reload();
    await page.locator('input[name="run"]').click();
    await page.locator('input[autocomplete="name"], main input[type="text"]').fill('Ana');
    await page.locator('main button[type="submit"]').click();
    const asked = await answerAll(page);
    expect(asked).toBeGreaterThanOrEqual(15);
    await press(page, 'Go on to my result');
    await press(page, 'Pass this over');
    const here = await findings(page);
    expect(here.join(' ')).toContain('By Ana’s own answers');

    await page.reload();
    expect(await findings(page), 'kept on this device').toEqual(here);

    await press(page, 'Share result');
    const link = await page.$eval('dialog [readonly]', (field) =>
      String(Reflect.get(field, 'value')),
    );
    const elsewhere = await watched((await browser.createBrowserContext()).newPage());
    await elsewhere.goto(link);
    expect(await findings(elsewhere), 'opened from the link').toEqual(here);

    const printed = await elsewhere.pdf();
    // Firefox writes letters as shapes, so that no text can be read from it.
    const { numPages } = await getDocumentProxy(new Uint8Array(printed));
    expect(numPages).toBeGreaterThanOrEqual(1);
    expect(numPages).toBeLessThanOrEqual(4);
    expect(printed.length).toBeGreaterThan(30_000);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('leaving a page while its code is on the way is no failure in Firefox', async ({
  baseURL,
}) => {
  test.setTimeout(60_000);
  const browser = await firefox();
  try {
    const page = await browser.newPage();
    const told: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') told.push(message.text());
    });
    for (let visit = 0; visit < 10; visit++) {
      await page.goto('about:blank');
      await page.goto(`${baseURL}#/start`, { waitUntil: 'domcontentloaded' });
      await new Promise((resolve) => setTimeout(resolve, 20 * visit));
      await page.reload();
    }
    expect(told).toEqual([]);
  } finally {
    await browser.close();
  }
});
