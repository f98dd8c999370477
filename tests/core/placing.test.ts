// Who should run what: the answer as data, from people made for each case and from people made at random.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '#core/assignment.ts';
import type { Fit, RoleFit } from '#core/fit.ts';
import { normalCdf } from '#core/normal.ts';
import type { Placeable, PlacingRules, Setup } from '#core/placeable.ts';
import { candidateOf, demandOf } from '#core/placeable.ts';
import { type Placing, placingOf } from '#core/placing.ts';
import { everyPlan } from '../support/brute-placing.ts';
import { smallPack } from '../support/small-packs.ts';

const rules: PlacingRules = { leading: 0.75, sure: 0.9, draws: 1_000, bothCost: 20 };
const setup: Setup = { seats: [1, 1], both: false, barOnly: false };

const [someRole] = smallPack().roles;

const role = (mean: number, se: number): RoleFit => ({
  role: someRole.id,
  mean: 1 + mean / 25,
  se: se / 25,
  bar: 3.4,
  pAbove: normalCdf((mean - 60) / se),
  weights: new Float64Array(),
  places: [],
});

/** A fit from points; the rest of it plays no part in placing. */
const fitOf = (first: number, second: number, se: number, r = 0.3): Fit => ({
  roles: [role(first, se), role(second, se)],
  covariance: r * (se / 25) ** 2,
  lean: { mean: 0, se: 1, pFirst: 0.5, pBalanced: 0 },
  classes: { neither: 0, first: 0, second: 0, both: 1 },
});

const person = (
  id: string,
  first: number,
  second: number,
  more: Partial<Placeable> & { readonly se?: number } = {},
): Placeable => {
  const { se = 5, ...rest } = more;
  const fit = fitOf(first, second, se);
  return {
    id,
    fit,
    emphasisFit: fit,
    known: [true, true],
    below: [first < 55, second < 55],
    willing: [true, true],
    fixed: undefined,
    ...rest,
  };
};

function placed(people: readonly Placeable[], under = setup, by = rules): Placing {
  const placing = placingOf(people, under, by, 7);
  if ('conflicts' in placing) throw new Error('a conflict where none is');
  return placing;
}

const conflictsOf = (people: readonly Placeable[], under = setup) => {
  const placing = placingOf(people, under, rules, 7);
  return 'conflicts' in placing ? placing.conflicts : [];
};

const ana = person('ana', 69, 55);
const ben = person('ben', 41, 76);
const chi = person('chi', 72, 70);
const dee = person('dee', 44, 39);
const team = [ana, ben, chi, dee];
/** Nobody comes near Ben in the second department: only the first is open. */
const clear = [ana, person('ben', 41, 99), chi, dee];

describe('the answer', () => {
  test('has the best plan, its runner-up and the price of it', () => {
    const { plans } = placed(team);
    expect([...plans[0].places]).toEqual(
      expect.arrayContaining([
        ['chi', 'first'],
        ['ben', 'second'],
      ]),
    );
    expect(plans[0].value).toBeCloseTo(148, 9);
    expect(plans[1]?.places.get('ana')).toBe('first');
    expect(plans[1]?.price).toBeCloseTo(3, 9);
  });

  test('says what all leading plans agree on, and who is too close elsewhere', () => {
    const { leading, settled, contested, plans } = placed(clear);
    expect(leading).toBe(2);
    expect(settled).toEqual([[], ['ben']]);
    expect(contested).toEqual([['chi', 'ana'], []]);
    // 3 points apart, with two independent errors of 5 points.
    expect(plans[1]?.pBehind).toBeCloseTo(normalCdf(3 / Math.hypot(5, 5)), 9);
  });

  test('names plans of the same value as ties, whatever the ids', () => {
    for (const [one, other] of [
      ['ana', 'zoe'],
      ['zoe', 'ana'],
    ] as const) {
      const { leading, contested } = placed([person(one, 70, 20), person(other, 70, 20), ben]);
      expect(leading).toBe(2);
      expect(contested[0]).toEqual(['ana', 'zoe']);
    }
  });

  test('counts a change of place with the error that one person’s two fits share', () => {
    const pair = [person('ana', 70, 60), person('ben', 68, 66)];
    const { plans } = placed(pair);
    const [best, other] = plans;
    expect(best.places.get('ana')).toBe('first');
    // The other plan swaps them: both of either one's fits change, so Var = 2 people x (2 - 2r) x 25.
    expect(other?.price).toBeCloseTo(8, 9);
    expect(other?.pBehind).toBeCloseTo(normalCdf(8 / Math.sqrt(2 * (2 - 0.6) * 25)), 9);
  });

  test('leaves seats open, and names who could step in', () => {
    const { open, backups } = placed(team, { ...setup, seats: [1, 4] });
    expect(open).toEqual([0, 1]);
    expect(backups[0]).toMatchObject([
      { id: 'chi', place: 'second' },
      { id: 'dee', place: 'second' },
    ]);
    expect(backups[1]).toMatchObject([{ id: 'ana', place: 'first' }]);
  });

  test('says whether the other weights give the same plan', () => {
    expect(placed(team).holdsByEmphasis).toBe(true);
    const other = { ...ana, emphasisFit: fitOf(80, 55, 5) };
    expect(placed([other, ben, chi, dee]).holdsByEmphasis).toBe(false);
  });
});

