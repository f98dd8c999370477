/**
 * Answers in mixed radix: one digit per question in the pack's frozen order, first question most significant.
 * 0 not asked or not answered, 1..n the option as displayed, n + 1 "no basis".
 */
import type { Pack } from '../pack.ts';
import { optionValues } from '../pack.ts';
import { type Answer, noBasis, type Sheet } from '../sheet.ts';
import { bytesFor, makeNumber, parseNumber } from './mixed-radix.ts';

/** An item of a person, or a rating of an observer. */
interface Question<Id> {
  readonly id: Id;
  readonly options: readonly string[];
}

const radicesOf = (questions: readonly Question<unknown>[]): readonly number[] =>
  questions.map(({ options }) => options.length + 2);

/** How many bytes the answers to these questions take, whatever they are. */
export const choiceBytes = (questions: readonly Question<unknown>[]): number =>
  bytesFor(radicesOf(questions));

export function makeChoices<Id>(
  questions: readonly Question<Id>[],
  sheet: ReadonlyMap<Id, Answer>,
): Uint8Array {
  const digits = questions.map(({ id, options }) => {
    const answer = sheet.get(id);
    return answer === noBasis ? options.length + 1 : (answer ?? 0);
  });
  return makeNumber(radicesOf(questions), digits);
}

/** Undefined where the bytes stand for no sheet. Takes exactly `choiceBytes(questions)` bytes. */
export function parseChoices<Id>(
  questions: readonly Question<Id>[],
  bytes: Uint8Array,
): ReadonlyMap<Id, Answer> | undefined {
  const digits = parseNumber(radicesOf(questions), bytes);
  if (!digits) return undefined;
  const sheet = new Map<Id, Answer>();
  for (const [place, { id, options }] of questions.entries()) {
    const digit = digits[place] ?? 0;
    const option = optionValues.find((value) => value === digit);
    if (digit === options.length + 1) sheet.set(id, noBasis);
    else if (option !== undefined) sheet.set(id, option);
    else if (digit !== 0) return undefined;
  }
  return sheet;
}

/** How many bytes every sheet of a pack takes. */
export const answerBytes = (pack: Pack): number => choiceBytes(pack.items);
export const makeAnswers = (pack: Pack, sheet: Sheet): Uint8Array => makeChoices(pack.items, sheet);
export const parseAnswers = (pack: Pack, bytes: Uint8Array): Sheet | undefined =>
  parseChoices(pack.items, bytes);
