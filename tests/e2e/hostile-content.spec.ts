// A build of content that means harm, walked at the width of a phone: text it stays, on every screen and in every file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Download, expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { readContent } from '../../scripts/content-files.ts';
import { writeHostileContent } from '../support/hostile-content.ts';
import { expectCalm, watchForHarm } from './support/calm.ts';
import { begin, chooseThree } from './support/journey.ts';
import { type OtherSite, testOn } from './support/other-site.ts';
import { wholeResult } from './support/whole-result.ts';

const test = testOn((scratch) => {
  const folder = join(scratch, 'content');
  writeHostileContent('tests/pair', folder, 0);
  return { ROLEFIT_CONTENT: folder };
});

test.beforeEach(async ({ page }) => {
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await watchForHarm(page);
});

const contentOf = ({ folder }: OtherSite) => {
  const read = readContent(join(folder, '..', 'content'));
  if (!('pack' in read)) throw new Error('the content has faults');
  return read;
};

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address.endsWith('.html') ? address : `#/${address}`);
  await expectCalm(page, address);
}

async function expectCalmOnPaper(page: Page, where: string): Promise<void> {
  // A4 without its margins.
  await page.setViewportSize({ width: 703, height: 900 });
  await page.emulateMedia({ media: 'print' });
  // Some pages have no first heading on paper.
  await expectCalm(page, `${where}, printed`, ':is(h1, h2)');
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 390, height: 844 });
}

const textOf = async (download: Promise<Download>) =>
  readFileSync(await (await download).path(), 'utf8');

function expectNoFormula(csv: string): void {
  const rows = Papa.parse<string[]>(csv.trimEnd()).data;
  expect(rows.length).toBeGreaterThan(2);
  for (const cell of rows.flat()) {
    expect(cell.normalize('NFKC')).not.toMatch(/^\s*[=+@]|^\s*-(?!\d)/);
  }
}

test('from home to a result, its table and its print', async ({ page, other }) => {
  test.setTimeout(120_000);
  const { pack } = contentOf(other);
  await page.goto('');
  await expectCalm(page, 'home');
  await expect(page.getByText(pack.roles[0].definition)).toBeVisible();
  await look(page, 'start');
  await begin(page, '', /Quick/);
  for (let place = 1; ; place++) {
    await page.waitForFunction(
      (title) => document.title.startsWith(title) || document.title.startsWith('Check'),
      `Question ${place} of`,
    );
    if ((await page.title()).startsWith('Check')) break;
    await expectCalm(page, `question ${place}`);
    await page.keyboard.press(String(1 + (place % 5)));
    await page.keyboard.press('Enter');
  }
  await expectCalm(page, 'check');
  await page.getByRole('button', { name: 'Go on to my result' }).click();
  await page.getByRole('radio').first().waitFor();
  await expectCalm(page, 'wants');
  await page.getByRole('button', { name: 'Pass this over' }).click();
  await page.locator(wholeResult).first().waitFor();
  for (const table of await page.locator('summary').all()) await table.click();
  await expectCalm(page, 'result');
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table (CSV)' }).click();
  expectNoFormula(await textOf(csv));
  await page.getByRole('button', { name: 'Share result' }).click();
  await expectCalm(page, 'share');
  await page.keyboard.press('Escape');
  await expectCalmOnPaper(page, 'result');
});

test('pages that teach, tasks, and job descriptions', async ({ page, other }) => {
  test.setTimeout(120_000);
  const { pack, lessons } = contentOf(other);
  for (const address of ['method', 'difference', 'not-the-same-job', 'sorter']) {
    await look(page, address);
  }
  await page.getByRole('button', { name: pack.roles[1].title }).click();
  await expect(page.getByText(lessons.tasks[0]?.why ?? '')).toBeVisible();
  await expectCalm(page, 'sorter, sorted');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expectCalm(page, 'sorter, summary');
  await look(page, 'jobs');
  for (const { responsibilities } of lessons.roles.map(({ job }) => job)) {
    for (const duty of responsibilities) await expect(page.getByText(duty).first()).toBeVisible();
  }
  await expectCalmOnPaper(page, 'jobs');
  await look(page, 'work');
  await page.getByText('Everyday tasks to tap in').click();
  await page.getByRole('button', { name: lessons.tasks[0]?.text ?? '', exact: true }).click();
  await expectCalm(page, 'own list');
  await look(page, 'jobs');
  for (const file of ['difference.html', 'not-the-same-job.html']) await look(page, file);
});

test('people, interview, brief, comparing and the plan', async ({ page, other }) => {
  test.setTimeout(120_000);
  const { pack } = contentOf(other);
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  const link = page.getByRole('link', { name: 'Ana (sample)', exact: true });
  const person = (await link.getAttribute('href'))?.slice(2) ?? '';
  await expectCalm(page, 'people');
  await look(page, person);
  await page.locator(wholeResult).first().waitFor();
  await expectCalm(page, 'person');
  await look(page, `${person}/rate`);
  await page.getByLabel('Under which name or role').fill('Owner');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('radio').nth(2).check();
  await expectCalm(page, 'rate');
  await look(page, `${person}/interview`);
  await look(page, 'brief');
  await page.getByRole('radio').nth(1).check();
  await expectCalm(page, 'brief, by a preset');
  await look(page, 'team/1');
  await look(page, 'team/picture');
  await page.locator('.chart svg').first().waitFor();
  await expectCalm(page, 'team, picture');
  await chooseThree(page);
  await expectCalm(page, 'compare, choosing');
  await page.getByRole('button', { name: 'Compare 3 people' }).click();
  await page.locator('.compare-map svg').first().waitFor();
  await expectCalm(page, 'compare');
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expectNoFormula(await textOf(csv));
  for (const address of ['departments', 'departments/plan', 'departments/decide', 'samples']) {
    await look(page, address);
  }
  for (const { id } of pack.roles) await look(page, `departments/hire/${id}`);
});

test('the built files say it as text', ({ other }) => {
  const { pack } = contentOf(other);
  const [first, second] = pack.roles;
  const manifest = JSON.parse(readFileSync(join(other.folder, 'manifest.webmanifest'), 'utf8'));
  for (const { name } of [first, second]) expect(manifest.description).toContain(name);
});
