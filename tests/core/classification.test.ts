// Expected classification against the figures of tests/golden/reference, against integration by steps, and as laws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedClassification, type Measured, placingOf } from '#core/classification.ts';
import r from '../golden/reference/reference_r.json';

const { rudner } = r;
const people = rudner.theta.map((mean, i) => ({ mean, se: rudner.se[i] ?? Number.NaN }));

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const same = (ours: unknown, theirs: number, tolerance = 1e-9) => {
  expect(ours).toBeTypeOf('number');
  expect(Math.abs(Number(ours) - theirs)).toBeLessThan(tolerance);
};
const estimated = (group: readonly Measured[], cuts: readonly number[]) => {
  const expected = expectedClassification(group, cuts);
  if (expected === 'not-estimable') throw new Error('nobody in the group');
  return expected;
};

describe('the reference', () => {
  test('has the same class and the same chances for forty people', () => {
    expect(people).toHaveLength(40);
    for (const [i, person] of people.entries()) {
      const { place, chances } = placingOf(person, rudner.cuts);
      expect(place + 1).toBe(rudner.category[i]);
      expect(chances).toHaveLength(3);
      for (const [j, chance] of chances.entries()) same(chance, rudner.prob[i]?.[j] ?? Number.NaN);
    }
  });

  test('has the same accuracy, consistency and kappa', () => {
    const two = estimated(people, rudner.cuts);
    same(two.accuracy, rudner.accuracy);
    same(two.consistency, rudner.consistency);
    same(two.kappa, rudner.kappa);
    const one = estimated(people, [50]);
    same(one.accuracy, rudner.false_pos_neg_single_cut50.acc);
    same(one.consistency, rudner.false_pos_neg_single_cut50.cons);
  });
});

const anyPerson = fc.record({
  mean: fc.double({ min: 0, max: 100, noNaN: true }),
  se: fc.double({ min: 1, max: 15, noNaN: true }),
});
const anyGroup = fc.array(anyPerson, { minLength: 1, maxLength: 12 });
const anyCuts = fc
  .uniqueArray(fc.integer({ min: 5, max: 95 }), { minLength: 1, maxLength: 4 })
  .map((cuts) => cuts.toSorted((a, b) => a - b));

/** Simpson's rule over the normal density, 12 standard errors either way. */
function integrated({ mean, se }: Measured, from: number, to: number): number {
  const low = Math.max(from, mean - 12 * se);
  const high = Math.min(to, mean + 12 * se);
  if (low >= high) return 0;
  const steps = 600;
  const width = (high - low) / steps;
  const density = (x: number) =>
    Math.exp(-(((x - mean) / se) ** 2) / 2) / (se * Math.sqrt(2 * Math.PI));
  const weight = (i: number) => (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
  const heights = Array.from({ length: steps + 1 }, (_, i) => weight(i) * density(low + i * width));
  return (sum(heights) * width) / 3;
}

test('the definition, written out again: densities integrated by steps, pairs of measurements counted', () => {
  fc.assert(
    fc.property(anyGroup, anyCuts, (group, cuts) => {
      const edges = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY];
      const classes = edges.slice(1).map((to, j) => ({ from: edges[j] ?? Number.NaN, to }));
      const chances = group.map((one) => classes.map(({ from, to }) => integrated(one, from, to)));
      const right = group.map(({ mean }, i) =>
        sum(
          classes.map(({ from, to }, j) =>
            from <= mean && mean < to ? (chances[i]?.[j] ?? Number.NaN) : 0,
          ),
        ),
      );
      const alike = (a: readonly number[], b: readonly number[]) =>
        sum(a.map((chance, j) => chance * (b[j] ?? Number.NaN)));
      const n = group.length;
      const consistency = sum(chances.map((one) => alike(one, one))) / n;
      // Two people drawn with replacement, one measurement each.
      const byChance = sum(chances.flatMap((a) => chances.map((b) => alike(a, b)))) / n ** 2;
      const ours = estimated(group, cuts);
      same(ours.accuracy, sum(right) / n, 1e-7);
      same(ours.consistency, consistency, 1e-7);
      if (1 - byChance > 0.01) {
        same(ours.kappa, (consistency - byChance) / (1 - byChance), 1e-5);
      }
    }),
    { numRuns: 50 },
  );
});

describe('laws', () => {
  test('the chances of a person sum to 1', () => {
    fc.assert(
      fc.property(anyPerson, anyCuts, (person, cuts) => {
        same(sum(placingOf(person, cuts).chances), 1, 1e-12);
      }),
    );
  });

  test('the order of people changes nothing', () => {
    fc.assert(
      fc.property(anyGroup, anyCuts, (group, cuts) => {
        const [one, other] = [estimated(group, cuts), estimated(group.toReversed(), cuts)];
        same(one.accuracy, other.accuracy, 1e-12);
        same(one.consistency, other.consistency, 1e-12);
      }),
    );
  });

  test('turning the scale round changes nothing but the order of the classes', () => {
    fc.assert(
      fc.property(anyGroup, anyCuts, (group, cuts) => {
        const turned = group.map(({ mean, se }) => ({ mean: -mean, se }));
        const turnedCuts = cuts.map((cut) => -cut).toReversed();
        const [one, other] = [estimated(group, cuts), estimated(turned, turnedCuts)];
        same(one.consistency, other.consistency, 1e-12);
        for (const [i, person] of group.entries()) {
          const mirrored = placingOf(turned[i] ?? person, turnedCuts).chances.toReversed();
          for (const [j, chance] of placingOf(person, cuts).chances.entries()) {
            same(mirrored[j], chance, 1e-12);
          }
        }
      }),
    );
  });

  test('with one cut, a smaller standard error never lowers accuracy or consistency', () => {
    fc.assert(
      fc.property(anyGroup, fc.integer({ min: 5, max: 95 }), (group, cut) => {
        const sharper = group.map(({ mean, se }) => ({ mean, se: se / 2 }));
        const [one, other] = [estimated(group, [cut]), estimated(sharper, [cut])];
        expect(other.accuracy).toBeGreaterThanOrEqual(one.accuracy - 1e-12);
        expect(other.consistency).toBeGreaterThanOrEqual(one.consistency - 1e-12);
      }),
    );
  });
});

test('the edges: on the cut, no error, far tails, no cut, one class, nobody', () => {
  expect(placingOf({ mean: 50, se: 5 }, [50])).toEqual({ place: 1, chances: [0.5, 0.5] });
  expect(placingOf({ mean: 50, se: 0 }, [50, 65])).toEqual({ place: 1, chances: [0, 1, 0] });
  expect(placingOf({ mean: 49, se: 0 }, [50, 65])).toEqual({ place: 0, chances: [1, 0, 0] });
  const tail = placingOf({ mean: 0, se: 1 }, [20]).chances[1] ?? 0;
  // R: pnorm(-20)
  expect(Math.abs(tail / 2.753624118606234e-89 - 1)).toBeLessThan(1e-9);
  expect(expectedClassification(people, [])).toEqual({
    accuracy: expect.closeTo(1, 12),
    consistency: expect.closeTo(1, 12),
    kappa: 'not-estimable',
  });
  expect(expectedClassification([{ mean: 70, se: 0 }], [50])).toEqual({
    accuracy: 1,
    consistency: 1,
    kappa: 'not-estimable',
  });
  expect(expectedClassification([], [50])).toBe('not-estimable');
});
