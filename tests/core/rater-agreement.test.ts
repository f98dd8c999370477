// Agreement of raters against R (tests/golden/reference), against its definitions written out again, and as laws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementOf,
  icc1Of,
  icc2Of,
  meanSquaresOf,
  rwgOf,
  rwgOfItems,
} from '#core/rater-agreement.ts';
import r from '../golden/reference/reference_r.json';
import manyRaters from '../golden/reference/rwg_ratings.csv?raw';
import shroutFleiss from '../golden/reference/shrout_fleiss_6x4.csv?raw';
import unbalanced from '../golden/reference/unbalanced_ratings.csv?raw';

type Table = readonly (readonly number[])[];

const rowsIn = (csv: string): Table =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map(Number));

/** Rows without their first column, gathered by it. */
const byTarget = (csv: string): Table[] => {
  const rows = rowsIn(csv);
  const targets = [...new Set(rows.map(([target]) => target))];
  return targets.map((one) => rows.filter(([target]) => target === one).map((row) => row.slice(1)));
};

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const columnsOf = (table: Table) =>
  (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? Number.NaN));

const same = (ours: unknown, theirs: unknown, tolerance = 1e-9) => {
  if (typeof theirs === 'number') {
    expect(ours).toBeTypeOf('number');
    expect(Math.abs(Number(ours) - theirs)).toBeLessThan(tolerance);
  } else expect(ours).toBe(theirs);
};

describe('R', () => {
  const table = rowsIn(shroutFleiss);
  const icc = r.icc_shrout_fleiss;

  test('has the same ICC(1), ICC(2,1) and ICC(2,k) of the six people of Shrout & Fleiss', () => {
    expect(table).toHaveLength(6);
    same(icc1Of(table), icc.ICC1.ICC);
    const { single, average } = icc2Of(table);
    same(single, icc.ICC2.ICC);
    same(average, icc.ICC2k.ICC);
    // As printed in the paper, table 4.
    expect(Number(single).toFixed(2)).toBe('0.29');
    expect(Number(average).toFixed(2)).toBe('0.62');
  });

  test('has the same F and the same ICC(3,1) and ICC(3,k) in the mean squares', () => {
    const { people, raters, residual } = meanSquaresOf(table);
    same(people / residual, icc.ICC2.F);
    same(people / ((raters * 3 + residual * 15) / 18), icc.ICC1.F);
    same((people - residual) / (people + 3 * residual), icc.ICC3.ICC);
    same((people - residual) / people, icc.ICC3k.ICC);
  });

  test('has the same ICC(1) of people with unequal numbers of raters', () => {
    const rows = byTarget(unbalanced).map((target) => target.flat());
    expect(rows).toHaveLength(12);
    same(icc1Of(rows), r.icc1_unbalanced.ICC1_multilevel);
  });

  test('has the same rwg and rwg(j) of eight people', () => {
    const people = byTarget(manyRaters);
    expect(people).toHaveLength(8);
    for (const [i, sheets] of people.entries()) {
      expect(sheets).toHaveLength(r.rwg.single_item_q1[i]?.gsize ?? 0);
      same(rwgOf(sheets.map(([q1]) => q1 ?? Number.NaN)), r.rwg.single_item_q1[i]?.rwg);
      same(rwgOfItems(sheets), r.rwg.multi[i]?.['rwg.j']);
    }
  });
});

const anyLevel = fc.integer({ min: 1, max: 5 });
const anyTable = fc
  .record({ people: fc.integer({ min: 5, max: 9 }), raters: fc.integer({ min: 2, max: 5 }) })
  .chain(({ people, raters }) =>
    fc.array(fc.array(anyLevel, { minLength: raters, maxLength: raters }), {
      minLength: people,
      maxLength: people,
    }),
  );
const anyRows = fc.array(fc.array(anyLevel, { minLength: 1, maxLength: 5 }), {
  minLength: 2,
  maxLength: 9,
});

/** Sums of squares as differences of raw sums in whole numbers: another way to them than the code's. */
const raw = (values: readonly number[]) => sum(values.map((value) => value ** 2));

