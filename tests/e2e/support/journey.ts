import type { Page } from '@playwright/test';
import { contentOrExit } from '../../../scripts/content-files.ts';
import { type Draft, draftResult, newDraft } from '../../../src/core/draft.ts';
import { makeDraftToken } from '../../../src/core/link/draft-link.ts';
import { makeResultToken } from '../../../src/core/link/link.ts';
import {
  type Item,
  itemOf,
  type OptionValue,
  optionValues,
  type Pack,
  skillOf,
} from '../../../src/core/pack.ts';
import { putRecords } from './database.ts';
import { wholeResult } from './whole-result.ts';

const { pack } = contentOrExit();

/** How many questions the standard run shows before it goes on to what is still open. */
export const runLength = newDraft(pack, 'standard', '', 0).started;

/** Answers an item as somebody would who is this good, 1 to 5, at the skills of each role. */
export type Person = (item: Item, place: number) => OptionValue;

/** Scatters a little, as people do: everything alike would look careless. */
export const personLike =
  (first: number, second: number, of = pack): Person =>
  (item, place) => {
    if (item.kind === 'check') return item.answer;
    const good = skillOf(of, item.skill).role === of.roles[0].id ? first : second;
    const value = Math.min(5, Math.max(1, good + ([0, 1, 0, -1][place % 4] ?? 0)));
    return optionValues[(item.key === 1 ? value : 6 - value) - 1] ?? 3;
  };

export const ana = personLike(4, 2);
export const ben = personLike(2, 4);
/** Where nobody can say: right at both bars. */
export const borderline = personLike(4, 4);

/** Browsers answer faster than people read, so time is not noted unless a test is about it. */
export async function begin(
  page: Page,
  name = '',
  run = /Standard/,
  timing = false,
): Promise<void> {
  await page.goto('#/start');
  await page.evaluate(
    (preferences) => localStorage.setItem('rolefit.preferences', preferences),
    JSON.stringify({ timing }),
  );
  await page.reload();
  await page.getByRole('radio', { name: run }).check();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Start', exact: false }).click();
  await atQuestion(page, 1);
}

/** Waits until the question of this place, counted from 1, is the one drawn. */
export async function atQuestion(page: Page, place: number): Promise<void> {
  await page.waitForFunction((title) => document.title.startsWith(title), `Question ${place} of`);
}

/** The item drawn now. */
async function itemShown(page: Page, of: Pack): Promise<Item> {
  const words = await page.getByRole('heading', { level: 1 }).innerText();
  const item = of.items.find(({ text }) => text === words);
  if (!item) throw new Error(`no item asks "${words}"`);
  return item;
}

/** Answers by keys from a question to the last one, however many are asked; gives how many that were. */
export async function answerByKeys(
  page: Page,
  person: Person,
  from = 1,
  to = Number.POSITIVE_INFINITY,
  of = pack,
): Promise<number> {
  for (let place = from; place <= to; place++) {
    await page.waitForFunction(
      (title) => document.title.startsWith(title) || document.title.startsWith('Check'),
      `Question ${place} of`,
    );
    if ((await page.title()).startsWith('Check')) return place - 1;
    await page.keyboard.press(String(person(await itemShown(page, of), place)));
    await page.keyboard.press('Enter');
  }
  return to;
}

/** From the check of the answers to the result, wishes passed over. */
export async function seeResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on to my result' }).click();
  await page.getByRole('button', { name: 'Pass this over' }).click();
}

/** An assessment with every set question answered by a person, in so many seconds. */
export function finishedDraft(name: string, person: Person, seconds: number): Draft {
  const start = newDraft(pack, 'standard', name, 328);
  return {
    ...start,
    answers: start.asked.flatMap((id, i) => {
      const item = itemOf(pack, id);
      return item ? [[id, person(item, i + 1)] as const] : [];
    }),
    seconds,
    finished: true,
  };
}

export const resultToken = (name: string, person = ana, seconds = 300): string =>
  makeResultToken(draftResult(pack, finishedDraft(name, person, seconds)));

/** A finished set of answers on its way to another device, where it is not finished yet. */
export const progressToken = (name: string, person = ana): string =>
  makeDraftToken(pack, { ...finishedDraft(name, person, 300), finished: false });

/** A finished assessment, put where this device keeps it, without going through the questions. */
export async function withResult(page: Page, name = '', person = ana): Promise<void> {
  const draft = finishedDraft(name, person, 300);
  const kept = { id: '00000000000000a1', changed: 1 };
  const token = makeResultToken(draftResult(pack, draft));
  await page.goto('#/start');
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await putRecords(page, {
    drafts: [{ ...kept, draft }],
    results: [{ ...kept, origin: 'own', token, name, day: draft.day }],
  });
  await page.goto('#/result');
  await page.reload();
  await page.getByRole('button', { name: 'Share result' }).waitFor();
}

/** What a reader of a result compares: the sentences, and every number of the tables. */
export async function findings(page: Page): Promise<string[]> {
  await page.locator(wholeResult).first().waitFor();
  const words = await page.locator('h1, .lead, .certainty').allInnerTexts();
  const numbers = await page
    .locator('table')
    .evaluateAll((tables) => tables.map((table) => table.textContent ?? ''));
  return [...words, ...numbers];
}

/** Chooses the first three people to be compared, and leaves them chosen. */
export async function chooseThree(page: Page): Promise<void> {
  await page.goto('#/compare');
  await page.getByRole('checkbox').nth(2).waitFor();
  for (const box of (await page.getByRole('checkbox').all()).slice(0, 3)) await box.check();
}