describe('wishes and demands', () => {
  test('keep whoever would not take a job out of it, and say what the wish costs', () => {
    const { plans, changes } = placed([ana, { ...ben, willing: [true, false] }, chi, dee]);
    expect(plans[0].places.get('ben')).toBeUndefined();
    const wish = changes.find(({ kind }) => kind === 'wish');
    // Ana and Chi make 139; with Ben it is 148.
    expect(wish).toMatchObject({ id: 'ben', side: 1 });
    expect(wish?.kind === 'wish' && wish.gain).toBeCloseTo(148 - plans[0].value, 9);
  });

  test('hold whatever they cost, and the cost is said', () => {
    const { plans, changes } = placed([ana, ben, { ...chi, fixed: 'second' }, dee]);
    expect(plans[0].places.get('chi')).toBe('second');
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'lock', id: 'chi' }));
    const out = placed([ana, { ...ben, fixed: 'out' }, chi, dee]);
    expect(out.plans[0].places.has('ben')).toBe(false);
    expect(out.changes).toContainEqual(expect.objectContaining({ kind: 'out', id: 'ben' }));
  });

  test('a wish does not bind the owner', () => {
    const fixed: Placeable = { ...ben, willing: [false, false], fixed: 'second' };
    expect(placed([ana, fixed, chi]).plans[0].places.get('ben')).toBe('second');
  });

  test('leave a seat open rather than give it to somebody below the bar', () => {
    const { open, changes } = placed([ana, dee], { ...setup, barOnly: true });
    expect(open).toEqual([0, 1]);
    expect(changes).toContainEqual({ kind: 'bar', seats: 1 });
  });

  test('put one person in both when that is allowed and worth its price', () => {
    const alone = person('ida', 80, 75);
    const pair = [alone, dee];
    expect(placed(pair).changes).toContainEqual({
      kind: 'both',
      id: 'ida',
      gain: expect.closeTo(80 + 75 - 20 - (80 + 39), 9),
    });
    const { plans } = placed(pair, { ...setup, both: true });
    expect(plans[0].places.get('ida')).toBe('both');
    expect(plans[0].value).toBeCloseTo(135, 9);
  });

  test('say the least that anybody lacks for a seat', () => {
    const rise = placed(team).changes.find((one) => one.kind === 'rise' && one.side === 1);
    // Chi in the second seat and Ana in the first make 139, 9 points behind.
    expect(rise).toMatchObject({ id: 'chi' });
    expect(rise?.kind === 'rise' && rise.points).toBeCloseTo(9, 9);
  });
});

describe('demands that cannot be met', () => {
  test('more people than seats: whom to free is told by what is lost least', () => {
    const fixed = [ana, chi, dee].map((one): Placeable => ({ ...one, fixed: 'first' }));
    const [conflict] = conflictsOf([...fixed, ben], { ...setup, seats: [2, 1] });
    expect(conflict).toEqual({
      kind: 'too-many',
      side: 0,
      ids: ['ana', 'chi', 'dee'],
      seats: 2,
      free: 'dee',
    });
  });

  test('both jobs where nobody may have both, and a job of which nothing is known', () => {
    expect(conflictsOf([{ ...ana, fixed: 'both' }, ben])).toEqual([
      { kind: 'both-off', id: 'ana' },
    ]);
    const unknown: Placeable = { ...ana, known: [true, false], fixed: 'second' };
    expect(conflictsOf([unknown, ben])).toEqual([{ kind: 'unknown', id: 'ana', side: 1 }]);
  });

  test('are found for every set of demands that has no plan', () => {
    fc.assert(
      fc.property(anyPeople, anySetup, (people, under) => {
        const candidates = people.map((one) => candidateOf(one, under));
        const hasPlan = everyPlan(candidates, demandOf(under, rules)).length > 0;
        expect(conflictsOf(people, under).length === 0).toBe(hasPlan);
      }),
      { numRuns: 150 },
    );
  });
});

