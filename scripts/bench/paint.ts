// How fast the page answers, in a real browser on the built site: npm run bench -- paint
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { browserArgs, findBrowser } from '../browser.ts';
import { contentOrExit } from '../content-files.ts';
import { atMost, type Figure, type Section } from './figure.ts';

/** CPU slowed this many times. */
const slowed = 4;
/** Fresh visits: in a single one the second worst of its questions would be the 98 %. */
const visits = 3;
/** One fewer than there are, so that each leads to another question. */
const questions = 76;

/**
 * Notes, for every Enter, the time until the frame that followed it was on the screen, as browsers measure it themselves
 * (Event Timing, in steps of 8 ms; what is under 16 ms is not told and counts as 16).
 */
const recorder = `
  window.paints = [];
  window.entered = new Set();
  addEventListener('keydown', (event) => { if (event.key === 'Enter') window.entered.add(event.timeStamp); }, true);
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (name === 'keydown' && window.entered.delete(startTime)) window.paints.push(duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
`;

const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(part * values.length))
  ] ?? Number.NaN;

async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  return page;
}

async function questionTimes(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}#/start`);
  await page.getByRole('radio', { name: /Everything/ }).check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('radio').first().waitFor();
  await page.evaluate(recorder);
  for (let i = 0; i < questions; i++) {
    await page.keyboard.press(String((i % 2) + 3));
    await page.waitForTimeout(60);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(250);
  }
  return page.evaluate<number[]>('[...window.paints, ...Array.from(window.entered, () => 16)]');
}

/** Ends with the time of the page when the frame in which the charts of the result are there has been painted. */
const chartsPainted = `new Promise((resolve) => {
  const look = () => requestAnimationFrame(() => {
    if (['map', 'skills'].every((kind) => document.querySelector('.chart-' + kind + ' svg')))
      // The first task after this frame: it has been painted by then.
      setTimeout(() => resolve(performance.now()));
    else look();
  });
  look();
})`;

/** Notes how long that takes from a click on. */
const chartRecorder = `
  window.drawn = new Promise((resolve) => addEventListener('click', ({ timeStamp }) => {
    ${chartsPainted}.then((painted) => resolve(painted - timeStamp));
  }, { capture: true, once: true }));
  0;
`;

/** Answers the last question and goes on to the result, as somebody who looks at each page for a second. */
async function resultTime(page: Page): Promise<number> {
  await page.keyboard.press('3');
  await page.waitForTimeout(60);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1_000);
  await page.getByRole('button', { name: 'Go on to my result' }).click();
  const pass = page.getByRole('button', { name: 'Pass this over' });
  await pass.waitFor();
  await page.waitForTimeout(1_000);
  await page.evaluate(chartRecorder);
  await pass.click();
  return page.evaluate<number>('window.drawn');
}

async function shareLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share result' }).click();
  return page.locator('dialog [readonly]').first().inputValue();
}

/** Opens the same result as a stranger would who was sent its link, everything to be fetched, over a line that is not slow. */
async function linkedTime(browser: Browser, address: string, link: string): Promise<number> {
  const page = await slowPage(browser);
  await page.addInitScript(`window.drawn = ${chartsPainted};`);
  await page.goto(new URL(new URL(link).hash, address).href);
  const time = await page.evaluate<number>('window.drawn');
  await page.context().close();
  return time;
}

/** The chooser as a script that any page can run. */
async function chooser(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('choose.ts', import.meta.url)),
        formats: ['iife'],
        name: 'choosing',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('the chooser could not be built');
  return chunk.code;
}

async function figuresOf(browser: Browser, address: string): Promise<readonly Figure[]> {
  const paints: number[] = [];
  const results: number[] = [];
  const linked: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const slow = await slowPage(browser);
    paints.push(...(await questionTimes(slow, address)));
    results.push(await resultTime(slow));
    linked.push(await linkedTime(browser, address, await shareLink(slow)));
    await slow.context().close();
  }
  const page = await browser.newPage();
  const { pack } = contentOrExit();
  const choices = await page.evaluate<number[]>(
    `${await chooser()}; choosing.chooseTimes(${JSON.stringify(pack)})`,
  );
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const median = share(paints, 0.5);
  const slow = share(paints, 0.98);
  const choice = share(choices, 0.98);
  const result = share(results, 0.5);
  return [
    { name: `paint, CPU slowed ${slowed} times: questions`, value: String(paints.length) },
    {
      name: 'answer to next question painted, median',
      value: ms(median),
      target: atMost(median, 50, 'ms'),
    },
    {
      name: 'answer to next question painted, 98 %',
      value: ms(slow),
      target: atMost(slow, 100, 'ms'),
    },
    {
      name: `result with its charts painted, median of ${results.length}`,
      value: ms(result),
      target: atMost(result, 400, 'ms'),
    },
    {
      name: `the same from opening its link in a new browser, median of ${linked.length}`,
      value: ms(share(linked, 0.5)),
    },
    {
      name: `choosing the next item, 98 % of ${choices.length}`,
      value: ms(choice),
      target: atMost(choice, 5, 'ms'),
    },
  ];
}

export const paint: Section = async () => {
  const executablePath = findBrowser();
  const server = await preview({ logLevel: 'warn', preview: { port: 4329 } });
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    return await figuresOf(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
};
