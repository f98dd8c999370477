import type { Page } from '@playwright/test';
import { contentOrExit } from '../../../scripts/content-files.ts';
import { type Draft, draftResult, newDraft } from '../../../src/core/draft.ts';
import { makeResultToken } from '../../../src/core/link/link.ts';
import { optionValues } from '../../../src/core/pack.ts';

const { pack } = contentOrExit();

/** How many questions the standard run shows. */
export const runLength = newDraft(pack, '', 0).asked.length;

/** Answers with no pattern to them. */
export const mixed = [4, 2, 5, 1, 4, 2, 4, 2, 3, 2, 5, 3, 4, 1];

const optionNumber = (pattern: readonly number[], index: number): number =>
  pattern[index % pattern.length] ?? 3;

export const optionAt = (pattern: readonly number[], index: number): string =>
  String(optionNumber(pattern, index));

export async function begin(page: Page, name = ''): Promise<void> {
  await page.goto('#/start');
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Start', exact: false }).click();
  await page.getByRole('radio').first().waitFor();
}

/** Waits until the question of this place, counted from 1, is the one drawn. */
export async function atQuestion(page: Page, place: number): Promise<void> {
  await page.waitForFunction((title) => document.title.startsWith(title), `Question ${place} of`);
}

/** Answers by keys from the question shown to the last. */
export async function answerByKeys(
  page: Page,
  pattern: readonly number[],
  from = 1,
  to = runLength,
): Promise<void> {
  for (let place = from; place <= to; place++) {
    await atQuestion(page, place);
    await page.keyboard.press(optionAt(pattern, place - 1));
    await page.keyboard.press('Enter');
  }
}

function finishedDraft(name: string, pattern: readonly number[]): Draft {
  const start = newDraft(pack, name, 328);
  return {
    ...start,
    answers: start.asked.map((id, i) => [id, optionValues[optionNumber(pattern, i) - 1] ?? 3]),
    seconds: 300,
    finished: true,
  };
}

export const resultToken = (name: string, pattern = mixed): string =>
  makeResultToken(draftResult(pack, finishedDraft(name, pattern)));

/** A finished assessment, put where this device keeps it, without going through the questions. */
export async function withResult(page: Page, name = '', pattern = mixed): Promise<void> {
  const draft = JSON.stringify(finishedDraft(name, pattern));
  await page.goto('#/method');
  await page.evaluate((kept) => localStorage.setItem('rolefit.draft', kept), draft);
  await page.goto('#/result');
  await page.reload();
  await page.getByRole('button', { name: 'Share result' }).waitFor();
}

/** What a reader of a result compares: the sentences, and every number of the tables. */
export async function findings(page: Page): Promise<string[]> {
  await page.locator('.map-frame svg').first().waitFor();
  const words = await page.locator('h1, .lead, .certainty').allInnerTexts();
  const numbers = await page
    .locator('table')
    .evaluateAll((tables) => tables.map((table) => table.textContent ?? ''));
  return [...words, ...numbers];
}
