// Results as a table: a column for every value, titled by its path in the JSON, as in `lean.score`.
import type { Json, JsonObject } from './result-record.ts';

type Cell = string | number | boolean | null;

/** Calls `see` for every value inside, with its path. Lists are short words here: one cell, spaces between. */
function eachCell(value: Json, path: string, see: (cell: Cell, path: string) => void): void {
  if (typeof value !== 'object' || value === null) see(value, path);
  else if (Array.isArray(value)) see(value.join(' '), path);
  else {
    for (const [key, part] of Object.entries(value)) {
      eachCell(part, path === '' ? key : `${path}.${key}`, see);
    }
  }
}

/**
 * Text that no spreadsheet takes for a formula: what begins like one, after spaces and in full-width forms too, gets
 * an apostrophe in front.
 */
export function withoutFormula(text: string): string {
  if (/^[a-z0-9]/i.test(text)) return text;
  return /^[\s\p{Cf}]*[=+\-@]|^ *[\t\r\n]/u.test(text.normalize('NFKC')) ? `'${text}` : text;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = withoutFormula(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvHeader(record: JsonObject): string {
  const titles: string[] = [];
  eachCell(record, '', (_, path) => titles.push(written(path)));
  return `${titles.join(',')}\n`;
}

export function csvLine(record: JsonObject): string {
  const cells: string[] = [];
  eachCell(record, '', (cell) => cells.push(written(cell)));
  return `${cells.join(',')}\n`;
}
