// People side by side: the order in which they come never matters, and bands and gaps are what they say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessedOf, whoOf } from '#core/assess.ts';
import { sideBySide } from '#core/compare-people.ts';
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

test('whoever is in a later band is surely behind the best of every earlier one', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      for (const [side, rows] of sideBySide(pack, people, 0.9).roles.entries()) {
        const fitOf = (id: string) => people.find((one) => one.id === id)?.fit.roles[side];
        const leaders = rows.filter((row, i) => rows[i - 1]?.band !== row.band);
        for (const { id, band } of rows) {
          for (const leader of leaders) {
            const [best, mine] = [fitOf(leader.id), fitOf(id)];
            if (!best || !mine) throw new Error('nobody of that id');
            const ahead = normalCdf((best.mean - mine.mean) / Math.hypot(best.se, mine.se));
            if (leader.band < band) expect(ahead).toBeGreaterThanOrEqual(0.9);
            if (leader.band === band) expect(ahead).toBeLessThan(0.9);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
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
