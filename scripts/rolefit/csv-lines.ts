// Results as a table: a column for every value, titled by its path in the JSON, as in `lean.score`.
import { type Cell, csvLineOf } from '../../src/core/csv.ts';
import type { Json, JsonObject } from './result-record.ts';

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

export function csvHeader(record: JsonObject): string {
  const titles: Cell[] = [];
  eachCell(record, '', (_, path) => titles.push(path));
  return csvLineOf(titles);
}

export function csvLine(record: JsonObject): string {
  const cells: Cell[] = [];
  eachCell(record, '', (cell) => cells.push(cell));
  return csvLineOf(cells);
}
