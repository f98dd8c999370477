// A CSV file of answers: a header of text columns and ids, then a row for everyone who answered.
import type { Answer } from '../../src/core/sheet.ts';
import { csvTable, type TableRow } from './csv-table.ts';
import { type Input, InputError } from './input.ts';
import { allowedCell, answerInCell, isPassedOver, quoted } from './person-rows.ts';

/** What the columns of a file may be. */
export interface AnswerColumns<Id extends string> {
  /** Columns of text. */
  readonly texts: readonly string[];
  /** Those of them that must be there. */
  readonly needed: readonly string[];
  /** Columns of answers. */
  readonly ids: ReadonlyMap<string, Id>;
  /** What an id stands for, as in "an item". */
  readonly noun: { readonly article: string; readonly name: string };
  /** All this in words. */
  readonly allowed: string;
}

export interface AnswerRow<Id extends string> {
  /** As in "row 3". */
  readonly place: string;
  /** In the order of `texts`; empty where there is no such column. */
  readonly texts: readonly string[];
  readonly answers: ReadonlyMap<Id, Answer>;
  /** Each with its column. */
  readonly faults: readonly string[];
}

type Column<Id> =
  | { readonly kind: 'text' | 'passed-over' }
  | { readonly kind: 'answer'; readonly id: Id }
  | { readonly kind: 'refused'; readonly reason: string };

function columnOf<Id extends string>(
  { texts, ids, noun }: AnswerColumns<Id>,
  titles: readonly string[],
  title: string,
  place: number,
): Column<Id> {
  if (isPassedOver(title)) return { kind: 'passed-over' };
  if (titles.indexOf(title) < place) {
    return { kind: 'refused', reason: `column ${quoted(title)} stands twice` };
  }
  if (texts.includes(title)) return { kind: 'text' };
  const id = ids.get(title);
  if (id !== undefined) return { kind: 'answer', id };
  if (title === '') return { kind: 'refused', reason: `column ${place + 1} has no title` };
  return { kind: 'refused', reason: `column ${quoted(title)} is no ${noun.name}` };
}

/** A header that was understood. */
interface Header<Id> {
  readonly columns: readonly Column<Id>[];
  /** Where each of the texts stands; -1 where it does not. */
  readonly textPlaces: readonly number[];
}

function headerOf<Id extends string>(
  expected: AnswerColumns<Id>,
  cells: readonly string[],
  input: Input,
): Header<Id> {
  const titles = cells.map((title) => title.trim());
  const columns = titles.map((title, place) => columnOf(expected, titles, title, place));
  const faults = columns.flatMap((column) => (column.kind === 'refused' ? [column.reason] : []));
  const { article, name } = expected.noun;
  if (faults.length === 0 && !columns.some(({ kind }) => kind === 'answer')) {
    faults.push(`no column is ${article} ${name}`);
  }
  for (const title of expected.needed) {
    if (!titles.includes(title)) faults.push(`column ${quoted(title)} is missing`);
  }
  if (faults.length === 0) {
    return { columns, textPlaces: expected.texts.map((title) => titles.indexOf(title)) };
  }
  const hint = `Allowed: ${expected.allowed}`;
  throw new InputError([`${input.name}: row 1:`, ...faults, hint].join('\n  '));
}

function answerRow<Id extends string>(
  { columns, textPlaces }: Header<Id>,
  { number, cells, broken }: TableRow,
): AnswerRow<Id> {
  const place = `row ${number}`;
  const answers = new Map<Id, Answer>();
  if (broken !== undefined) return { place, texts: [], answers, faults: [broken] };
  const faults: string[] = [];
  if (cells.length !== columns.length) {
    faults.push(`has ${cells.length} cells, the header has ${columns.length}`);
  }
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    if (column?.kind !== 'answer') continue;
    const cell = cells[i] ?? '';
    const answer = answerInCell(cell);
    if (answer === undefined) {
      faults.push(`column ${column.id}: ${quoted(cell)} is not allowed; ${allowedCell}`);
    } else if (answer !== null) answers.set(column.id, answer);
  }
  return { place, texts: textPlaces.map((at) => cells[at] ?? ''), answers, faults };
}

const isBlank = (cells: readonly string[]) => cells.length === 1 && cells[0]?.trim() === '';

/** Piece by piece. Throws InputError where the header, or the file as a whole, cannot be read. */
export async function* answerTable<Id extends string>(
  input: Input,
  expected: AnswerColumns<Id>,
): AsyncGenerator<Iterable<AnswerRow<Id>>> {
  let header: Header<Id> | undefined;
  function* answersIn(rows: Iterable<TableRow>): Generator<AnswerRow<Id>> {
    for (const row of rows) {
      if (!header) header = headerOf(expected, row.cells, input);
      else if (row.broken !== undefined || !isBlank(row.cells)) yield answerRow(header, row);
    }
  }
  for await (const rows of csvTable(input)) yield answersIn(rows);
}
