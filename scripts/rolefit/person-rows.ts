// What every way of writing people down turns into: a person with answers, or a row that says what is wrong with it.
import type { ItemId } from '../../src/core/pack.ts';
import { optionValues } from '../../src/core/pack.ts';
import type { Answer } from '../../src/core/sheet.ts';
import { noBasis } from '../../src/core/sheet.ts';

export type PersonRow =
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly answers: ReadonlyMap<ItemId, Answer>;
    }
  | {
      readonly kind: 'bad';
      /** As in "row 3" or "entry 3". */
      readonly place: string;
      /** Each with its column. */
      readonly faults: readonly string[];
    };

/** People in the order of the input: piece by piece, and made one by one as they are asked for. */
export type PersonRows = AsyncIterable<Iterable<PersonRow>>;

/** Columns with what a simulation knows to be true: never read. */
export const isPassedOver = (column: string): boolean => column.startsWith('true_');

/** Foreign text for a message: short, and without controls. */
export const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 42 ? `${text.slice(0, 40)}…` : text;
};

const options = optionValues.join(', ');
export const allowedCell = `use ${options}, nb for no basis, or leave it empty`;
export const allowedValue = `use ${options}, null for no answer, or "nb" for no basis`;

const answerByCell: ReadonlyMap<string, Answer | null> = new Map<string, Answer | null>([
  ['', null],
  ['nb', noBasis],
  ...optionValues.map((option) => [String(option), option] as const),
]);

/** Null for "not answered", undefined for what is no answer. */
export const answerInCell = (cell: string): Answer | null | undefined => {
  const answer = answerByCell.get(cell);
  return answer === undefined ? answerByCell.get(cell.trim().toLowerCase()) : answer;
};

export function answerInJson(value: unknown): Answer | null | undefined {
  if (value === null) return null;
  if (value === 'nb') return noBasis;
  return optionValues.find((option) => option === value);
}