const points = fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10);
const either = fc.boolean();
const anyPeople = fc
  .array(
    fc.record({
      first: points,
      second: points,
      known: fc.tuple(either, either),
      willing: fc.tuple(either, either),
      fixed: fc.option(fc.constantFrom('first', 'second', 'both', 'out'), {
        nil: undefined,
        freq: 4,
      }),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ first, second, ...more }, i) => person(`person ${i}`, first, second, more)),
  );
const anySetup: fc.Arbitrary<Setup> = fc.record({
  seats: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })),
  both: either,
  barOnly: either,
});

describe('how sure it is', () => {
  test('changes when nothing but the standard errors doubles', () => {
    const share = (se: number) =>
      placed(clear.map((one) => ({ ...one, fit: wider(one, se) }))).plans[0].share;
    const [narrow, wide] = [share(5), share(10)];
    expect(narrow).toBeGreaterThan(wide + 0.05);
    // Two plans matter here: Chi or Ana in the first seat, so the share is about P(Chi > Ana).
    expect(narrow).toBeCloseTo(normalCdf(3 / Math.hypot(5, 5)), 1);
  });

  test('draws in proportion: shares of all plans sum to 1 at most, seats to the seats filled', () => {
    const { plans, seatShares } = placed(team);
    const all = plans.reduce((sum, { share }) => sum + share, 0);
    expect(all).toBeGreaterThan(0.99);
    expect(all).toBeLessThanOrEqual(1 + 1e-12);
    for (const side of [0, 1] as const) {
      const taken = [...seatShares.values()].reduce((sum, shares) => sum + shares[side], 0);
      expect(taken).toBeCloseTo(1, 9);
    }
  });

  test('is the same for the same people in any order, under any ids', () => {
    const again = placed([dee, chi, ana, ben]);
    const here = placed(team);
    expect(again.plans.map(keyOf)).toEqual(here.plans.map(keyOf));
    expect(again.plans.map(({ share }) => share)).toEqual(here.plans.map(({ share }) => share));
    const renamed = placed(team.map((one) => ({ ...one, id: `zz ${one.id}` })));
    expect(renamed.plans.map(({ share }) => share)).toEqual(here.plans.map(({ share }) => share));
  });

  test('nearly swaps with the departments: what changes is the draws', () => {
    const swapped = team.map((one) => {
      const [a, b] = one.fit.roles;
      const fit = { ...one.fit, roles: [b, a] } satisfies Fit;
      return { ...one, fit, emphasisFit: fit };
    });
    const here = placed(team);
    const there = placed(swapped);
    expect(there.plans[0].value).toBeCloseTo(here.plans[0].value, 9);
    expect(there.settled).toEqual([here.settled[1], here.settled[0]]);
    expect(there.contested).toEqual([here.contested[1], here.contested[0]]);
    // Two shares of 1,000 draws: four standard errors of their difference.
    expect(Math.abs(there.plans[0].share - here.plans[0].share)).toBeLessThan(0.09);
  });

  test('never throws, and never places whom it may not', () => {
    fc.assert(
      fc.property(anyPeople, anySetup, (people, under) => {
        const placing = placingOf(people, under, { ...rules, draws: 20 }, 1);
        if ('conflicts' in placing) return;
        const seats = placing.plans.flatMap(({ places }) =>
          [...places].flatMap(([id, place]) =>
            ([0, 1] as const)
              .filter((side) => place !== (side === 0 ? 'second' : 'first'))
              .map((side) => ({ place, side, one: people.find((known) => known.id === id) })),
          ),
        );
        for (const { one, place, side } of seats) {
          expect(one?.fixed).not.toBe('out');
          expect(one?.known[side]).toBe(true);
          expect(one?.willing[side] || one?.fixed === place).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function wider(one: Placeable, se: number): Fit {
  const [a, b] = one.fit.roles;
  return fitOf(25 * (a.mean - 1), 25 * (b.mean - 1), se);
}
