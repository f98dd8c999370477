// Another pair of roles, by content alone: the whole journey with a restaurant's front of house and kitchen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { contentOrExit } from '../../scripts/content-files.ts';
import { type Item, skillOf } from '../../src/core/pack.ts';
import { findings, seeResult } from './support/journey.ts';
import { type OtherSite, withOtherSite } from './support/other-site.ts';
import { test as base } from './support/test.ts';

const { pack, lessons } = contentOrExit('tests/pair');
const ours = contentOrExit().pack.roles.map(({ name }) => name);
const [front, kitchen] = pack.roles;

const test = base.extend<object, { other: OtherSite }>({
  other: [
    async ({ browserName: _ }, use) =>
      withOtherSite(() => ({ ROLEFIT_CONTENT: 'tests/pair' }), use),
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ other }, use) => use(other.site),
});

/** Good at the skills of one role and weak at the other's, scattered a little, as people are. */
function keyOf(item: Item, place: number): string {
  if (item.kind === 'check') return String(item.answer);
  const good = skillOf(pack, item.skill).role === kitchen.id ? 4 : 2;
  const level = Math.min(5, good + (place % 3 === 0 ? 1 : 0));
  return String(item.key === 1 ? level : 6 - level);
}

async function answerAll(page: Page): Promise<void> {
  for (let place = 1; place < 100; place++) {
    await page.waitForFunction(
      (title) => document.title.startsWith(title) || document.title.startsWith('Check'),
      `Question ${place} of`,
    );
    if ((await page.title()).startsWith('Check')) return;
    const words = await page.getByRole('heading', { level: 1 }).innerText();
    const item = pack.items.find(({ text }) => text === words);
    if (!item) throw new Error(`no item asks "${words}"`);
    await page.keyboard.press(keyOf(item, place));
    await page.keyboard.press('Enter');
  }
}

test('the built files name no role of ours', ({ other }) => {
  const written = /\.(?:html|js|css|json|webmanifest|txt|svg)$|_headers$/;
  const files = readdirSync(other.folder, { recursive: true, encoding: 'utf8' });
  const read = files.filter((file) => written.test(file));
  expect(read.length).toBeGreaterThan(100);
  const texts = read.map((file) => [file, readFileSync(join(other.folder, file), 'utf8')] as const);
  for (const name of ours) {
    const word = new RegExp(`\\b${name}\\b`, 'i');
    expect(texts.filter(([, text]) => word.test(text)).map(([file]) => file)).toEqual([]);
  }
  expect(texts.some(([, text]) => text.includes(kitchen.title))).toBe(true);
});

test('from the first question to a verdict that opens elsewhere', async ({
  page,
  freshProfile,
}) => {
  test.setTimeout(90_000);
  await page.goto('');
  await expect(page.locator('h1')).toContainText(front.name);
  await page.goto('#/start');
  await page.evaluate(() => localStorage.setItem('rolefit.preferences', '{"timing":false}'));
  await page.reload();
  await page.getByRole('radio', { name: /Quick/ }).check();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await answerAll(page);
  await seeResult(page);
  await expect(page.locator('.verdict, .lead').first()).toContainText(kitchen.name);
  const here = await findings(page);
  expect(here.join(' ')).toContain(kitchen.title);
  await page.getByRole('button', { name: 'Share result' }).click();
  const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
  const elsewhere = await (await freshProfile()).newPage();
  await elsewhere.goto(link);
  expect(await findings(elsewhere)).toEqual(here);
});

test('sorting, rating, comparing and placing people', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('#/sorter');
  await expect(page.getByText(lessons.tasks[0]?.text ?? '')).toBeVisible();
  await page.getByRole('button', { name: kitchen.title }).click();
  await expect(page.getByText(lessons.tasks[0]?.why ?? '')).toBeVisible();
  await page.goto('#/jobs');
  await page.getByRole('button', { name: `Edit the job description: ${kitchen.title}` }).click();
  await page.getByRole('button', { name: 'Use this as the role brief' }).click();
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  const link = page.getByRole('link', { name: 'Ana (sample)', exact: true });
  const person = (await link.getAttribute('href')) ?? '';
  await page.goto(`${person}/interview`);
  await page.getByRole('radio').first().check();
  await page.goto('#/brief');
  await expect(page.getByRole('radio', { name: 'Brasserie or large room' })).toBeVisible();
  await page.goto('#/compare');
  await page.getByRole('checkbox').nth(2).waitFor();
  for (const box of (await page.getByRole('checkbox').all()).slice(0, 3)) await box.check();
  await page.getByRole('button', { name: 'Compare 3 people' }).click();
  await expect(page.locator('.compare-map svg').first()).toBeVisible();
  await page.goto('#/departments/plan');
  await expect(page.locator('.department')).toHaveCount(2);
  await expect(page.locator('.department').nth(1)).toContainText(kitchen.title);
  await page.goto(`#/departments/hire/${kitchen.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(kitchen.name);
});
