// Asking only what matters, by brute force: docs/scoring.md section 5 without any of its shortcuts. What an item would
// tell is seen by answering it and measuring again; certainty to be expected by plain sums over many points.
import type { Asking, NextStep } from '#core/adaptive.ts';
import { type Pack, type SkillItem, skillIndex } from '#core/pack.ts';
import { dot, inverse, type Matrix, matrixOf, type Row, sandwich, times } from './matrices.ts';
import { below, bothAbove } from './normal-by-hand.ts';

interface Belief {
  readonly mean: Row;
  readonly covariance: Matrix;
}

/** The belief about every self-view, leniency and acquiescence, from precisions: what is known adds up. */
function askerOf(pack: Pack) {
  const m = pack.measurement;
  const n = pack.skills.length;
  const size = n + 2;
  const spread = [m.selfLeniencySd ** 2, m.acquiescenceSd ** 2];
  const prior = matrixOf(size, (i, j) => {
    if (i >= n || j >= n) return i === j ? (spread[i - n] ?? Number.NaN) : 0;
    const role = pack.skills[i]?.role === pack.skills[j]?.role ? m.roleSd ** 2 : 0;
    return m.sharedSd ** 2 + role + (i === j ? m.skillSd ** 2 : 0);
  });
  const priorMean = [...pack.skills.map(() => m.skillMean), m.selfLeniencyMean, m.acquiescenceMean];
  const priorPrecision = inverse(prior);
  const error = m.selfErrorSd ** 2 + m.roundingVariance;

  const loading = (item: SkillItem): number[] => {
    const h = new Array<number>(size).fill(0);
    h[skillIndex(pack, item.skill)] = 1;
    h[n] = 1;
    h[n + 1] = item.key;
    return h;
  };
  /** Adds what one answer tells: hh'/R. */
  const withItem = (precision: Matrix, item: SkillItem): Matrix => {
    const h = loading(item);
    return precision.map((row, i) => {
      const own = h[i] ?? 0;
      return own === 0 ? row : row.map((value, j) => value + (own * (h[j] ?? 0)) / error);
    });
  };
  const precisionAfter = (items: readonly SkillItem[]): Matrix =>
    items.reduce(withItem, priorPrecision);
  const after = (items: readonly SkillItem[], values: readonly number[]): Belief => {
    const covariance = inverse(precisionAfter(items));
    const told = times(priorPrecision, priorMean);
    for (const [k, item] of items.entries()) {
      for (const [i, h] of loading(item).entries()) {
        told[i] = (told[i] ?? 0) + (h * (values[k] ?? Number.NaN)) / error;
      }
    }
    return { mean: times(covariance, told), covariance };
  };
  const weightsOf = (which: 0 | 1): number[] => {
    const own = pack.skills.map(({ role, weight }) => (role === pack.roles[which].id ? weight : 0));
    const total = own.reduce((a, b) => a + b, 0);
    return [...own.map((weight) => weight / total), 0, 0];
  };
  return { after, precisionAfter, withItem, weights: [weightsOf(0), weightsOf(1)] as const };
}

/** Roots and weights of the Hermite polynomial of degree 5: x^5 - 10 x^3 + 15 x; weights 120 / (5 He4(x))^2. */
const nodes = [
  0,
  ...[-1, 1].flatMap((side) => [-1, 1].map((inner) => side * Math.sqrt(5 + inner * Math.sqrt(10)))),
].map((x) => ({ x, weight: 120 / (5 * (x ** 4 - 6 * x ** 2 + 3)) ** 2 }));

interface Roles {
  readonly means: readonly [number, number];
  readonly variances: readonly [number, number];
  readonly covariance: number;
}

function largestClass(pack: Pack, { means: [a, b], variances: [va, vb], covariance }: Roles) {
  const h = (pack.roles[0].bar - a) / Math.sqrt(va);
  const k = (pack.roles[1].bar - b) / Math.sqrt(vb);
  const r = covariance / Math.sqrt(va * vb);
  const both = bothAbove(h, k, r);
  const [above, beyond] = [below(-h), below(-k)];
  return Math.max(both, above - both, beyond - both, 1 - above - beyond + both);
}

