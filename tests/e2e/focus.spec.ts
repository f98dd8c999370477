// Where the focus is after a change of page, around dialogs and behind the skip button. Tab itself: accessible.spec.ts.
import { expect, type Page } from '@playwright/test';
import type { addresses } from '../../src/state/addresses.ts';
import { putRecords } from './support/database.ts';
import { progressToken, resultToken, withResult } from './support/journey.ts';
import { deskNamed } from './support/owner.ts';
import { test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The part of a page has the title of its page, rate-for is gone to by a button, and decide is there for a team alone. */
type Place = Exclude<keyof typeof addresses, 'differencePart' | 'rateInvited' | 'decide'>;

const placesOf = ({ tokens }: Awaited<ReturnType<typeof deskNamed>>): Record<Place, string> => ({
  start: '/start',
  home: '/',
  question: '/question/2',
  check: '/check',
  wants: '/wants',
  result: '/result',
  keptResult: '/result/0000000000000009',
  shared: resultToken('Ben'),
  people: '/people',
  person: '/people/0000000000000004',
  rate: '/people/0000000000000004/rate',
  interview: '/people/0000000000000004/interview',
  interviewSheets: '/interviews?ids=0000000000000004',
  brief: '/brief',
  team: '/team',
  teamStep: '/team/1',
  compare: '/compare',
  departments: '/departments',
  plan: '/departments/plan',
  decision: '/departments/decision/0000000000000008',
  hire: '/departments/hire/sales',
  method: '/method',
  settings: '/settings',
  backup: '/backup',
  progress: progressToken('Ana'),
  difference: '/difference',
  notTheSame: '/not-the-same-job',
  sorter: '/sorter',
  work: '/work',
  jobs: '/jobs',
  week: '/week',
  samples: '/samples',
  sample: '/samples/not-enough',
  invite: '/invite',
  invited: tokens.assess,
  inbox: '/inbox',
  received: tokens.brief,
  privacy: '/privacy',
  fairUse: '/fair-use',
  linkProblem: '/link/checksum',
});

/** Goes to a page and notes what is wrong with where one is then. */
async function visit(
  page: Page,
  name: string,
  address: string,
  titles: Map<string, string>,
): Promise<string[]> {
  const before = await page.title();
  await page.goto(`#${address}`);
  const changed = await page
    .waitForFunction((old) => document.title !== old, before, { timeout: 5_000 })
    .catch(() => undefined);
  const title = await page.title();
  const twin = titles.get(title);
  titles.set(title, name);
  const focused = await page.evaluate(() => document.activeElement?.tagName);
  return [
    ...(changed ? [] : [`${name}: the title stays "${title}"`]),
    ...(twin === undefined ? [] : [`${name} and ${twin} are both "${title}"`]),
    ...(title.endsWith(' · Rolefit') ? [] : [`${name}: "${title}" does not say where one is`]),
    ...(focused === 'H1' ? [] : [`${name}: the focus is on ${focused}`]),
    ...((await heading(page).count()) === 1 ? [] : [`${name}: not one heading of level 1`]),
  ];
}

test('every page has a title of its own, and takes the focus to its heading', async ({ page }) => {
  test.setTimeout(90_000);
  const titles = new Map<string, string>();
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await page.getByRole('link', { name: 'Ana (sample)', exact: true }).waitFor();
  const faults = await visit(page, 'decide', '/departments/decide', titles);

  const desk = await deskNamed('Ana');
  const other = { ...desk.records.results[0], id: '0000000000000009', name: 'Chi' };
  await page.goto('#/privacy');
  await putRecords(page, {
    ...desk.records,
    results: [...desk.records.results, { ...other, token: resultToken('Chi') }],
  });
  await page.reload();
  await heading(page).waitFor();
  for (const [name, address] of Object.entries(placesOf(desk))) {
    faults.push(...(await visit(page, name, address, titles)));
  }
  expect(faults).toEqual([]);
});

test('a dialog keeps the focus, closes by Escape and gives the focus back', async ({ page }) => {
  await withResult(page, 'Ana');
  const share = page.getByRole('button', { name: 'Share result' });
  const dialog = page.getByRole('dialog');
  const inDialog = () => dialog.evaluate((element) => element.contains(document.activeElement));
  await share.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  expect(await inDialog()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await inDialog()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();

  await page.goto('#/settings');
  const remove = page.getByRole('button', { name: 'Delete everything' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  expect(await inDialog()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(remove).toBeFocused();
});

test('the first Tab shows a way past the links of every page', async ({ page }) => {
  await page.goto('#/method');
  await heading(page).waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Back and forward take the focus and the title along', async ({ page }) => {
  await page.goto('#/method');
  await heading(page).waitFor();
  await page.getByRole('link', { name: 'Settings' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Settings/);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveTitle(/^Settings/);
  await expect(heading(page)).toBeFocused();
  await page.goForward();
  await expect(page).toHaveTitle(/^Settings/);
  await expect(heading(page)).toBeFocused();
});
