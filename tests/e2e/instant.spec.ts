import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { ana, answerByKeys, atQuestion, begin, resultToken } from './support/journey.ts';
import { deskNamed } from './support/owner.ts';
import { test } from './support/test.ts';
import { wholeResult } from './support/whole-result.ts';

/** Scripts in files never arrive, as on a connection that has stalled. */
const holdScripts = (page: Page) => page.route('**/*.js', () => undefined);

/** Less of the screen than this nobody sees. */
const unseen = 0.005;
/** What has moved on the page so far, and how much of the screen that was, if it was more than `least`. */
const moved = (least: number) => `new Promise((resolve) => {
  const all = [];
  new PerformanceObserver((list) => all.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(all.filter(({ value }) => value > ${least}).map(({ value, sources }) =>
    value + ' ' + JSON.stringify(sources))), 500);
})`;

test('the home page is there, in its own style, before any script is', async ({ page }) => {
  await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: 'Assess myself' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '700');
  await expect(page.getByRole('link', { name: 'Assess myself' })).toHaveAttribute(
    'href',
    '#/start',
  );
});

test('no other address shows the home page, not even for a moment, but its frame', async ({
  page,
}) => {
  await holdScripts(page);
  for (const [hash, hasFrame] of [
    [`#${resultToken('Ana')}`, true],
    ['#/start', true],
    ['#/people', true],
    ['#nonsense', true],
    ['##', true],
    ['#/question/1', false],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`, { waitUntil: 'commit' });
    await page.locator('#root .home').waitFor({ state: 'attached' });
    await expect(page.getByRole('heading'), hash).toHaveCount(0);
    await expect(page.locator('#root .home'), hash).toBeHidden();
    await expect(page.locator('.top'), hash).toBeVisible({ visible: hasFrame });
  }
});

test('nothing of the frame moves when a result link opens', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto(`./#${resultToken('Ana')}`);
  await page.locator(wholeResult).waitFor();
  expect(await page.evaluate<string[]>(moved(0))).toEqual([]);
});

/** As in a window that nobody looks at, or a frame out of sight. */
const neverPaint = 'window.requestAnimationFrame = () => 0;';
const hide = "Object.defineProperty(document, 'hidden', { get: () => true });";

test('code waits until the home page is on the screen', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.addInitScript(neverPaint);
  await page.goto('./');
  await page.waitForTimeout(500);
  expect(scripts).toEqual([]);
});

for (const [where, address, before] of [
  ['any other page', './#/start', ''],
  ['a frame', './?embed=1', ''],
  ['a window nobody looks at', './', hide],
] as const) {
  test(`code does not wait in ${where}`, async ({ page }) => {
    const fetched = page.waitForRequest(/assets\/index-/);
    await page.addInitScript(neverPaint + before);
    await page.goto(address);
    await fetched;
  });
}

test('a result link opens its result', async ({ page }) => {
  await page.goto(`./#${resultToken('Ana')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ana');
  await expect(page.locator('.home')).toHaveCount(0);
});

for (const [which, tokenOf, shown] of [
  ['result', async () => resultToken('Ana'), wholeResult],
  ['invite', async () => (await deskNamed('Ana')).tokens.assess, '.invited h1'],
] as const) {
  test(`all that a link of a kind leads to is fetched before any code has run: ${which}`, async ({
    page,
    freshProfile,
  }) => {
    const address = `./#${await tokenOf()}`;
    const asked = new Set<string>();
    const isCode = (url: URL) => /\.(?:js|css)$/.test(url.pathname);
    await page.route(isCode, (route) => void asked.add(route.request().url()));
    await page.goto(address, { waitUntil: 'commit' });
    const files = /first-.*\.js/;
    await expect.poll(() => [...asked].some((url) => files.test(url))).toBe(true);
    await page.waitForTimeout(200);
    // Nothing else ever arrives.
    const other = await (await freshProfile()).newPage();
    await other.route(isCode, async (route) => {
      if (asked.has(route.request().url())) await route.continue();
    });
    await other.goto(address, { waitUntil: 'commit' });
    await expect(other.locator(shown).first()).toBeVisible();
  });
}

for (const width of [390, 1280]) {
  test(`nothing moves when the scripts arrive, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    const root = page.locator('#root');
    await page.locator('.foot').waitFor();
    await page.evaluate('document.fonts.ready');
    // What comes one moment later is there.
    await expect.poll(() => page.evaluate('document.getAnimations().length')).toBe(0);
    const before = await root.innerHTML();
    const height = (await root.boundingBox())?.height;
    await page.evaluate("document.querySelector('h1').before = true");
    release();
    // Taken over as it stands: the same elements, with the same in them.
    const drawn =
      "Object.keys(document.querySelector('#root')).some((key) => /^__react/.test(key))";
    await expect.poll(() => page.evaluate<boolean>(drawn)).toBe(true);
    await expect.poll(() => root.innerHTML()).toBe(before);
    expect(await page.evaluate("document.querySelector('h1').before")).toBe(true);
    expect((await root.boundingBox())?.height).toBe(height);
    expect(await page.evaluate<string[]>(moved(unseen))).toEqual([]);
  });
}

for (const width of [360, 412]) {
  test(`nothing moves when the fonts arrive late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 823 });
    await page.route('**/*.woff2', async (route) => {
      await page.waitForTimeout(800);
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    const loaded = () =>
      page.evaluate('document.fonts.check(\'700 1em "Bricolage Grotesque Variable"\')');
    await page.locator('.foot').waitFor();
    expect(await loaded()).toBe(false);
    await expect.poll(loaded).toBe(true);
    // Not even what nobody sees.
    expect(await page.evaluate<string[]>(moved(0))).toEqual([]);
  });
}

