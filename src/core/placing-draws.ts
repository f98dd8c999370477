/** How sure a plan is: against one other plan in closed form, against all of them by seeded draws. */
import { type Assignment, type Candidate, type Demand, keyOf, type Place } from './assignment.ts';
import { at } from './engine.ts';
import { type Fit, points, pointsWide } from './fit.ts';
import { normalCdf } from './normal.ts';
import { placerOf } from './placer.ts';
import { randomFrom } from './random.ts';

interface Fitted {
  readonly id: string;
  readonly fit: Fit;
}

const held = (place: Place | undefined, which: 0 | 1): number =>
  place === 'both' || place === (which === 0 ? 'first' : 'second') ? 1 : 0;

/**
 * P(one plan is really worth more than another), people being independent of each other. Whoever has the same place in
 * both cancels out: Var = sum of c' C c over the people, c what a person adds to the first plan beyond the second.
 */
export function pBetter(people: readonly Fitted[], one: Assignment, other: Assignment): number {
  let variance = 0;
  for (const { id, fit } of people) {
    const [a, b] = [one.places.get(id), other.places.get(id)];
    if (a === b) continue;
    const [first, second] = [held(a, 0) - held(b, 0), held(a, 1) - held(b, 1)];
    variance +=
      (first * fit.roles[0].se) ** 2 +
      (second * fit.roles[1].se) ** 2 +
      2 * first * second * fit.covariance;
  }
  if (variance <= 0) return one.value === other.value ? 0.5 : one.value > other.value ? 1 : 0;
  return normalCdf((one.value - other.value) / pointsWide(Math.sqrt(variance)));
}

interface Wins {
  /** Share of draws that a plan wins, by its key. */
  readonly plans: (key: string) => number;
  /** Share of draws whose winner has a person in the first department, and in the second. */
  readonly seats: ReadonlyMap<string, readonly [number, number]>;
}

const placeBy = [undefined, 'first', 'second', 'both'] as const;

/**
 * Everybody's two fits drawn again and again from what is known of them, and the best plan found for each draw.
 * docs/scoring.md section 10. In the order of the fits, so that ids and the order of people play no part.
 */
export function winsOf(
  people: readonly Fitted[],
  candidates: readonly Candidate[],
  demand: Demand,
  draws: number,
  seed: number,
): Wins {
  const fitOf = (which: 0 | 1, one: Fitted) => one.fit.roles[which].mean;
  const order = people
    .map((person, i) => ({ person, candidate: candidates[i] }))
    .flatMap(({ person, candidate }) => (candidate ? [{ person, candidate }] : []))
    .filter(({ candidate: { fits } }) => fits[0] !== undefined || fits[1] !== undefined)
    .sort(
      (a, b) =>
        fitOf(0, b.person) - fitOf(0, a.person) ||
        fitOf(1, b.person) - fitOf(1, a.person) ||
        (a.person.id < b.person.id ? -1 : 1),
    );
  const place = placerOf(
    order.map(({ candidate }) => candidate),
    demand,
  );
  // The two fits of a person as two independent normals: M = m + a z1, S = s + b z1 + c z2, in points.
  const n = order.length;
  const spreads = Float64Array.from(
    order.flatMap(({ person: { fit } }) => {
      const [first, second] = fit.roles;
      const shared = fit.covariance / first.se;
      const own = Math.sqrt(Math.max(0, second.se ** 2 - shared ** 2));
      const errors = [first.se, shared, own].map(pointsWide);
      return [points(first.mean), points(second.mean), ...errors];
    }),
  );
  const random = randomFrom(seed);
  const fits = new Float64Array(2 * n);
  const taken = new Int32Array(2 * n);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) {
      const shared = random.normal();
      const own = random.normal();
      const from = 5 * i;
      fits[2 * i] = at(spreads, from) + at(spreads, from + 2) * shared;
      fits[2 * i + 1] =
        at(spreads, from + 1) + at(spreads, from + 3) * shared + at(spreads, from + 4) * own;
    }
    const chosen = place(fits);
    let key = '';
    for (let i = 0; i < n; i++) {
      const way = at(chosen, i);
      if (way === 0) continue;
      key += `${i}:${way} `;
      taken[2 * i] = at(taken, 2 * i) + (way & 1);
      taken[2 * i + 1] = at(taken, 2 * i + 1) + (way >> 1);
    }
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shares = new Map<string, number>();
  for (const [key, count] of counts) {
    const places = new Map<string, Place>();
    for (const entry of key.split(' ')) {
      const [i = '', way = ''] = entry.split(':');
      const id = order[Number(i)]?.person.id;
      const taking = placeBy[Number(way)];
      if (id !== undefined && entry !== '' && taking) places.set(id, taking);
    }
    shares.set(keyOf({ places }), count / draws);
  }
  return {
    plans: (key) => shares.get(key) ?? 0,
    seats: new Map(
      order.map(({ person }, i) => [
        person.id,
        [at(taken, 2 * i) / draws, at(taken, 2 * i + 1) / draws] as const,
      ]),
    ),
  };
}
