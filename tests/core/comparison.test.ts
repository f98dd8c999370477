// Comparing people: order by probability, bands of those who cannot be told apart, and intervals of ranks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Compared, orderProbability, rankIntervals, tieBands } from '#core/comparison.ts';
import { below, density, integral } from '../support/normal-by-hand.ts';

const sure = 0.9;

const anyPeople = (least = 0): fc.Arbitrary<Compared[]> =>
  fc
    .array(
      fc.record({
        mean: fc.integer({ min: 0, max: 20 }).map((fifths) => 1 + fifths / 5),
        se: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 20),
      }),
      { minLength: least, maxLength: 8 },
    )
    .map((people) => people.map((person, i) => ({ ...person, id: `person ${i}` })));

const withShuffled = (people: fc.Arbitrary<Compared[]>) =>
  people.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );

describe('the probability of an order', () => {
  test('equals a sum over all values that the one may have and the other stay below', () => {
    fc.assert(
      fc.property(anyPeople(2), ([a, b]) => {
        if (!a || !b) throw new Error('nobody to compare');
        const [high, low] = a.mean >= b.mean ? [a, b] : [b, a];
        const byHand = integral(
          (x) => (density((x - high.mean) / high.se) / high.se) * below((x - low.mean) / low.se),
          high.mean - 8 * high.se,
          high.mean + 8 * high.se,
          400,
        );
        expect(orderProbability(a, b)).toBeCloseTo(byHand, 9);
      }),
    );
  });

  test('is the same from either side, and even for equal values', () => {
    fc.assert(
      fc.property(anyPeople(2), ([a, b]) => {
        if (!a || !b) throw new Error('nobody to compare');
        expect(orderProbability(a, b)).toBe(orderProbability(b, a));
        expect(orderProbability(a, { ...b, mean: a.mean })).toBe(0.5);
      }),
    );
  });
});

describe('tie bands', () => {
  test('do not depend on the order of the people', () => {
    fc.assert(
      fc.property(withShuffled(anyPeople()), ([people, shuffled]) => {
        expect(tieBands(shuffled, sure)).toEqual(tieBands(people, sure));
      }),
    );
  });

  test('hold everybody once, from the highest value to the lowest', () => {
    fc.assert(
      fc.property(anyPeople(), (people) => {
        const all = tieBands(people, sure).flat();
        expect(new Set(all)).toEqual(new Set(people));
        expect(all).toHaveLength(people.length);
        for (const [i, { mean }] of all.entries()) {
          expect(mean).toBeLessThanOrEqual(all[i - 1]?.mean ?? 5);
        }
      }),
    );
  });

  test('start at their best member, whom nobody in the band is surely behind, and end at the first who is', () => {
    fc.assert(
      fc.property(anyPeople(), (people) => {
        const bands = tieBands(people, sure);
        for (const [i, [best, ...others]] of bands.entries()) {
          if (!best) throw new Error('an empty band');
          for (const other of others) expect(orderProbability(best, other)).toBeLessThan(sure);
          const next = bands[i + 1]?.[0];
          if (next) expect(orderProbability(best, next)).toBeGreaterThanOrEqual(sure);
        }
      }),
    );
  });

  test('are shared by people of equal value, whatever their errors', () => {
    fc.assert(
      fc.property(anyPeople(1), (people) => {
        const equals = people.map((person) => ({ ...person, mean: 3 }));
        expect(tieBands(equals, sure)).toHaveLength(1);
      }),
    );
  });

  test('are not transitive: a middle one may belong to both neighbours, and stays with the better', () => {
    const [a, b, c] = [3.8, 3.5, 3.2].map((mean) => ({ id: `at ${mean}`, mean, se: 0.2 }));
    if (!a || !b || !c) throw new Error('nobody to compare');
    expect([orderProbability(a, b), orderProbability(b, c)].map((p) => p < sure)).toEqual([
      true,
      true,
    ]);
    expect(tieBands([c, a, b], sure)).toEqual([[a, b], [c]]);
  });

  test('are told apart exactly where the probability reaches what counts as sure', () => {
    const a = { id: 'a', mean: 3.5, se: 0.3 };
    const b = { id: 'b', mean: 3.2, se: 0.1 };
    const p = orderProbability(a, b);
    expect(tieBands([a, b], p)).toEqual([[a], [b]]);
    expect(tieBands([a, b], p + 1e-12)).toEqual([[a, b]]);
  });

  test('of nobody are none', () => {
    expect(tieBands([], sure)).toEqual([]);
  });
});

describe('rank intervals', () => {
  const seed = fc.integer({ min: 0, max: 2 ** 31 });

  test('do not depend on the order of the people, and a seed gives them again', () => {
    fc.assert(
      fc.property(withShuffled(anyPeople()), seed, ([people, shuffled], one) => {
        const intervals = rankIntervals(people, one);
        expect(rankIntervals(shuffled, one)).toEqual(intervals);
        expect(rankIntervals(people, one)).toEqual(intervals);
      }),
      { numRuns: 40 },
    );
  });

  test('lie within the ranks there are, for each person once', () => {
    fc.assert(
      fc.property(anyPeople(), seed, (people, one) => {
        const intervals = rankIntervals(people, one);
        expect(new Set(intervals.map(({ id }) => id))).toEqual(new Set(people.map(({ id }) => id)));
        for (const { best, worst } of intervals) {
          expect(best).toBeGreaterThanOrEqual(1);
          expect(worst).toBeGreaterThanOrEqual(best);
          expect(worst).toBeLessThanOrEqual(people.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('are the rank by value alone where errors are small beside the distances', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 8 }),
        seed,
        (means, one) => {
          const people = means.map((mean) => ({ id: `at ${mean}`, mean, se: 0.05 }));
          const byMean = means.toSorted((a, b) => b - a);
          expect(rankIntervals(people, one)).toEqual(
            byMean.map((mean, i) => ({ id: `at ${mean}`, best: i + 1, worst: i + 1 })),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('reach over everybody where nobody can be told apart', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => ({ id, mean: 3, se: 0.5 }));
    for (const { best, worst } of rankIntervals(people, 1)) expect([best, worst]).toEqual([1, 4]);
  });

  test('leave out a rank that comes up in fewer than one of twenty draws on its side', () => {
    const pair = (probability: number) => {
      // P(a before b) as asked for: the distance in units of its error.
      let distance = 0;
      while (below(distance) < probability) distance += 0.001;
      return [
        { id: 'a', mean: 3 + distance * Math.SQRT2, se: 1 },
        { id: 'b', mean: 3, se: 1 },
      ];
    };
    for (const one of [1, 2, 3]) {
      expect(rankIntervals(pair(0.98), one)).toEqual([
        { id: 'a', best: 1, worst: 1 },
        { id: 'b', best: 2, worst: 2 },
      ]);
      expect(rankIntervals(pair(0.92), one)).toEqual([
        { id: 'a', best: 1, worst: 2 },
        { id: 'b', best: 1, worst: 2 },
      ]);
    }
  });
});
