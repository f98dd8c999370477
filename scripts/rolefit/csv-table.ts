// The rows of a CSV file, the header among them. Read piece by piece.
import Papa from 'papaparse';
import { type Input, InputError } from './input.ts';

/** A row as written. */
export interface TableRow {
  /** Counted as a spreadsheet does: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What is wrong with its quotation marks. */
  readonly broken: string | undefined;
}

/** Characters. A row that takes more has a quotation mark that was never closed. */
const longestRow = 1024 * 1024;

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

/** Throws InputError where a row does not end. */
export async function* csvTable(input: Input): AsyncGenerator<Iterable<TableRow>> {
  let parser: Papa.Parser | undefined;
  let rest = '';
  let number = 0;

  function* rowsIn({ rows, broken }: Parsed): Generator<TableRow> {
    for (const [place, cells] of rows.entries()) {
      number++;
      yield { number, cells, broken: broken.get(place) };
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
        `${input.name}: row ${number + part.rows.length + 1} does not end: is a quotation mark never closed?`,
      );
    }
    yield rowsIn(part);
  }
  yield rowsIn(parsed(parser ?? parserFor(rest), rest, true));
}
