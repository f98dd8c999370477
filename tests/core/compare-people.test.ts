// People side by side: the order in which they come never matters, and bands and gaps are what they say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessedOf, whoOf } from '#core/assess.ts';
import { type Comparable, sideBySide } from '#core/compare-people.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { measureWith } from '#core/measure.ts';
import { normalCdf } from '#core/normal.ts';
import { reportOn } from '#core/report.ts';
import { anySheet } from '../support/arbitrary.ts';
import { smallPack } from '../support/small-packs.ts';

const pack = smallPack();
const measure = measureWith(pack);

const comparable = (sheet: SharedResult['sheet'], id: string) => {
  const result: SharedResult = {
    pack,
    name: id,
    sheet,
    skipped: new Set(),
    day: 1,
    seconds: 0,
    observers: [],
    extras: [],
  };
  const assessed = assessedOf(result, measure);
  return { id, fit: assessed.fit, report: reportOn(pack, assessed, whoOf(result, false)) };
};

const anyPeople = fc
  .array(anySheet(pack), { minLength: 2, maxLength: 6 })
  .map((sheets) => sheets.map((sheet, i) => comparable(sheet, `person ${i}`)));

const shuffled = anyPeople.chain((people) =>
  fc.tuple(
    fc.constant(people),
    fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
  ),
);

test('the order of people never matters', () => {
  fc.assert(
    fc.property(shuffled, ([people, other]) => {
      expect(sideBySide(pack, other, 0.9)).toEqual(sideBySide(pack, people, 0.9));
    }),
    { numRuns: 60 },
  );
});

const fitIn = (people: readonly Comparable[], side: number, id: string) => {
  const fit = people.find((one) => one.id === id)?.fit.roles[side];
  if (!fit) throw new Error('nobody of that id');
  return fit;
};

/** P(the one is really before the other), by hand. */
const ahead = (people: readonly Comparable[], side: number, one: string, other: string): number => {
  const [a, b] = [fitIn(people, side, one), fitIn(people, side, other)];
  return normalCdf((a.mean - b.mean) / Math.hypot(a.se, b.se));
};

test('a band holds whom its best is not surely ahead of, and ends at the first it is', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      for (const [side, rows] of sideBySide(pack, people, 0.9).roles.entries()) {
        const bests = rows.filter((row, i) => rows[i - 1]?.band !== row.band);
        for (const { id, band } of rows) {
          const best = bests[band - 1];
          if (best && best.id !== id) expect(ahead(people, side, best.id, id)).toBeLessThan(0.9);
          const before = bests[band - 2];
          if (before && best?.id === id) {
            expect(ahead(people, side, before.id, id)).toBeGreaterThanOrEqual(0.9);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('whoever is said to be behind the first is behind with nine in ten, and nobody else', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      for (const [side, rows] of sideBySide(pack, people, 0.9).roles.entries()) {
        const [first, ...rest] = rows;
        expect(first?.behindFirst).toBe(false);
        for (const { id, behindFirst } of rest) {
          expect(behindFirst).toBe(ahead(people, side, first?.id ?? '', id) >= 0.9);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Somebody with these values in the first role; all else is as somebody without answers has it. */
function withFirst(id: string, mean: number, se: number): Comparable {
  const one = comparable(new Map(), id);
  const [first, second] = one.fit.roles;
  return { ...one, fit: { ...one.fit, roles: [{ ...first, mean, se }, second] } };
}

test('a wide range in a later band is not called behind', () => {
  const people = [withFirst('a', 4, 0.1), withFirst('b', 3.7, 0.1), withFirst('c', 3.69, 0.5)];
  const [rows] = sideBySide(pack, people, 0.9).roles;
  expect(rows.map(({ id, band, behindFirst }) => [id, band, behindFirst])).toEqual([
    ['a', 1, false],
    ['b', 2, true],
    ['c', 2, false],
  ]);
});

test('the spread of a skill is that of its answered scores, and of nothing else', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      for (const { cells, spread } of sideBySide(pack, people, 0.9).skills) {
        expect(cells.map(({ id }) => id)).toEqual(people.map(({ id }) => id).sort());
        const scores = cells.filter((one) => one.standing !== 'unanswered').map((one) => one.score);
        const pairs = scores.flatMap((a) => scores.map((b) => a - b));
        expect(spread).toBe(Math.max(0, ...pairs));
      }
    }),
    { numRuns: 60 },
  );
});
