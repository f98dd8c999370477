/**
 * From skills to roles: what a brief asks, how well an estimate meets it, and which side leans.
 * docs/scoring.md sections 3 and 4. All values on the answer scale 1..5; `points` makes 0..100 of them.
 */
import { at } from './engine.ts';
import type { Estimate } from './measure.ts';
import { bivariateUpper, normalCdf } from './normal.ts';
import type { Pack, RoleId, Skill } from './pack.ts';

/** 0..100 from 1..5. May leave 0..100 slightly: clamp for display, never for machines. */
export const points = (value: number): number => 25 * (value - 1);
/** A standard error in points. */
export const pointsWide = (error: number): number => 25 * error;

/** What the roles ask: the bar of each, and a weight for every skill, which need not sum to 1. */
export interface Brief {
  readonly bars: readonly [number, number];
  readonly weights: readonly number[];
}

export const equalBrief = (pack: Pack): Brief => briefBy(pack, (skill) => skill.weight);
export const emphasisBrief = (pack: Pack): Brief => briefBy(pack, (skill) => skill.emphasisWeight);

function briefBy(pack: Pack, weight: (skill: Skill) => number): Brief {
  const [first, second] = pack.roles;
  return { bars: [first.bar, second.bar], weights: pack.skills.map(weight) };
}

export interface RoleFit {
  readonly role: RoleId;
  readonly mean: number;
  readonly se: number;
  readonly bar: number;
  /** P(fit >= bar). */
  readonly pAbove: number;
  /** Weight of every skill of the pack in this role: 0 for the other role's, summing to 1. */
  readonly weights: Float64Array;
  /** Where this role's skills stand in `pack.skills`. */
  readonly places: readonly number[];
}

/** First role's fit minus the second's. */
export interface Lean {
  readonly mean: number;
  readonly se: number;
  /** P(lean > 0): the first role is the stronger. */
  readonly pFirst: number;
  /** P(|lean| < balancedWithin). */
  readonly pBalanced: number;
}

/** Sums to 1. "first" is above the bar of the first role only, and so on. */
export interface Classes {
  readonly neither: number;
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

export interface Fit {
  readonly roles: readonly [RoleFit, RoleFit];
  readonly covariance: number;
  readonly lean: Lean;
  readonly classes: Classes;
}

/** What a brief asks of one role: everything of a fit that is the same for everybody. */
type Ask = Pick<RoleFit, 'role' | 'bar' | 'weights' | 'places'>;

function askOf(pack: Pack, brief: Brief, which: 0 | 1): Ask {
  const role = pack.roles[which].id;
  const places = pack.skills.flatMap((skill, i) => (skill.role === role ? [i] : []));
  const total = places.reduce((sum, i) => sum + at(brief.weights, i), 0);
  if (!(total > 0)) throw new Error(`every weight of ${role} is 0`);
  const weights = new Float64Array(pack.skills.length);
  for (const i of places) weights[i] = at(brief.weights, i) / total;
  return { role, bar: brief.bars[which], weights, places };
}

/** v'Cw */
function sandwich(v: Float64Array, covariance: Float64Array, w: Float64Array): number {
  const n = v.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const left = at(v, i);
    if (left === 0) continue;
    let row = 0;
    for (let j = 0; j < n; j++) row += at(covariance, i * n + j) * at(w, j);
    sum += left * row;
  }
  return sum;
}

function dot(v: Float64Array, w: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < v.length; i++) sum += at(v, i) * at(w, i);
  return sum;
}

function roleFitOf(ask: Ask, estimate: Estimate, se: number): RoleFit {
  const { role, bar, weights, places } = ask;
  const mean = dot(weights, estimate.mean);
  return { role, mean, se, bar, pAbove: normalCdf((mean - bar) / se), weights, places };
}

/** What follows from a covariance alone. */
interface Spread {
  readonly of: Float64Array;
  readonly first: number;
  readonly second: number;
  readonly covariance: number;
}

function spreadOf(of: Float64Array, first: Ask, second: Ask): Spread {
  return {
    of,
    first: Math.sqrt(sandwich(first.weights, of, first.weights)),
    second: Math.sqrt(sandwich(second.weights, of, second.weights)),
    covariance: sandwich(first.weights, of, second.weights),
  };
}

function leanOf(first: RoleFit, second: RoleFit, covariance: number, within: number): Lean {
  const mean = first.mean - second.mean;
  const se = Math.sqrt(first.se ** 2 + second.se ** 2 - 2 * covariance);
  return {
    mean,
    se,
    pFirst: normalCdf(mean / se),
    pBalanced: normalCdf((within - mean) / se) - normalCdf((-within - mean) / se),
  };
}

/** A fit held against its bar. */
type Against = Pick<RoleFit, 'mean' | 'se' | 'bar' | 'pAbove'>;

/** The four classes from two fits and their covariance. */
export function classesOf(first: Against, second: Against, covariance: number): Classes {
  const upper = bivariateUpper(
    (first.bar - first.mean) / first.se,
    (second.bar - second.mean) / second.se,
    covariance / (first.se * second.se),
  );
  // Far out, rounding alone would make a probability of -1e-40.
  const both = Math.max(0, Math.min(upper, first.pAbove, second.pAbove));
  const onlyFirst = first.pAbove - both;
  const onlySecond = second.pAbove - both;
  const neither = Math.max(0, 1 - both - onlyFirst - onlySecond);
  return { neither, first: onlyFirst, second: onlySecond, both };
}

/**
 * Fits any number of estimates to one brief. Whoever answered the same questions has the same covariance, so the last
 * spread is kept. Throws where a role's weights are all 0: a brief's parser refuses that.
 */
export function fitWith(pack: Pack, brief: Brief): (estimate: Estimate) => Fit {
  const firstAsk = askOf(pack, brief, 0);
  const secondAsk = askOf(pack, brief, 1);
  let spread: Spread | undefined;
  return (estimate) => {
    if (spread?.of !== estimate.covariance) {
      spread = spreadOf(estimate.covariance, firstAsk, secondAsk);
    }
    const { covariance } = spread;
    const first = roleFitOf(firstAsk, estimate, spread.first);
    const second = roleFitOf(secondAsk, estimate, spread.second);
    const lean = leanOf(first, second, covariance, pack.measurement.balancedWithin);
    return {
      roles: [first, second],
      covariance,
      lean,
      classes: classesOf(first, second, covariance),
    };
  };
}

/** How one estimate meets a brief. */
export const fitTo = (pack: Pack, estimate: Estimate, brief: Brief): Fit =>
  fitWith(pack, brief)(estimate);
