// WCAG 2.2 AA on every screen, as far as a program can tell: axe, colours, larger text, wider spacing, targets.
// Coming to a screen takes longer than looking at it, so each is come to once and looked at in every way.
import { expect } from '@playwright/test';
import { axeFaults, colourRules } from './support/axe.ts';
import { focusFaults } from './support/focus-faults.ts';
import { readingFaults, sidewaysFaults, withSheet } from './support/reading-faults.ts';
import { type Look, ways } from './support/screens.ts';
import { targetFaults } from './support/target-faults.ts';
import { test } from './support/test.ts';

const twice = 'html { font-size: 200% !important; }';
/** The figures of 1.4.12. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }`;

const desk = { width: 1280, height: 844 };
const phone = { width: 390, height: 844 };

type Note = (how: string, found: readonly string[]) => void;

const lookInto =
  (faults: string[]): Look =>
  async (page, name) => {
    const noteAt =
      (width: number): Note =>
      (how, found) =>
        faults.push(...found.map((fault) => `${name}, ${width} px, ${how}: ${fault}`));
    for (const size of [desk, phone]) {
      const note = noteAt(size.width);
      await page.setViewportSize(size);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        note(`axe, ${colorScheme}`, await axeFaults(page));
      }
      await withSheet(page, twice, async () => {
        note('text of 200 %', await readingFaults(page));
      });
    }
    const note = noteAt(phone.width);
    note('targets', await targetFaults(page));
    await withSheet(page, spaced, async () => {
      note('spacing', await readingFaults(page));
    });
    await page.emulateMedia({ forcedColors: 'active' });
    note('forced colours', await axeFaults(page, colourRules));
    await page.emulateMedia({ forcedColors: null });
    // So low that the bars of the questions lie over what is between them.
    await page.setViewportSize({ width: phone.width, height: 530 });
    note('by Tab', await focusFaults(page));
    await page.setViewportSize({ width: 320, height: 700 });
    noteAt(320)('reflow', await sidewaysFaults(page));
    await page.setViewportSize(desk);
  };

for (const [which, walk] of Object.entries(ways)) {
  test(`screens ${which} stay readable and within reach`, async ({ page }) => {
    test.setTimeout(120_000);
    page.setDefaultTimeout(10_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    await walk(page, lookInto(faults));
    expect(faults).toEqual([]);
  });
}

test('a control that Tab misses, hides or does not show is found', async ({ page }) => {
  await page.route('**/faulty', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Faulty</title><style>
    body { margin: 0 } div { position: fixed; inset: 0 0 auto; height: 60px; background: black }
    .plain:focus { outline: none }</style>
    <button>covered</button> <p style="margin-top: 80px"><button tabindex="2">second</button>
    <button tabindex="1">first</button> <button class="plain">plain</button>
    <button onkeydown="if (event.key === 'Tab') event.preventDefault()">trap</button>
    <button>beyond</button></p> <div></div>`,
    }),
  );
  await page.goto('faulty');
  const faults = await focusFaults(page);
  for (const fault of [
    'Tab misses button "beyond"',
    'no focus is seen on button "plain"',
    'something covers button "covered"',
    'Shift+Tab stays on button "trap"',
  ]) {
    expect(faults).toContain(fault);
  }
});
