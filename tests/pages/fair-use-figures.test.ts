// What the page about fair use says of groups: each reading from counts that call for it.
import { describe, expect, test } from 'vitest';
import { adverseImpactOf } from '#core/adverse-impact.ts';
import { cellsOf, columnIds, impactCsv, sentencesOf } from '#pages/fair-use/figures.ts';
import '#state/desk-wording.ts';

const rowsOf = (...counts: readonly (readonly [selected: number, people: number])[]) =>
  adverseImpactOf(counts.map(([selected, people], i) => ({ name: `G${i}`, people, selected })));

/** The last cell of each row: how it reads. */
const readings = (...counts: readonly (readonly [number, number])[]) =>
  rowsOf(...counts).map((row) => cellsOf(row).at(-1));

describe('a group reads', () => {
  test('as the highest, and under four fifths of it', () => {
    expect(readings([48, 80], [12, 40])).toEqual(['Highest rate', 'Under 0.80']);
  });
  test('as fine at exactly four fifths', () => {
    expect(readings([50, 100], [40, 100])).toEqual(['Highest rate', '0.80 or more']);
  });
  test('as under by one person where one more here and one fewer there lifts it', () => {
    expect(readings([5, 10], [3, 10])).toEqual(['Highest rate', 'Under 0.80 by one person']);
  });
  test('as too few under five people, and as without ratio where nobody was selected', () => {
    expect(readings([0, 10], [0, 9], [4, 4])).toEqual(['No ratio', 'No ratio', 'Too few to judge']);
  });
});

test('a flagged ratio is never shown as 0.80', () => {
  const [, row] = rowsOf([500, 1000], [799, 2000]);
  expect(row && cellsOf(row).slice(4, 5)).toEqual(['0.79']);
});

test('there is a cell per column, and a very small probability is not shown as none', () => {
  for (const row of rowsOf([90, 100], [1, 100], [0, 0])) {
    expect(cellsOf(row)).toHaveLength(columnIds.length);
  }
  const [, row] = rowsOf([90, 100], [1, 100]);
  expect(row && cellsOf(row).at(-2)).toBe('under 0.0001');
  expect(row && sentencesOf(row)).toHaveLength(4);
});

test('only what can be estimated is said, and an empty cell stands for what cannot', () => {
  const rows = rowsOf([5, 10], [0, 10]);
  expect(rows.map((row) => sentencesOf(row).length)).toEqual([1, 3]);
  const [, , line = ''] = impactCsv(rows).split('\n');
  expect(line).toMatch(/^G1,10,0,0,0,,,2\.58\d*,0\.03\d*,Under 0\.80$/);
});
