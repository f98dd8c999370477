// What a report shows, for every sheet: contributions, ranges, distances.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalBrief, fitTo } from '#core/fit.ts';
import { measureWith } from '#core/measure.ts';
import { reportOn, roundedToSum, shown } from '#core/report.ts';
import { verdictOf } from '#core/verdict.ts';
import { anySheet } from '../support/arbitrary.ts';
import { assessor } from '../support/assessment.ts';
import { sheetBy } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';
import { smallPack } from '../support/small-packs.ts';

/** So little is known beforehand that scores follow single answers out of 0..100. */
const wild = smallPack({ constants: { skillSd: 9, selfErrorSd: 0.1 }, weight: (place) => place });
const packs = [
  { name: 'a small pack', pack: smallPack() },
  { name: 'the real pack', pack: realPack() },
  { name: 'a wild pack', pack: wild },
];

test.each(packs)('contributions are whole points and sum to the shown score: $name', ({ pack }) => {
  const assess = assessor(pack);
  fc.assert(
    fc.property(anySheet(pack), (sheet) => {
      for (const role of assess(sheet).report.roles) {
        const parts = role.skills.map(({ contribution }) => contribution);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(Math.round(role.score));
        for (const part of parts) {
          expect(Number.isInteger(part)).toBe(true);
          expect(Object.is(part, -0)).toBe(false);
        }
      }
    }),
  );
});

test.each(packs)('shown scores and ranges stay in 0..100 and in order: $name', ({ pack }) => {
  const assess = assessor(pack);
  fc.assert(
    fc.property(anySheet(pack), (sheet) => {
      for (const role of assess(sheet).report.roles) {
        for (const { low, score, high } of [role, ...role.skills]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(score).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(score);
          expect(high).toBeLessThanOrEqual(100);
        }
      }
    }),
  );
});

test('the wild pack does leave 0..100 before it is clamped', () => {
  const fit = fitTo(wild, measureWith(wild)(sheetBy(wild, () => 5)), equalBrief(wild));
  expect(Math.max(...fit.roles.map(({ mean }) => mean), 0)).toBeGreaterThan(1);
  expect([shown(0.4), shown(1), shown(3.4), shown(5), shown(7)]).toEqual([0, 0, 60, 100, 100]);
});

test('every skill of a role is listed once, the one furthest above the bar first', () => {
  const pack = realPack();
  const assess = assessor(pack);
  fc.assert(
    fc.property(anySheet(pack), (sheet) => {
      for (const { role, skills } of assess(sheet).report.roles) {
        const own = pack.skills.filter((skill) => skill.role === role);
        expect(skills.map(({ skill }) => skill).sort()).toEqual(own.map(({ id }) => id).sort());
        const distances = skills.map(({ distance }) => Number(distance.toFixed(6)));
        expect(distances).toEqual([...distances].sort((a, b) => b - a));
        const unanswered = skills.filter(({ standing }) => standing === 'unanswered');
        for (const { skill } of unanswered) {
          const asked = pack.items.filter((item) => item.kind !== 'check' && item.skill === skill);
          expect(asked.filter(({ id }) => typeof sheet.get(id) === 'number')).toEqual([]);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('skills that stand alike keep the order of the pack', () => {
  const pack = smallPack();
  for (const { role, skills } of assessor(pack)(sheetBy(pack, () => 4)).report.roles) {
    const own = pack.skills.filter((skill) => skill.role === role);
    expect(skills.map(({ skill }) => skill)).toEqual(own.map(({ id }) => id));
  }
});

test('rounding to a sum moves no value by a whole point', () => {
  const values = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(values, (list) => {
      const sum = list.reduce((a, b) => a + b, 0);
      const total = Math.round(sum);
      const rounded = roundedToSum(list, total);
      expect(rounded.reduce((a, b) => a + b, 0)).toBe(sum === 0 ? 0 : total);
      for (const [i, value] of rounded.entries()) {
        const exact = sum === 0 ? 0 : ((list[i] ?? 0) * total) / sum;
        expect(Math.abs(value - exact)).toBeLessThan(1);
      }
    }),
  );
});

test('an answer-again verdict gives no reasons and no certainty', () => {
  const pack = smallPack();
  const { estimate, fit, report: usual, ...rest } = assessor(pack)(sheetBy(pack, () => 4));
  const verdict = verdictOf(pack, estimate, fit, 'answer-again');
  const report = reportOn(pack, { ...rest, estimate, fit, verdict }, usual.who);
  expect(report).toMatchObject({
    headline: [{ key: 'verdict.answer-again' }],
    reason: [],
    squares: 1,
    certainty: null,
  });
});
