/**
 * A sheet: one rater's answers. Knows what was chosen, as displayed.
 * An item that is not in the sheet was not answered; "no basis" is an answer that carries no evidence.
 */
import type { ItemId, OptionValue } from './pack.ts';

export const noBasis = 'no-basis' as const;
export type Answer = OptionValue | typeof noBasis;
export type Sheet = ReadonlyMap<ItemId, Answer>;

export const emptySheet: Sheet = new Map();

export const withAnswer = (sheet: Sheet, item: ItemId, answer: Answer): Sheet =>
  new Map(sheet).set(item, answer);

export function withoutAnswer(sheet: Sheet, item: ItemId): Sheet {
  const next = new Map(sheet);
  next.delete(item);
  return next;
}

/** The chosen option, or undefined where there is no evidence. */
export function optionIn(sheet: Sheet, item: ItemId): OptionValue | undefined {
  const answer = sheet.get(item);
  return answer === noBasis ? undefined : answer;
}
