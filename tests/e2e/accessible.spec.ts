// WCAG 2.2 AA where axe does not look: forced colours, larger text, wider spacing, targets, focus.
import { expect } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { readingFaults, withSheet } from './support/reading-faults.ts';
import {
  inviteScreens,
  type Look,
  listingScreens,
  ownerScreens,
  ownScreens,
  peopleScreens,
} from './support/screens.ts';
import { targetFaults } from './support/target-faults.ts';
import { test } from './support/test.ts';

const twice = 'html { font-size: 200% !important; }';
/** The figures of 1.4.12. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Everything at once: coming to a screen takes longer than looking at it. */
const lookInto =
  (faults: string[]): Look =>
  async (page, name) => {
    const note = (how: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${name}, ${how}: ${fault}`));
    await page.setViewportSize({ width: 1280, height: 844 });
    await page.emulateMedia({ forcedColors: 'active' });
    // Colours are all that differs; screens.spec.ts holds the screens to every rule of axe.
    note('forced colours', await axeFaults(page, ['color-contrast']));
    await page.emulateMedia({ forcedColors: null });
    await withSheet(page, twice, async () => {
      note('text of 200 %, 1280 px', await readingFaults(page));
      await page.setViewportSize({ width: 390, height: 844 });
      note('text of 200 %, 390 px', await readingFaults(page));
    });
    note('targets', await targetFaults(page));
    await withSheet(page, spaced, async () => {
      note('spacing', await readingFaults(page));
    });
    await page.setViewportSize({ width: 1280, height: 844 });
  };

const ways = {
  'to the own result': ownScreens,
  'of sorting and listing': listingScreens,
  'around invites': inviteScreens,
  'around people': peopleScreens,
  'for owners': ownerScreens,
} as const;

for (const [which, walk] of Object.entries(ways)) {
  test(`screens ${which} stay readable and within reach`, async ({ page }) => {
    test.setTimeout(90_000);
    page.setDefaultTimeout(10_000);
    const faults: string[] = [];
    await walk(page, lookInto(faults));
    expect(faults).toEqual([]);
  });
}
