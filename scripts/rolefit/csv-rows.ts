// People from CSV: a header of "name" and item ids, then a row per person. Read piece by piece.
import Papa from 'papaparse';
import type { ItemId, Pack } from '../../src/core/pack.ts';
import type { Answer } from '../../src/core/sheet.ts';
import { type Input, InputError } from './input.ts';
import {
  allowedCell,
  answerInCell,
  isPassedOver,
  type PersonRow,
  type PersonRows,
  quoted,
} from './person-rows.ts';

type Column =
  | { readonly kind: 'name' | 'passed-over' }
  | { readonly kind: 'item'; readonly id: ItemId }
  | { readonly kind: 'refused'; readonly reason: string };

/** Characters. A row that takes more has a quotation mark that was never closed. */
const longestRow = 1024 * 1024;

function columnOf(pack: Pack, titles: readonly string[], title: string, place: number): Column {
  if (isPassedOver(title)) return { kind: 'passed-over' };
  if (titles.indexOf(title) < place) {
    return { kind: 'refused', reason: `column ${quoted(title)} stands twice` };
  }
  if (title === 'name') return { kind: 'name' };
  const item = pack.items.find(({ id }) => id === title);
  if (item) return { kind: 'item', id: item.id };
  if (title === '') return { kind: 'refused', reason: `column ${place + 1} has no title` };
  return { kind: 'refused', reason: `column ${quoted(title)} is no item` };
}

function columnsOf(pack: Pack, header: readonly string[], input: Input): readonly Column[] {
  const titles = header.map((title) => title.trim());
  const columns = titles.map((title, place) => columnOf(pack, titles, title, place));
  const faults = columns.flatMap((column) => (column.kind === 'refused' ? [column.reason] : []));
  if (faults.length === 0 && !columns.some(({ kind }) => kind === 'item')) {
    faults.push('no column is an item');
  }
  if (faults.length === 0) return columns;
  const hint = 'Allowed: name, the item ids that "rolefit items" lists, and true_...';
  throw new InputError([`${input.name}: row 1:`, ...faults, hint].join('\n  '));
}

function personRow(columns: readonly Column[], cells: readonly string[], row: number): PersonRow {
  const faults: string[] = [];
  const answers = new Map<ItemId, Answer>();
  let name = '';
  if (cells.length !== columns.length) {
    faults.push(`has ${cells.length} cells, the header has ${columns.length}`);
  }
  for (let place = 0; place < columns.length; place++) {
    const column = columns[place];
    const cell = cells[place] ?? '';
    if (column?.kind === 'name') name = cell;
    if (column?.kind !== 'item') continue;
    const answer = answerInCell(cell);
    if (answer === undefined) {
      faults.push(`column ${column.id}: ${quoted(cell)} is not allowed; ${allowedCell}`);
    } else if (answer !== null) answers.set(column.id, answer);
  }
  if (faults.length > 0) return { kind: 'bad', place: `row ${row}`, faults };
  return { kind: 'person', name, answers };
}

/** The parser for this file, by its first line: which sign stands between cells, which ends a line. */
function parserFor(text: string): Papa.Parser {
  const [newline] = /\r\n|\n|\r/.exec(text) ?? ['\n'];
  const [header = ''] = text.split(newline, 1);
  const count = (sign: string) => header.split(sign).length;
  const delimiter = [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
  return new Papa.Parser({
    delimiter,
    newline: newline === '\r\n' ? '\r\n' : newline === '\r' ? '\r' : '\n',
  });
}

const quoteFaults: Readonly<Record<string, string>> = {
  MissingQuotes:
    'a quotation mark is opened and never closed: all that follows belongs to this row',
  InvalidQuotes: 'text follows a closing quotation mark; within quotes a mark is written twice',
};

interface Parsed {
  readonly rows: readonly (readonly string[])[];
  /** By place in `rows`: what is wrong with its quotation marks. */
  readonly broken: ReadonlyMap<number, string>;
  /** Where the first row begins that is not complete yet. */
  readonly end: number;
}

function parsed(parser: Papa.Parser, text: string, isLast: boolean): Parsed {
  const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
  const broken = new Map<number, string>();
  for (const { row = 0, code } of errors) {
    // The first fault of a row is the cause of the others.
    if (!broken.has(row)) broken.set(row, quoteFaults[code] ?? code);
  }
  return { rows: data, broken, end: isLast ? text.length : meta.cursor };
}

const isBlank = (cells: readonly string[]) => cells.length === 1 && cells[0]?.trim() === '';

/** Throws InputError where the header, or the file as a whole, cannot be read. */
export async function* csvRows(pack: Pack, input: Input): PersonRows {
  let parser: Papa.Parser | undefined;
  let columns: readonly Column[] | undefined;
  let rest = '';
  let row = 0;

  function* peopleIn({ rows, broken }: Parsed): Generator<PersonRow> {
    for (const [place, cells] of rows.entries()) {
      row++;
      const quotes = broken.get(place);
      if (!columns) columns = columnsOf(pack, cells, input);
      else if (quotes) yield { kind: 'bad', place: `row ${row}`, faults: [quotes] };
      else if (!isBlank(cells)) yield personRow(columns, cells, row);
    }
  }

  for await (const piece of input.text()) {
    rest += piece;
    // A line that ends with the piece may go on: its "\n" may come with the next.
    if (!parser && !/[\r\n]./s.test(rest) && rest.length < longestRow) continue;
    parser ??= parserFor(rest);
    const part = parsed(parser, rest, false);
    rest = rest.slice(part.end);
    if (rest.length > longestRow) {
      throw new InputError(
        `${input.name}: row ${row + part.rows.length + 1} does not end: is a quotation mark never closed?`,
      );
    }
    yield peopleIn(part);
  }
  yield peopleIn(parsed(parser ?? parserFor(rest), rest, true));
}
