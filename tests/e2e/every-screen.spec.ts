// WCAG 2.2 AA on every screen, as far as a machine can tell. Coming to a screen takes longer than looking at it, so
// each is looked at in every way at once. What is not looked at stands in ACCESSIBILITY.md.
import { expect } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { readingFaults, sidewaysFaults, withSheet } from './support/reading-faults.ts';
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
/** All that a theme can change. */
const colours = ['color-contrast'];

const lookInto = (faults: string[]): Look => {
  const titles = new Map<string, string>();
  return async (page, name) => {
    const note = (how: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${name}, ${how}: ${fault}`));
    const wide = () => page.setViewportSize({ width: 1280, height: 844 });
    const narrow = () => page.setViewportSize({ width: 390, height: 844 });

    const title = await page.title();
    const { pathname, hash } = new URL(page.url());
    const address = `${pathname}${hash.replace(/\?.*/, '')}`;
    const other = titles.get(title);
    if (!title.includes('Rolefit')) faults.push(`${name}: the title "${title}" does not name us`);
    if (other && other !== address) faults.push(`${name}: ${other} has the title "${title}" too`);
    titles.set(title, address);

    await page.emulateMedia({ colorScheme: 'light' });
    await wide();
    note('1280 px', await axeFaults(page));
    await narrow();
    note('390 px', await axeFaults(page));
    note('targets', await targetFaults(page));
    await withSheet(page, spaced, async () => {
      note('spacing', await readingFaults(page));
    });
    await withSheet(page, twice, async () => {
      note('200 %, 390 px', await readingFaults(page));
    });
    await page.setViewportSize({ width: 320, height: 700 });
    note('320 px', await sidewaysFaults(page));
    await wide();
    await withSheet(page, twice, async () => {
      note('200 %, 1280 px', await readingFaults(page));
    });
    await page.emulateMedia({ forcedColors: 'active' });
    note('forced colours', await axeFaults(page, colours));
    await page.emulateMedia({ forcedColors: null, colorScheme: 'dark' });
    note('dark, 1280 px', await axeFaults(page, colours));
    await narrow();
    note('dark, 390 px', await axeFaults(page, colours));
    await wide();
  };
};

const ways = {
  'to the own result': ownScreens,
  'of sorting and listing': listingScreens,
  'around invites': inviteScreens,
  'around people': peopleScreens,
  'for owners': ownerScreens,
} as const;

for (const [which, walk] of Object.entries(ways)) {
  test(`screens ${which} can be read, reached and told apart`, async ({ page }) => {
    test.setTimeout(180_000);
    page.setDefaultTimeout(10_000);
    const faults: string[] = [];
    await walk(page, lookInto(faults));
    expect(faults).toEqual([]);
  });
}
