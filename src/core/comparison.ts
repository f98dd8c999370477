/**
 * Comparing people on one value: who is surely before whom, who shares a band, and how far a rank may move.
 * docs/scoring.md section 4. The order in which people are given never matters.
 */
import { normalCdf } from './normal.ts';
import { randomFrom } from './random.ts';

/** A value with its standard error, for example the fit to one role. */
export interface Compared {
  readonly id: string;
  readonly mean: number;
  readonly se: number;
}

/** P(the one with the larger mean really has the larger value). */
export function orderProbability(a: Compared, b: Compared): number {
  const error = Math.hypot(a.se, b.se);
  return normalCdf(Math.abs(a.mean - b.mean) / error);
}

/** By value, then by id, so that the same people give the same list however they came. */
const ranked = <T extends Compared>(people: readonly T[]): T[] =>
  [...people].sort((a, b) => b.mean - a.mean || (a.id < b.id ? -1 : 1));

/**
 * Bands of people who cannot be told apart from the best of their band. Being tied is not transitive,
 * so a band starts at its best member and ends before the first who is surely behind that one.
 */
export function tieBands<T extends Compared>(
  people: readonly T[],
  sure: number,
): readonly (readonly T[])[] {
  const bands: T[][] = [];
  for (const person of ranked(people)) {
    const band = bands.at(-1);
    const best = band?.[0];
    if (band && best && orderProbability(best, person) < sure) band.push(person);
    else bands.push([person]);
  }
  return bands;
}

export interface RankInterval {
  readonly id: string;
  /** Ranks from 1 that hold at least nine of ten draws. */
  readonly best: number;
  readonly worst: number;
}

const draws = 1_000;
const outside = 0.05;

/** Rank intervals from seeded draws of everybody's value. */
export function rankIntervals(people: readonly Compared[], seed: number): readonly RankInterval[] {
  const list = ranked(people);
  const random = randomFrom(seed);
  const ranks = list.map(() => new Int32Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const order = list
      .map(({ mean, se }, i) => ({ i, value: mean + se * random.normal() }))
      .sort((a, b) => b.value - a.value);
    for (const [place, { i }] of order.entries()) {
      const row = ranks[i];
      if (row) row[draw] = place + 1;
    }
  }
  return list.map(({ id }, i) => {
    const row = ranks[i]?.sort() ?? new Int32Array(draws);
    return {
      id,
      best: row[Math.floor(outside * draws)] ?? 1,
      worst: row[Math.ceil((1 - outside) * draws) - 1] ?? list.length,
    };
  });
}
