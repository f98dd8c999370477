// Another pair of roles, by content alone: the whole journey with a restaurant's front of house and kitchen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { contentOrExit } from '../../scripts/content-files.ts';
import {
  answerByKeys,
  begin,
  chooseThree,
  findings,
  personLike,
  seeResult,
} from './support/journey.ts';
import { testOn } from './support/other-site.ts';

const { pack, lessons } = contentOrExit('tests/pair');
const ours = contentOrExit().pack.roles.map(({ name }) => name);
const [front, kitchen] = pack.roles;

const test = testOn(() => ({ ROLEFIT_CONTENT: 'tests/pair' }));

/** A cook. */
const cook = personLike(2, 4, pack);

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
  await begin(page, 'Ana', /Quick/);
  await answerByKeys(page, cook, 1, Number.POSITIVE_INFINITY, pack);
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
  await chooseThree(page);
  await page.getByRole('button', { name: 'Compare 3 people' }).click();
  await expect(page.locator('.compare-map svg').first()).toBeVisible();
  await page.goto('#/departments/plan');
  await expect(page.locator('.department')).toHaveCount(2);
  await expect(page.locator('.department').nth(1)).toContainText(kitchen.title);
  await page.goto(`#/departments/hire/${kitchen.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(kitchen.name);
});
