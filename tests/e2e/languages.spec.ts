// Every screen in two languages that nobody speaks: lengthened and accented, and one of them from right to left.
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { contentOrExit } from '../../scripts/content-files.ts';
import { skillsOf } from '../../src/core/pack.ts';
import { pseudoLanguages, writePseudoLanguages } from '../support/pseudo.ts';
import { resultToken } from './support/journey.ts';
import { testOn } from './support/other-site.ts';
import { readingFaults } from './support/reading-faults.ts';
import { type Look, ownScreens, ways } from './support/screens.ts';
import { wholeResult } from './support/whole-result.ts';
import { wordFaults } from './support/word-faults.ts';

const { pack, guidance } = contentOrExit();

const test = testOn((scratch) => {
  const home = join(scratch, 'languages');
  writePseudoLanguages(home);
  return { ROLEFIT_LANGUAGES: home };
});

/** Names that the walks leave behind, in the language in which they were given. */
const given = [
  ...guidance.placing.signs,
  'It is what they asked for.',
  'Run the stand at the trade fair',
  'Our marketing and sales',
  'Ana',
  'Ben',
  'Chi',
  'Dee',
  'Eva',
  'Fin',
  '(sample)',
  'Owner',
  'Manager',
  'Colleague',
];
/** The same in every language: the product, the other language in the switch, and names of constants. */
const names = ['Rolefit', 'English', ...Object.keys(pack.measurement), 'CSV', 'JSON'];
/** Dates, times and lists are the browser's own, and it does not know our first language. */
const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2026, month).toLocaleString('en', { month: 'long' }),
);
const days = Array.from({ length: 7 }, (_, day) =>
  new Date(2026, 0, day + 1).toLocaleString('en', { weekday: 'long' }),
);
const kept = [...given, ...names, ...months, ...days, ' AM', ' PM', ' and ', ' or '];

/** The same address in another window of the same profile, which prefers another language. */
async function otherWindow(context: BrowserContext, id: string) {
  const page = await context.newPage();
  await page.addInitScript((language) => {
    Object.defineProperty(navigator, 'languages', { get: () => [language] });
    // Two windows show one question here, and neither is to note how long it took.
    const hasStorage = window.location.protocol.startsWith('http');
    if (hasStorage) localStorage.setItem('rolefit.preferences', '{"timing":false}');
  }, id);
  await page.setViewportSize({ width: 390, height: 844 });
  return page;
}

const headings = (page: Page): Promise<number> => page.locator('h1, h2, h3').count();

/** Shows what the first window shows. Windows of a profile tell each other what changed, but not what was not kept. */
async function follow(other: Page, page: Page): Promise<void> {
  const here = new URL(page.url());
  const isApp = new URL(other.url()).pathname === here.pathname && here.hash !== '';
  if (isApp) await other.evaluate((hash) => window.location.replace(hash), here.hash);
  else await other.goto(here.href);
  await other.locator('h1').first().waitFor();
  const same = async () => (await headings(other)) === (await headings(page));
  for (let tries = 0; tries < 10 && !(await same()); tries++) await other.waitForTimeout(50);
  if (await same()) return;
  await other.goto('about:blank');
  await other.goto(here.href);
  await other.locator('h1').first().waitFor();
  await other.waitForTimeout(200);
}

async function lookInto(
  context: BrowserContext,
  languages: readonly (typeof pseudoLanguages)[number][],
  faults: Set<string>,
): Promise<Look> {
  const windows = await Promise.all(
    languages.map(async ({ id, direction }) => ({
      page: await otherWindow(context, id),
      id,
      direction,
    })),
  );
  return async (page, name) => {
    // The pages that need no script are written in the language of the content.
    if (name.endsWith('.html')) return;
    for (const { page: other, id, direction } of windows) {
      await follow(other, page);
      expect(await other.locator('html').getAttribute('dir'), name).toBe(direction);
      const found = [...(await wordFaults(other, kept)), ...(await readingFaults(other))];
      for (const fault of found) faults.add(`${name}, ${id}: ${fault}`);
    }
  };
}

for (const [which, walk] of Object.entries(ways)) {
  test(`screens ${which} can be translated, and have room for it`, async ({ page, context }) => {
    test.setTimeout(180_000);
    page.setDefaultTimeout(10_000);
    const faults = new Set<string>();
    // The language from right to left is as long and as odd as the other; the way of everybody is walked in both.
    const languages = walk === ownScreens ? pseudoLanguages : [pseudoLanguages[1]];
    await walk(page, await lookInto(context, languages, faults));
    expect([...faults]).toEqual([]);
  });
}

test('the switch chooses, and a link gives the same scores in every language', async ({ page }) => {
  const [accented, turned] = pseudoLanguages;
  const scores = async () => {
    await page.locator(wholeResult).first().waitFor();
    return (await page.locator('.skills-frame').first().innerText()).match(/\d+/g);
  };
  await page.goto('');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: turned.name }).click();
  await expect(root).toHaveAttribute('lang', turned.id);
  await expect(root).toHaveAttribute('dir', 'rtl');
  await page.goto(`#${resultToken('Ben')}`);
  const there = await scores();
  await page.getByRole('button', { name: accented.name }).click();
  await expect(root).toHaveAttribute('lang', accented.id);
  await expect(root).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('h1')).toContainText('⟦');
  expect(await scores()).toEqual(there);
  await page.evaluate(() => localStorage.setItem('rolefit.preferences', '{"language":5}'));
  await page.reload();
  await expect(root, 'an odd choice is none').toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: accented.name }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('h1')).not.toContainText('⟦');
  expect(await scores()).toEqual(there);
  expect(there).toHaveLength(skillsOf(pack, pack.roles[0].id).length);
});
