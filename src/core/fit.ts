/**
 * From skills to roles: what a brief asks, how well an estimate meets it, and which side leans.
 * docs/scoring.md sections 3 and 4. All values on the answer scale 1..5; `points` makes 0..100 of them.
 */
import { at } from './engine.ts';
import type { Estimate } from './measure.ts';
import { bivariateUpper, normalCdf } from './normal.ts';
import { type Pack, type RoleId, roleOf, type Skill } from './pack.ts';

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

function roleWeights(pack: Pack, brief: Brief, role: RoleId): Float64Array {
  const weights = new Float64Array(pack.skills.length);
  let total = 0;
  for (const [i, skill] of pack.skills.entries()) {
    if (skill.role !== role) continue;
    weights[i] = at(brief.weights, i);
    total += at(weights, i);
  }
  if (!(total > 0)) throw new Error(`every weight of ${role} is 0`);
  return weights.map((weight) => weight / total);
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

/** How an estimate meets a brief. Throws where a role's weights are all 0: a brief's parser refuses that. */
export function fitTo(pack: Pack, estimate: Estimate, brief: Brief): Fit {
  const roleFit = (id: RoleId, bar: number): RoleFit => {
    const weights = roleWeights(pack, brief, id);
    const mean = dot(weights, estimate.mean);
    const se = Math.sqrt(sandwich(weights, estimate.covariance, weights));
    return {
      role: roleOf(pack, id).id,
      mean,
      se,
      bar,
      pAbove: normalCdf((mean - bar) / se),
      weights,
    };
  };
  const first = roleFit(pack.roles[0].id, brief.bars[0]);
  const second = roleFit(pack.roles[1].id, brief.bars[1]);
  const covariance = sandwich(first.weights, estimate.covariance, second.weights);

  const mean = first.mean - second.mean;
  const se = Math.sqrt(first.se ** 2 + second.se ** 2 - 2 * covariance);
  const within = pack.measurement.balancedWithin;
  const lean: Lean = {
    mean,
    se,
    pFirst: normalCdf(mean / se),
    pBalanced: normalCdf((within - mean) / se) - normalCdf((-within - mean) / se),
  };

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
  const classes = { neither, first: onlyFirst, second: onlySecond, both };
  return { roles: [first, second], covariance, lean, classes };
}
