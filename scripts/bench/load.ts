// How soon the home page is there on a phone with a slow connection: npm run bench -- load (after npm run build)
import { type Browser, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.ts';
import { type Figure, grouped, type Section } from './figure.ts';
import { serveLoad } from './load-server.ts';

/** The mobile preset of Lighthouse: slow 4G, and a processor four times as slow. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const slowed = 4;
const visits = 5;
/** Everything that a first visit fetches has long been there by then. */
const settledMs = 3_000;

interface Load {
  readonly largest: number;
  readonly shift: number;
  readonly blocking: number;
}

const recorder = `
  window.load = { largest: 0, first: 0, shift: 0, tasks: [] };
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => { load.largest = startTime; });
  watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') load.first = startTime; });
  watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) load.shift += value; });
  watch('longtask', ({ startTime, duration }) => { load.tasks.push([startTime, duration]); });
`;
/** Blocking time as Lighthouse counts it: what long tasks after the first paint take beyond 50 ms each. */
const reading = `({
  largest: load.largest,
  shift: load.shift,
  blocking: load.tasks.filter(([start]) => start >= load.first).reduce((sum, [, duration]) => sum + duration - 50, 0),
})`;

async function visit(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.addInitScript(recorder);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settledMs);
    return await page.evaluate<Load>(reading);
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const mostOverBare = 1.15;
const blockingLimit = 50;

export const load: Section = async () => {
  const executablePath = findBrowser();
  const server = await serveLoad();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const bare: Load[] = [];
    const site: Load[] = [];
    // By turns, so that whatever else the machine does meets both alike.
    for (let i = 0; i < visits; i++) {
      bare.push(await visit(browser, server.bare));
      site.push(await visit(browser, server.site));
    }
    const of = (loads: readonly Load[], figure: keyof Load) =>
      median(loads.map((one) => one[figure]));
    const shift = of(site, 'shift');
    const largest = of(site, 'largest');
    const bareLargest = of(bare, 'largest');
    const blocking = of(site, 'blocking');
    const ms = (value: number) => `${grouped(value)} ms`;
    const figures: readonly Figure[] = [
      { name: `load, slow 4G, CPU slowed ${slowed} times: visits to each`, value: String(visits) },
      { name: 'bare page of 5 kB: largest paint, median', value: ms(bareLargest) },
      { name: 'home page: largest paint, median', value: ms(largest) },
      {
        name: 'home page: largest paint, times that of the bare page',
        value: (largest / bareLargest).toFixed(2),
        target: {
          text: `at most ${mostOverBare}`,
          isMet: largest <= mostOverBare * bareLargest,
        },
      },
      {
        name: 'home page: layout shift, median',
        value: shift.toFixed(4),
        target: { text: 'none', isMet: shift === 0 },
      },
      {
        name: 'home page: blocking time, median',
        value: ms(blocking),
        target: { text: `under ${blockingLimit} ms`, isMet: blocking < blockingLimit },
      },
    ];
    return figures;
  } finally {
    await browser.close();
    server.close();
  }
};
