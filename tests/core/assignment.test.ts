// Placing people: held against every plan there is, and against what must not matter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Assignment,
  bestAssignments,
  type Candidate,
  type Demand,
  keyOf,
  type Place,
  places,
} from '#core/assignment.ts';
import { placerOf } from '#core/placer.ts';
import { everyPlan } from '../support/brute-placing.ts';

const anyFit = fc.option(
  fc.integer({ min: 1, max: 100_000 }).map((one) => one / 1_000),
  {
    nil: undefined,
    freq: 4,
  },
);

const anyPeople = (most: number): fc.Arbitrary<Candidate[]> =>
  fc
    .array(
      fc.record({
        fits: fc.tuple(anyFit, anyFit),
        must: fc.option(fc.constantFrom(...places), { nil: undefined, freq: 6 }),
      }),
      { maxLength: most },
    )
    .map((list) => list.map((one, i) => ({ ...one, id: `person ${i}` })));

const anyDemand: fc.Arbitrary<Demand> = fc.record({
  seats: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })),
  bothCost: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
});

const valuesOf = (plans: readonly { readonly value: number }[]) =>
  plans.map(({ value }) => Number(value.toFixed(9)));

const plainly = ({ places: taken, value }: Assignment) => ({
  places: [...taken].sort(),
  value: Number(value.toFixed(9)),
});

describe('the best plans', () => {
  test('are the best of every plan there is, for up to 8 people', () => {
    fc.assert(
      fc.property(anyPeople(8), anyDemand, (people, demand) => {
        const all = everyPlan(people, demand);
        const filled = all[0]?.filled;
        const expected = all.filter((plan) => plan.filled === filled).slice(0, 5);
        const found = bestAssignments(people, demand, 5);
        expect(valuesOf(found)).toEqual(valuesOf(expected));
        // Every one of them is a plan, and no two are the same.
        const keys = new Set(all.map((plan) => keyOf({ places: new Map(plan.places) })));
        expect(new Set(found.map(keyOf)).size).toBe(found.length);
        for (const plan of found) expect(keys).toContain(keyOf(plan));
      }),
      { numRuns: 60 },
    );
  });

  test('do not depend on the order in which people are given', () => {
    const shuffled = anyPeople(8).chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyDemand, ([people, other], demand) => {
        expect(bestAssignments(other, demand, 4).map(plainly)).toEqual(
          bestAssignments(people, demand, 4).map(plainly),
        );
      }),
    );
  });

  test('change their labels alone when the departments change theirs', () => {
    const swap = { first: 'second', second: 'first', both: 'both' } as const;
    const swapped = ({ id, fits: [a, b], must }: Candidate): Candidate => ({
      id,
      fits: [b, a],
      must: must && swap[must],
    });
    fc.assert(
      fc.property(anyPeople(8), anyDemand, (people, { seats: [x, y], bothCost }) => {
        const [here] = bestAssignments(people, { seats: [x, y], bothCost }, 1);
        const [there] = bestAssignments(people.map(swapped), { seats: [y, x], bothCost }, 1);
        if (!here || !there) {
          expect(there).toBe(here);
          return;
        }
        expect(there.value).toBeCloseTo(here.value, 9);
        const back = [...there.places].map(([id, place]) => [id, swap[place]] as const);
        const [, next] = bestAssignments(people, { seats: [x, y], bothCost }, 2);
        // Two plans of one value may come in either order.
        if (next && here.value - next.value < 1e-9) return;
        expect(back.sort()).toEqual([...here.places].sort());
      }),
    );
  });

  test('keep everybody who could matter, however many there are', () => {
    const random = fc.array(fc.tuple(fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 })), {
      minLength: 20,
      maxLength: 40,
    });
    fc.assert(
      fc.property(random, (list) => {
        const people = list.map(
          ([a, b], i): Candidate => ({ id: `${i}`, fits: [a / 10, b / 10], must: undefined }),
        );
        // One seat each: every pair is tried by hand.
        const pairs = people.flatMap((one) =>
          people.flatMap((other) =>
            one === other ? [] : [(one.fits[0] ?? 0) + (other.fits[1] ?? 0)],
          ),
        );
        const best = pairs.sort((a, b) => b - a).slice(0, 6);
        const found = bestAssignments(people, { seats: [1, 1], bothCost: undefined }, 6);
        expect(valuesOf(found)).toEqual(valuesOf(best.map((value) => ({ value }))));
      }),
      { numRuns: 40 },
    );
  });

  test('are none where the duties cannot all be met', () => {
    const twice: Candidate[] = ['a', 'b'].map((id) => ({ id, fits: [70, 60], must: 'first' }));
    expect(bestAssignments(twice, { seats: [1, 1], bothCost: undefined }, 3)).toEqual([]);
  });

  test('leave a seat open where nobody is left, and put one person in both at a price', () => {
    const alone: Candidate[] = [{ id: 'a', fits: [70, 60], must: undefined }];
    const [single] = bestAssignments(alone, { seats: [1, 1], bothCost: undefined }, 1);
    expect(single).toMatchObject({ value: 70, filled: [1, 0] });
    const [double] = bestAssignments(alone, { seats: [1, 1], bothCost: 20 }, 1);
    expect(double).toMatchObject({ value: 110, filled: [1, 1] });
    expect(double?.places.get('a')).toBe('both');
    const [dear] = bestAssignments(alone, { seats: [1, 1], bothCost: 65 }, 1);
    expect(dear?.places.get('a')).toBe('first');
  });
});

test('the fast method finds the plan of the other one', () => {
  const taking: readonly (Place | undefined)[] = [undefined, 'first', 'second', 'both'];
  fc.assert(
    fc.property(anyPeople(12), anyDemand, (people, demand) => {
      const [best, next] = bestAssignments(people, demand, 2);
      if (!best || (next && best.value - next.value < 1e-6)) return;
      const fits = Float64Array.from(people.flatMap((one) => [one.fits[0] ?? 0, one.fits[1] ?? 0]));
      const found = [...placerOf(people, demand)(fits)].map((way) => taking[way]);
      expect(found).toEqual(people.map(({ id }) => best.places.get(id)));
    }),
    { numRuns: 400 },
  );
});
