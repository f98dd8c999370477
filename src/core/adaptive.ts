/**
 * Asking only what matters: which item next, and when to stop. docs/scoring.md section 5.
 * Knows variances and probabilities; refuses to know how a question is shown.
 */
import { at } from './engine.ts';
import { type Brief, type Classes, classesOf, type Fit, fitTo } from './fit.ts';
import { type Measure, type Posterior, selfQuestion } from './measure.ts';
import { normalCdf } from './normal.ts';
import type { ItemId, Pack, SkillItem } from './pack.ts';
import type { Sheet } from './sheet.ts';

/** Why asking ends: the verdict is sure enough, more would not settle it, or nothing is left to ask. */
export type StopReason = 'certain' | 'would-not-settle' | 'exhausted';

export type NextStep =
  | { readonly kind: 'ask'; readonly item: ItemId }
  | { readonly kind: 'stop'; readonly why: StopReason };

export interface Asking {
  readonly sheet: Sheet;
  /** Items not to be asked any more, though they have no answer. */
  readonly skipped: ReadonlySet<ItemId>;
  /** Whether the lean has to be settled too, or the class alone. */
  readonly lean: boolean;
}

/** Nodes and weights for E f(Z), Z standard normal: Gauss-Hermite with 5 points. */
const hermite5 = [
  [-2.8569700138728056, 0.011257411327720693],
  [-1.355626179974266, 0.22207592200561266],
  [0, 0.5333333333333333],
  [1.355626179974266, 0.22207592200561266],
  [2.8569700138728056, 0.011257411327720693],
] as const;

const largest = ({ neither, first, second, both }: Classes) =>
  Math.max(neither, first, second, both);

const openItems = (pack: Pack, { sheet, skipped }: Asking): SkillItem[] =>
  pack.items.filter(
    (item): item is SkillItem =>
      item.kind !== 'check' && !sheet.has(item.id) && !skipped.has(item.id),
  );

/** w'Vh for weights over the measured block, which stands first in the state. */
function pull(weights: Float64Array, vh: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += at(weights, i) * at(vh, i);
  return sum;
}

/**
 * How much an item would tell: the sum over the two roles and the lean of u (w'Vh)^2 / (h'Vh + R),
 * u = P(1 - P)/Var, so that what is undecided counts and what is decided does not.
 */
export function usefulness(
  pack: Pack,
  { layout, covariance }: Posterior,
  fit: Fit,
  item: SkillItem,
): number {
  const { loading, variance } = selfQuestion(pack, layout, item);
  const { size } = layout;
  const vh = new Float64Array(size);
  for (const [place, coefficient] of loading) {
    for (let i = 0; i < size; i++)
      vh[i] = at(vh, i) + coefficient * at(covariance, place * size + i);
  }
  let total = variance;
  for (const [place, coefficient] of loading) total += coefficient * at(vh, place);
  const undecided = (p: number, se: number) => (p * (1 - p)) / se ** 2;
  const [a, b] = fit.roles;
  const pullA = pull(a.weights, vh);
  const pullB = pull(b.weights, vh);
  return (
    (undecided(a.pAbove, a.se) * pullA ** 2 +
      undecided(b.pAbove, b.se) * pullB ** 2 +
      undecided(fit.lean.pFirst, fit.lean.se) * (pullA - pullB) ** 2) /
    total
  );
}

/** Variances and covariance of the two fits. */
interface Spread {
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/** The spread if everything still open were answered: known before any answer, because no variance depends on one. */
function endOf(
  pack: Pack,
  measure: Measure,
  brief: Brief,
  { sheet }: Asking,
  open: readonly SkillItem[],
): Spread {
  const anything = new Map(sheet);
  for (const { id } of open) anything.set(id, 3);
  const { roles, covariance } = fitTo(pack, measure(anything), brief);
  return { first: roles[0].se ** 2, second: roles[1].se ** 2, both: covariance };
}

const against = (mean: number, se: number, bar: number) => ({
  mean,
  se,
  bar,
  pAbove: normalCdf((mean - bar) / se),
});

interface Certainty {
  /** The largest class probability. */
  readonly class: number;
  /** The larger of P(lean) and its opposite. */
  readonly lean: number;
}

/** What to expect of both after everything open has been asked: end means ~ N(now, C - C_end), 5 x 5 nodes. */
function expectedCertainty(fit: Fit, end: Spread): Certainty {
  const [a, b] = fit.roles;
  const sdA = Math.sqrt(Math.max(0, a.se ** 2 - end.first));
  const shared = sdA > 0 ? (fit.covariance - end.both) / sdA : 0;
  const rest = Math.sqrt(Math.max(0, b.se ** 2 - end.second - shared ** 2));
  const leanSe = Math.sqrt(end.first + end.second - 2 * end.both);
  let ofClass = 0;
  let ofLean = 0;
  for (const [z, weight] of hermite5) {
    for (const [y, other] of hermite5) {
      const meanA = a.mean + sdA * z;
      const meanB = b.mean + shared * z + rest * y;
      const classes = classesOf(
        against(meanA, Math.sqrt(end.first), a.bar),
        against(meanB, Math.sqrt(end.second), b.bar),
        end.both,
      );
      ofClass += weight * other * largest(classes);
      ofLean += weight * other * normalCdf(Math.abs(meanA - meanB) / leanSe);
    }
  }
  return { class: ofClass, lean: ofLean };
}

/** What to do after the starting items: ask one more, or stop and why. */
export function nextStep(pack: Pack, measure: Measure, brief: Brief, asking: Asking): NextStep {
  const { stopProbability, stopGain } = pack.measurement;
  const open = openItems(pack, asking);
  if (open.length === 0) return { kind: 'stop', why: 'exhausted' };
  const fit = fitTo(pack, measure(asking.sheet), brief);
  const sure = largest(fit.classes);
  const leanProbability = Math.max(fit.lean.pFirst, 1 - fit.lean.pFirst);
  const leanSure = !asking.lean || leanProbability >= stopProbability;
  if (sure >= stopProbability && leanSure) return { kind: 'stop', why: 'certain' };
  const end = endOf(pack, measure, brief, asking, open);
  const expected = expectedCertainty(fit, end);
  const classGain = expected.class - sure;
  const leanGain = asking.lean ? expected.lean - leanProbability : 0;
  if (classGain + leanGain < stopGain) return { kind: 'stop', why: 'would-not-settle' };
  return { kind: 'ask', item: mostUseful(pack, measure.posterior(asking.sheet), fit, open) };
}

/** The item that tells most; of equals the one that stands first. */
function mostUseful(
  pack: Pack,
  posterior: Posterior,
  fit: Fit,
  open: readonly SkillItem[],
): ItemId {
  const [head, ...rest] = open;
  if (!head) throw new Error('nothing is left to ask');
  let best = head;
  let bestUse = usefulness(pack, posterior, fit, head);
  for (const item of rest) {
    const use = usefulness(pack, posterior, fit, item);
    // Items of one skill and key are worth the same: rounding must not choose between them.
    if (use > bestUse * (1 + 1e-12)) {
      best = item;
      bestUse = use;
    }
  }
  return best.id;
}
