// How soon the home page is there on a phone with a slow connection: npm run bench -- load (after npm run build)
import * as v from 'valibot';
import { findBrowser } from '../browser.ts';
import { type Figure, grouped, type Section } from './figure.ts';
import { serveLoad } from './load-server.ts';
import { type QuietBrowser, startQuiet } from './quiet-browser.ts';
import { slowLine } from './slow-line.ts';

/** The phone of the mobile preset of Lighthouse, and a processor four times as slow. */
const phone = { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true };
const slowed = 4;
const visits = 5;
/** Everything that a first visit fetches and runs has long been there by then. */
const settledMs = 5_000;

const Load = v.object({
  first: v.number(),
  largest: v.number(),
  shift: v.number(),
  blocking: v.number(),
});
type Load = v.InferOutput<typeof Load>;
const Context = v.object({ browserContextId: v.string() });
const Target = v.object({ targetId: v.string() });
const Session = v.object({ sessionId: v.string() });
const Reading = v.object({ result: v.object({ value: Load }) });

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
  first: load.first,
  largest: load.largest,
  shift: load.shift,
  blocking: load.tasks.filter(([start]) => start >= load.first).reduce((sum, [, duration]) => sum + duration - 50, 0),
})`;

/** One first visit, with nothing cached. */
async function visit({ send }: QuietBrowser, address: string): Promise<Load> {
  const context = v.parse(Context, await send('Target.createBrowserContext'));
  const target = v.parse(
    Target,
    await send('Target.createTarget', { url: 'about:blank', ...context }),
  );
  const { sessionId } = v.parse(
    Session,
    await send('Target.attachToTarget', { ...target, flatten: true }),
  );
  await send('Emulation.setDeviceMetricsOverride', phone, sessionId);
  await send('Emulation.setTouchEmulationEnabled', { enabled: true }, sessionId);
  await send('Emulation.setCPUThrottlingRate', { rate: slowed }, sessionId);
  await send('Page.enable', {}, sessionId);
  await send('Page.addScriptToEvaluateOnNewDocument', { source: recorder }, sessionId);
  await send('Page.navigate', { url: address }, sessionId);
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  const read = { expression: reading, returnByValue: true };
  const { result } = v.parse(Reading, await send('Runtime.evaluate', read, sessionId));
  await send('Target.disposeBrowserContext', context);
  return result.value;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const mostOverBare = 1.15;
const blockingLimit = 50;

export const load: Section = async () => {
  const executable = findBrowser();
  if (executable === undefined) throw new Error('No browser was found: npm run pretest:e2e');
  const server = await serveLoad(slowLine());
  const browser = startQuiet(executable);
  try {
    const bare: Load[] = [];
    const site: Load[] = [];
    const other: Load[] = [];
    // By turns, so that whatever else the machine does meets both alike.
    for (let i = 0; i < visits; i++) {
      bare.push(await visit(browser, server.bare));
      site.push(await visit(browser, server.site));
      other.push(await visit(browser, `${server.site}#/method`));
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
      { name: 'another address: its frame painted, median', value: ms(of(other, 'first')) },
    ];
    return figures;
  } finally {
    await browser.close();
    server.close();
  }
};