function sureOfLean({ means: [a, b], variances: [va, vb], covariance }: Roles) {
  return below(Math.abs(a - b) / Math.sqrt(va + vb - 2 * covariance));
}

export function bruteForce(pack: Pack) {
  const { stopProbability, stopGain } = pack.measurement;
  const { after, precisionAfter, withItem, weights } = askerOf(pack);
  const [first, second] = weights;
  const lean = first.map((weight, i) => weight - (second[i] ?? 0));
  const rolesOf = ({ mean, covariance }: Belief): Roles => ({
    means: [dot(first, mean), dot(second, mean)],
    variances: [sandwich(first, covariance, first), sandwich(second, covariance, second)],
    covariance: sandwich(first, covariance, second),
  });

  /** What the two certainties will be on average once everything is answered. */
  const expected = (now: Roles, end: Roles) => {
    const moveA = Math.sqrt(now.variances[0] - end.variances[0]);
    const moveBoth = (now.covariance - end.covariance) / moveA;
    const moveB = Math.sqrt(now.variances[1] - end.variances[1] - moveBoth ** 2);
    let ofClass = 0;
    let ofLean = 0;
    for (const one of nodes) {
      for (const other of nodes) {
        const means = [
          now.means[0] + moveA * one.x,
          now.means[1] + moveBoth * one.x + moveB * other.x,
        ] as const;
        const then = { ...end, means };
        ofClass += one.weight * other.weight * largestClass(pack, then);
        ofLean += one.weight * other.weight * sureOfLean(then);
      }
    }
    return { ofClass, ofLean };
  };

  const evidenceIn = ({ sheet }: Asking) => {
    const items: SkillItem[] = [];
    const values: number[] = [];
    for (const item of pack.items) {
      const answer = sheet.get(item.id);
      if (item.kind === 'check' || typeof answer !== 'number') continue;
      items.push(item);
      values.push(item.key === 1 ? answer : 6 - answer);
    }
    return { items, values };
  };

  /** How much an answer to it would narrow both roles and the lean, each by how undecided it is. */
  const worthOf = (asking: Asking) => {
    const { items, values } = evidenceIn(asking);
    const { mean, covariance } = after(items, values);
    const cuts = [pack.roles[0].bar, pack.roles[1].bar, 0] as const;
    const questions = [first, second, lean].map((weight, i) => {
      const variance = sandwich(weight, covariance, weight);
      const p = below((dot(weight, mean) - (cuts[i] ?? Number.NaN)) / Math.sqrt(variance));
      return { weight, variance, undecided: (p * (1 - p)) / variance };
    });
    const precision = precisionAfter(items);
    return (item: SkillItem): number => {
      const then = inverse(withItem(precision, item));
      return questions.reduce(
        (sum, { weight, variance, undecided }) =>
          sum + undecided * (variance - sandwich(weight, then, weight)),
        0,
      );
    };
  };

  const step = (asking: Asking): NextStep => {
    const { items, values } = evidenceIn(asking);
    const open = pack.items.filter(
      (item): item is SkillItem =>
        item.kind !== 'check' && !asking.sheet.has(item.id) && !asking.skipped.has(item.id),
    );
    if (open.length === 0) return { kind: 'stop', why: 'exhausted' };
    const now = rolesOf(after(items, values));
    const sure = largestClass(pack, now);
    const leanSure = sureOfLean(now);
    if (sure >= stopProbability && (!asking.lean || leanSure >= stopProbability)) {
      return { kind: 'stop', why: 'certain' };
    }
    const all = [...items, ...open];
    const end = rolesOf(
      after(
        all,
        all.map(() => 3),
      ),
    );
    const { ofClass, ofLean } = expected(now, end);
    const gain = ofClass - sure + (asking.lean ? ofLean - leanSure : 0);
    if (gain < stopGain) return { kind: 'stop', why: 'would-not-settle' };
    const worth = worthOf(asking);
    const worths = open.map((item) => ({ item, worth: worth(item) }));
    const most = Math.max(...worths.map((one) => one.worth));
    // Of equals the first in the order of the pack.
    const found = worths.find((one) => one.worth >= most * (1 - 1e-9));
    if (!found) throw new Error('nothing is worth anything');
    return { kind: 'ask', item: found.item.id };
  };
  return { step, worthOf };
}
