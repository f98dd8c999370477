// Fits: probabilities that are probabilities, and weights that are shares.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '#core/engine.ts';
import { emphasisBrief, equalBrief, fitTo, points, pointsWide } from '#core/fit.ts';
import { type Estimate, measureWith } from '#core/measure.ts';
import { bivariateUpper, normalCdf } from '#core/normal.ts';
import { anySheet } from '../support/arbitrary.ts';
import { smallPack } from '../support/small-packs.ts';

const pack = smallPack();
const n = pack.skills.length;
const measure = measureWith(pack);
const mean = fc.double({ min: -20, max: 30, noNaN: true });

/** Means as wild as they come, with a covariance that some sheet leads to. */
const anyEstimate: fc.Arbitrary<Estimate> = fc.oneof(
  anySheet(pack).map(measure),
  fc
    .tuple(anySheet(pack), fc.array(mean, { minLength: n, maxLength: n }))
    .map(([sheet, means]) => ({ ...measure(sheet), mean: Float64Array.from(means) })),
);

test('the four classes sum to 1, and each lies in 0..1', () => {
  fc.assert(
    fc.property(anyEstimate, (estimate) => {
      const { classes } = fitTo(pack, estimate, equalBrief(pack));
      const all = [classes.neither, classes.first, classes.second, classes.both];
      expect(Math.abs(all.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-12);
      for (const p of all) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('the classes agree with what is said of each role alone', () => {
  fc.assert(
    fc.property(anyEstimate, (estimate) => {
      const { classes, roles } = fitTo(pack, estimate, equalBrief(pack));
      expect(Math.abs(classes.first + classes.both - roles[0].pAbove)).toBeLessThan(1e-12);
      expect(Math.abs(classes.second + classes.both - roles[1].pAbove)).toBeLessThan(1e-12);
    }),
  );
});

test('the lean is the difference of the fits, and its error knows that they move together', () => {
  fc.assert(
    fc.property(anyEstimate, (estimate) => {
      const { roles, covariance, lean } = fitTo(pack, estimate, equalBrief(pack));
      const [one, two] = roles;
      expect(lean.mean).toBe(one.mean - two.mean);
      expect(lean.se ** 2).toBeCloseTo(one.se ** 2 + two.se ** 2 - 2 * covariance, 12);
      expect(lean.pFirst).toBeCloseTo(normalCdf(lean.mean / lean.se), 12);
      expect(lean.pBalanced).toBeGreaterThanOrEqual(0);
      expect(lean.pBalanced).toBeLessThanOrEqual(1);
    }),
  );
});

describe('a brief', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: n, maxLength: n });

  test('weighs only the skills of its role, in shares that sum to 1', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const { roles } = fitTo(pack, measure(new Map()), { bars: [3, 4], weights: list });
        for (const role of roles) {
          expect([...role.weights].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          for (const [i, skill] of pack.skills.entries()) {
            expect(at(role.weights, i) > 0).toBe(skill.role === role.role);
          }
        }
        expect(roles.map(({ bar }) => bar)).toEqual([3, 4]);
      }),
    );
  });

  test('means the same at any scale', () => {
    fc.assert(
      fc.property(weights, anyEstimate, (list, estimate) => {
        const one = fitTo(pack, estimate, { bars: [3.4, 3.4], weights: list });
        const tenfold = list.map((weight) => 10 * weight);
        const two = fitTo(pack, estimate, { bars: [3.4, 3.4], weights: tenfold });
        expect(two.lean.mean).toBeCloseTo(one.lean.mean, 10);
        expect(two.lean.se).toBeCloseTo(one.lean.se, 10);
      }),
    );
  });

  test('comes from the pack: equal weights, or its emphasis', () => {
    expect(equalBrief(pack).weights).toEqual(Array(15).fill(1));
    expect(emphasisBrief(pack).weights).toEqual([2, 2, 2, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1]);
    expect(equalBrief(pack).bars).toEqual([3.4, 3.4]);
  });

  test('without any weight for a role is refused', () => {
    const nothing = { bars: [3.4, 3.4] as const, weights: pack.skills.map(() => 0) };
    expect(() => fitTo(pack, measure(new Map()), nothing)).toThrow('every weight of baking is 0');
  });

  test('of a higher bar never makes a role likelier', () => {
    fc.assert(
      fc.property(anyEstimate, (estimate) => {
        const { weights: usual } = equalBrief(pack);
        const low = fitTo(pack, estimate, { bars: [3.2, 3.4], weights: usual });
        const high = fitTo(pack, estimate, { bars: [3.6, 3.4], weights: usual });
        expect(high.roles[0].pAbove).toBeLessThanOrEqual(low.roles[0].pAbove);
        expect(high.roles[1]).toEqual(low.roles[1]);
      }),
    );
  });
});

test('points: 0 at 1, 60 at 3.4, 100 at 5, and 25 a level for errors', () => {
  expect([1, 3.4, 5].map(points).map(Math.round)).toEqual([0, 60, 100]);
  expect(pointsWide(0.2)).toBe(5);
});

test('the bivariate normal distribution is symmetric, and bounded by each of its sides', () => {
  const place = fc.double({ min: -6, max: 6, noNaN: true });
  const correlation = fc.double({ min: -0.95, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(place, place, correlation, (h, k, r) => {
      const p = bivariateUpper(h, k, r);
      expect(Math.abs(p - bivariateUpper(k, h, r))).toBeLessThan(1e-12);
      const most = Math.min(normalCdf(-h), normalCdf(-k));
      const least = Math.max(0, normalCdf(-h) + normalCdf(-k) - 1);
      expect(p).toBeLessThanOrEqual(most + 1e-7);
      expect(p).toBeGreaterThanOrEqual(least - 1e-7);
    }),
    { numRuns: 1_000 },
  );
});