describe('the definitions, written out again', () => {
  test('ICC(1): squares between people and within them, from raw sums', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const all = rows.flat();
        const n = rows.length;
        fc.pre(all.length > n && new Set(all).size > 1);
        const total = raw(all);
        const perPerson = sum(rows.map((row) => sum(row) ** 2 / row.length));
        const between = (perPerson - sum(all) ** 2 / all.length) / (n - 1);
        const within = (total - perPerson) / (all.length - n);
        const k = all.length / n;
        same(icc1Of(rows), (between - within) / (between + (k - 1) * within));
      }),
    );
  });

  test('ICC(2,1) and ICC(2,k): squares of people, raters and the rest, from raw sums', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const n = table.length;
        const columns = columnsOf(table);
        const k = columns.length;
        const all = table.flat();
        const correction = sum(all) ** 2 / (n * k);
        const ssPeople = sum(table.map((row) => sum(row) ** 2)) / k - correction;
        const ssRaters = sum(columns.map((column) => sum(column) ** 2)) / n - correction;
        const ssRest = raw(all) - correction - ssPeople - ssRaters;
        const people = ssPeople / (n - 1);
        const raters = ssRaters / (k - 1);
        const residual = ssRest / ((n - 1) * (k - 1));
        const ours = meanSquaresOf(table);
        same(ours.people, people);
        same(ours.raters, raters);
        same(ours.residual, residual);
        // Shrout & Fleiss as shares of variance components: of people, of raters, of the rest.
        const ofPeople = (people - residual) / k;
        const ofRaters = (raters - residual) / n;
        const { single, average } = icc2Of(table);
        const singleWhole = ofPeople + ofRaters + residual;
        const averageWhole = ofPeople + (ofRaters + residual) / k;
        if (singleWhole > 1e-9) same(single, ofPeople / singleWhole);
        else expect(single).toBe('not-estimable');
        if (averageWhole > 1e-9) same(average, ofPeople / averageWhole);
        else expect(average).toBe('not-estimable');
      }),
    );
  });

  test('rwg: half the mean squared difference of all pairs, against 2', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 2, maxLength: 8 }), (ratings) => {
        const pairs = ratings.flatMap((a, i) => ratings.slice(i + 1).map((b) => (a - b) ** 2 / 2));
        same(rwgOf(ratings), Math.max(0, 1 - mean(pairs) / 2));
      }),
    );
  });

  test('rwg(j): Spearman-Brown of the mean rwg of the items, before it is cut off', () => {
    fc.assert(
      fc.property(anyTable, (sheets) => {
        const items = columnsOf(sheets);
        const agreed = items.map((item) => {
          const middle = mean(item);
          return 1 - sum(item.map((x) => (x - middle) ** 2)) / (item.length - 1) / 2;
        });
        const one = Math.max(0, mean(agreed));
        same(rwgOfItems(sheets), (items.length * one) / (1 + (items.length - 1) * one));
      }),
    );
  });

  test('the variance of even answers follows the number of options', () => {
    same(rwgOf([1, 2, 3, 4, 5]), 0);
    same(rwgOf([1, 3], 7), 1 - 2 / 4);
    same(rwgOfItems([[1], [3]], 7), 1 - 2 / 4);
  });
});

