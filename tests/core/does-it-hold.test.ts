// Whether a verdict holds, against trying everything by hand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, assessSheet, whoOf } from '#core/assess.ts';
import { doesItHold } from '#core/does-it-hold.ts';
import { type Change, changesOf, flipsOf, sameVerdict, withChange } from '#core/hold-flips.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { measureWith, type ObserverSheet } from '#core/measure.ts';
import { optionValues, type Pack } from '#core/pack.ts';
import type { Report } from '#core/report.ts';
import type { Sheet } from '#core/sheet.ts';
import { personSheet } from '../support/arbitrary.ts';
import { isFirstRole, optionFor, sheetBy } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';
import { smallPack } from '../support/small-packs.ts';

const pack = smallPack();
const measure = measureWith(pack);
const real = realPack();
const realMeasure = measureWith(real);

const resultOf = (of: Pack, sheet: Sheet, ...ratings: readonly ObserverSheet[]): SharedResult => ({
  pack: of,
  name: '',
  sheet,
  skipped: new Set(),
  day: 0,
  seconds: 0,
  observers: ratings.map((one) => ({ rater: '', about: '', sheet: one, day: 0, extras: [] })),
  extras: [],
});

const anyRatings: fc.Arbitrary<ObserverSheet> = fc
  .array(fc.constantFrom(...optionValues), {
    minLength: pack.ratings.length,
    maxLength: pack.ratings.length,
  })
  .map((options) => new Map(pack.ratings.map(({ id }, i) => [id, options[i] ?? 3] as const)));

const anyResult = fc
  .tuple(personSheet(pack), fc.array(anyRatings, { maxLength: 2 }))
  .map(([sheet, ratings]) => resultOf(pack, sheet, ...ratings));

const reportOf = (result: SharedResult): Report => assess(result, measure, whoOf(result, true));
const answerIn = (change: Change) =>
  change.of === 'answer' ? change.item : `${change.rater}/${change.rating}`;

const meansOf = ({ sheet, observers }: SharedResult) => {
  const beside = { observers: observers.map((one) => one.sheet) };
  return assessSheet(pack, measure, sheet, 0, beside).fit.roles.map(({ mean }) => mean);
};
const effectOf = (result: SharedResult, change: Change) => {
  const today = meansOf(result);
  const then = meansOf(withChange(result, change));
  return Math.max(...then.map((mean, i) => Math.abs(mean - (today[i] ?? Number.NaN))));
};

test('the answers that decide are those found by scoring every change in full', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      const today = reportOf(result);
      const flips = changesOf(result).filter(
        (change) => !sameVerdict(reportOf(withChange(result, change)).verdict, today.verdict),
      );
      const found = flipsOf(result, measure);
      expect(found.tried).toBe(new Set(changesOf(result).map(answerIn)).size);
      expect(found.deciding).toBe(new Set(flips.map(answerIn)).size);
      expect(found.lightest === undefined).toBe(flips.length === 0);
      if (!found.lightest) return;
      const changed = reportOf(withChange(result, found.lightest.change));
      expect(changed.verdict).toEqual(found.lightest.verdict);
      const effects = flips.map((change) => effectOf(result, change));
      const least = Math.min(...effects);
      expect(found.lightest.effect).toBeCloseTo(least, 9);
      expect(found.lightest.change).toEqual(flips[effects.findIndex((one) => one < least + 1e-9)]);
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('every answer is tried one level up and one down, and stays on the scale', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      for (const { from, to } of changesOf(result)) {
        expect(Math.abs(from - to)).toBe(1);
        expect(optionValues).toContain(to);
      }
    }),
    { numRuns: 20 },
  );
});

const person = (of: Pack, first: number, second: number): Sheet =>
  sheetBy(of, (item, place) => {
    const level = (isFirstRole(item, of) ? first : second) + ((place % 3) - 1);
    return optionFor(item, Math.min(5, Math.max(1, level)));
  });
const keysOf = (result: SharedResult) => {
  const hold = doesItHold(result, realMeasure);
  return [hold?.weights, hold?.bars, hold?.answer, hold?.settle].map((list) =>
    list?.map(({ key }) => key),
  );
};

test('what is far from both bars holds whatever is tried', () => {
  expect(keysOf(resultOf(real, person(real, 4, 2)))).toEqual([
    ['hold.weights-same'],
    ['hold.bars-same'],
    ['hold.answer-none'],
    [],
  ]);
});

test('what is close says what would settle it', () => {
  const all = sheetBy(real, (item, place) => optionFor(item, place % 6 === 0 ? 3 : 4));
  const [, bars, , settle] = keysOf(resultOf(real, all));
  expect(bars).toEqual([
    'hold.lower-change',
    'hold.then',
    'hold.then',
    'hold.higher-change',
    'hold.then',
    'hold.then',
  ]);
  expect(settle).toEqual(['hold.settle-rating']);
  expect(keysOf(resultOf(real, new Map([...all].slice(0, 40))))[3]).toEqual([
    'hold.settle-questions',
    'hold.settle-both',
  ]);
  const rated = new Map(real.ratings.map(({ id }, i) => [id, i % 2 === 0 ? 4 : 3] as const));
  expect(keysOf(resultOf(real, all, rated))[3]).toEqual(['hold.settle-another']);
});

test('too few answers are tried no further', () => {
  const hold = doesItHold(
    resultOf(real, new Map([...person(real, 4, 4)].slice(0, 4))),
    realMeasure,
  );
  expect(hold?.weights).toEqual([]);
  expect(hold?.answer).toEqual([]);
  expect(hold?.settle.map(({ key }) => key)[0]).toBe('hold.settle-questions');
});

test('where the answers are to be given again there is nothing to hold', () => {
  const careless = resultOf(real, new Map(real.items.map(({ id }) => [id, 3] as const)));
  expect(doesItHold(careless, realMeasure)).toBeUndefined();
});

test('75 answers are tried fast enough to wait for', () => {
  const result = resultOf(real, person(real, 4, 3));
  // The best of several: a busy machine is not what is measured.
  const times = Array.from({ length: 8 }, () => {
    const start = performance.now();
    doesItHold(result, realMeasure);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(150);
});