test('the guard has run before the style has arrived', async ({ page }) => {
  const html = readFileSync('dist/index.html', 'utf8');
  const body = html.slice(0, html.indexOf('<style>'));
  await page.route('./', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await holdScripts(page);
  await page.goto('./#/privacy', { waitUntil: 'commit' });
  await expect(page.locator('html[data-elsewhere]')).toBeAttached();
});

test('the head stands at the top while it is all that has arrived', async ({ page }) => {
  const html = readFileSync('dist/index.html', 'utf8');
  const body = html.slice(0, html.indexOf('<main'));
  await page.route('./', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect.poll(async () => (await page.locator('.top').boundingBox())?.y).toBe(0);
});

test('nothing on the wide home page moves when more of it arrives', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const html = readFileSync('dist/index.html', 'utf8');
  const places = (end?: string) => async () => {
    const body = html.slice(0, end === undefined ? undefined : html.indexOf(end));
    await page.route('./', (route) => route.fulfill({ body, contentType: 'text/html' }));
    await page.goto('./', { waitUntil: 'commit' });
    const boxes = ['.hero h1', '.hero .row', '.sample'].map((css) => page.locator(css).first());
    return Promise.all(boxes.map(async (box) => (await box.boundingBox())?.y));
  };
  await holdScripts(page);
  const whole = await places()();
  expect(whole).not.toContain(undefined);
  for (const end of ['</svg></div>', '<figcaption', '<section class="stack-wide"', '<footer']) {
    expect(html, end).toContain(end);
    await expect.poll(places(end), end).toEqual(whole);
  }
});

test('whoever comes back to the home page on a phone is where they left it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./');
  const link = page.getByRole('link', { name: 'See the difference' });
  await link.scrollIntoViewIfNeeded();
  const at = () => page.evaluate<number>('Math.round(scrollY)');
  const left = await at();
  expect(left).toBeGreaterThan(1_000);
  await link.click();
  await expect(page.locator('.home')).toHaveCount(0);
  await page.goBack();
  await expect(link).toBeVisible();
  // But for the difference between the heights that were expected and those that came.
  await expect.poll(async () => Math.abs((await at()) - left)).toBeLessThan(40);
});

test('what this device keeps joins the page that was there before it', async ({ page }) => {
  await begin(page, 'Ana');
  await answerByKeys(page, ana, 1, 2);
  await atQuestion(page, 3);
  await page.goto('about:blank');
  await page.goto('./');
  await page.getByRole('link', { name: 'Continue' }).click();
  await atQuestion(page, 3);
});

test('no sheet that stands in the page is fetched, at the start or later', async ({ page }) => {
  const sheets: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') sheets.push(request.url());
  });
  await page.goto('./');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  expect(sheets.filter((url) => /\/(?:first|index)-/.test(url))).toEqual([]);
  expect(sheets.length).toBeGreaterThan(0);
});

/** Follows a link so many milliseconds after React begins to take the page over. */
const followAfter = (ms: number) => `(() => {
  const isTaken = () => Object.keys(document.querySelector('#root') ?? {}).some((key) => key.startsWith('__react'));
  const look = () => isTaken() ? setTimeout(() => { location.hash = '#/start'; }, ${ms}) : setTimeout(look, 0);
  look();
})()`;

for (const ms of [0, 20, 40, 80]) {
  test(`a link followed ${ms} ms after the page began to be taken over is followed`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.addInitScript(followAfter(ms));
    await page.goto('./');
    // So slow a processor takes seconds to get there, more where other tests run beside this one.
    await expect
      .poll(() => page.evaluate<string>('location.hash'), { timeout: 20_000 })
      .toBe('#/start');
    await expect(page).toHaveTitle(/^Before you start/);
  });
}

/** Counts what a browser takes long to begin with: the first use of Intl reads all of its data. */
const countIntl = `for (const name of ['NumberFormat', 'PluralRules', 'DateTimeFormat', 'Segmenter', 'Collator', 'ListFormat']) {
  const made = Intl[name];
  Intl[name] = function (...asked) { (globalThis.intl ??= []).push(name); return new made(...asked); };
}`;

test('the home page starts without what takes a browser long to begin with', async ({ page }) => {
  await page.addInitScript(countIntl);
  await page.goto('./');
  const used = () => page.evaluate('globalThis.intl ?? []');
  // Taken over, to its last words: React keeps its own beside each element.
  const taken = (where: string) =>
    page.evaluate(
      (css) =>
        Object.keys(document.querySelector(css) ?? {}).some((key) =>
          key.startsWith('__reactFiber'),
        ),
      where,
    );
  for (const where of ['.home h1', '.foot a:last-of-type']) {
    await expect.poll(() => taken(where), where).toBe(true);
  }
  expect(await used()).toEqual([]);
  // It would be noticed: dates need it.
  await page.goto(`./#${resultToken('Ana')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ana');
  expect(await used()).not.toEqual([]);
});

test('pointing at a link fetches its page, before it is followed', async ({ page }) => {
  await page.goto('./');
  const method = page.getByRole('link', { name: 'Method' });
  const fetched = page.waitForRequest(/method-page/);
  await page.waitForLoadState('networkidle');
  await method.hover();
  await fetched;
  await expect(page.locator('.home')).toBeVisible();
  // By keyboard as well.
  const privacy = page.waitForRequest(/privacy-page/);
  await page.getByRole('link', { name: 'Privacy' }).focus();
  await privacy;
  const settings = page.waitForRequest(/settings-page/);
  await page.getByRole('link', { name: 'Settings' }).hover();
  await settings;
});

test('chosen colours are there before any script is', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => localStorage.setItem('rolefit.preferences', '{"theme":"dark"}'));
  await holdScripts(page);
  await page.goto('about:blank');
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