const anyOrder = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });
const ordered = <T>(values: readonly T[], keys: readonly number[]): T[] =>
  values
    .map((value, i) => ({ value, key: keys[i] ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);

describe('laws', () => {
  test('the order of people and of raters changes nothing', () => {
    fc.assert(
      fc.property(anyTable, anyOrder, anyOrder, (table, people, raters) => {
        const moved = ordered(table, people).map((row) => ordered(row, raters));
        same(icc1Of(moved), icc1Of(table));
        same(icc2Of(moved).single, icc2Of(table).single);
        same(icc2Of(moved).average, icc2Of(table).average);
        for (const row of table) same(rwgOf(ordered(row, raters)), rwgOf(row));
        same(rwgOfItems(moved), rwgOfItems(table));
      }),
    );
  });

  test('a more lenient rater changes the squares of the raters alone', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: -9, max: 9 }), (table, leniency) => {
        const [before, after] = [
          table,
          table.map(([x = 0, ...rest]) => [x + leniency, ...rest]),
        ].map(meanSquaresOf);
        same(after?.people, before?.people);
        same(after?.residual, before?.residual);
      }),
    );
  });

  test('the more the raters differ in leniency, the lower a positive ICC(2,1)', () => {
    const singles = [0, 2, 4].map((leniency) =>
      Number(icc2Of([1, 2, 3, 4, 6].map((x) => [x, x + (x % 2) + leniency])).single),
    );
    expect(singles).toEqual(singles.toSorted((a, b) => b - a));
    expect(new Set(singles).size).toBe(3);
  });

  test('the unit of the ratings changes no ICC', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const points = table.map((row) => row.map((x) => 25 * (x - 1)));
        same(icc1Of(points), icc1Of(table));
        same(icc2Of(points).single, icc2Of(table).single);
      }),
    );
  });

  test('identical ratings have rwg 1, and ICC 1 where people differ', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (level) => {
        expect(rwgOf([level, level, level])).toBe(1);
        expect(
          rwgOfItems([
            [level, 2],
            [level, 2],
          ]),
        ).toBe(1);
      }),
    );
    const agreed = [1, 2, 3, 4, 5].map((x) => [x, x, x]);
    same(icc1Of(agreed), 1);
    expect(icc2Of(agreed)).toEqual({ single: 1, average: 1 });
  });
});

describe('what cannot be estimated', () => {
  const table = [
    [1, 2],
    [2, 2],
    [3, 4],
    [5, 4],
    [4, 4],
  ];
  const none = { single: 'not-estimable', average: 'not-estimable' };

  test('fewer than two raters, or fewer than five people', () => {
    expect(agreementOf([])).toBe('not-estimable');
    expect(agreementOf(table.slice(1))).toBe('not-estimable');
    expect(agreementOf(table.map(([first = 0]) => [first]))).toBe('not-estimable');
    expect(agreementOf(table.map(([first = 0]) => [first, null]))).toBe('not-estimable');
    expect(rwgOf([3])).toBe('not-estimable');
    expect(rwgOfItems([[3, 4]])).toBe('not-estimable');
    expect(rwgOfItems([[], []])).toBe('not-estimable');
    expect(icc1Of([[1], [2], [3]])).toBe('not-estimable');
    expect(icc1Of([[1, 2]])).toBe('not-estimable');
    expect(icc1Of([])).toBe('not-estimable');
    expect(icc2Of([])).toEqual(none);
    expect(icc2Of([[1, 2]])).toEqual(none);
    expect(icc2Of([[1], [2]])).toEqual(none);
  });

  test('five people and two raters are enough', () => {
    expect(agreementOf(table)).toEqual({
      icc1: icc1Of(table),
      icc2: icc2Of(table),
      rwg: [0.75, 1, 0.75, 0.75, 1],
    });
  });

  test('everyone rated the same by everyone', () => {
    const flat = agreementOf(Array.from({ length: 5 }, () => [3.3, 3.3, 3.3]));
    expect(flat).toEqual({ icc1: 'not-estimable', icc2: none, rwg: [1, 1, 1, 1, 1] });
  });

  test('ICC(2,k) where the raters disagree so much that its lower part is negative', () => {
    const swung = [
      [1, 5],
      [5, 1],
      [1, 5],
      [5, 1],
      [3, 3],
    ];
    expect(Number(icc2Of(swung).single)).toBeLessThan(0);
    expect(icc2Of(swung).average).toBe('not-estimable');
  });

  test('ICC(2) where raters did not all rate everyone; ICC(1) and rwg stay', () => {
    const own = table.map((row, i) => table.flatMap((_, j) => (i === j ? row : [null, null])));
    expect(agreementOf(own)).toEqual({
      icc1: icc1Of(table),
      icc2: none,
      rwg: [0.75, 1, 0.75, 0.75, 1],
    });
  });

  test('people with one rating, and raters of nobody else, are left out', () => {
    const more = [[null, null, 5], ...table.map((row) => [...row, null])];
    expect(agreementOf(more)).toEqual({
      icc1: icc1Of(table),
      icc2: icc2Of(table),
      rwg: ['not-estimable', 0.75, 1, 0.75, 0.75, 1],
    });
  });
});
