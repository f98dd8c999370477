/**
 * From fits to a verdict: each role on its own first, then the class, then the lean.
 * docs/scoring.md section 4. Certainty is never strength: nothing here says how good somebody is.
 */
import { at } from './engine.ts';
import type { Classes, Fit, RoleFit } from './fit.ts';
import type { Estimate } from './measure.ts';
import type { Measurement, Pack, RoleId } from './pack.ts';

/** What a quality check may conclude (quality.ts finds it, this file heeds it). */
export type QualityStanding = 'fine' | 'note' | 'answer-again';

export const statementKinds = ['above', 'close', 'below', 'unknown'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** One role against its bar. `firm` tells "likely" from "probably". */
export interface Statement {
  readonly role: RoleId;
  readonly kind: StatementKind;
  readonly firm: boolean;
  readonly pAbove: number;
  /** Skills of this role that have an answer, and how many there are. */
  readonly answered: number;
  readonly asked: number;
}

export const classKinds = ['neither', 'first', 'second', 'both'] as const;
export type ClassKind = (typeof classKinds)[number];

export type LeanVerdict =
  | { readonly kind: 'toward'; readonly role: RoleId }
  | { readonly kind: 'balanced' }
  | { readonly kind: 'undecided' };

export type VerdictKind = 'answer-again' | 'not-enough' | 'too-close' | 'decided';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly statements: readonly [Statement, Statement];
  readonly lean: LeanVerdict;
  /** The most probable class, the next one, and their probabilities. */
  readonly best: ClassKind;
  readonly bestProbability: number;
  readonly next: ClassKind;
  readonly nextProbability: number;
  /** Decided for one role only, while the other is not out of reach. */
  readonly closeSecond: RoleId | null;
}

/** 1..3: how sure the class is, in squares. */
export function certaintySquares(m: Measurement, probability: number): 1 | 2 | 3 {
  if (probability >= m.firmProbability) return 3;
  return probability >= m.likelyProbability ? 2 : 1;
}

function kindOf(m: Measurement, p: number): Exclude<StatementKind, 'unknown'> {
  if (p >= m.likelyProbability) return 'above';
  return p <= 1 - m.likelyProbability ? 'below' : 'close';
}

function statementOf(pack: Pack, fit: RoleFit, estimate: Estimate): Statement {
  const m = pack.measurement;
  const { role, pAbove } = fit;
  const asked = fit.places.length;
  let answered = 0;
  for (const place of fit.places) if (at(estimate.evidence, place) > 0) answered++;
  const isCovered = answered >= m.skillCoverage * asked;
  const kind = isCovered ? kindOf(m, pAbove) : 'unknown';
  const firm = isCovered && Math.max(pAbove, 1 - pAbove) >= m.firmProbability;
  return { role, kind, firm, pAbove, answered, asked };
}

/** Which side is the stronger, told only where it is firm. */
export function leanVerdictOf(pack: Pack, fit: Fit): LeanVerdict {
  const m = pack.measurement;
  if (fit.lean.pFirst >= m.leanProbability) return { kind: 'toward', role: pack.roles[0].id };
  if (fit.lean.pFirst <= 1 - m.leanProbability) return { kind: 'toward', role: pack.roles[1].id };
  return { kind: fit.lean.pBalanced >= m.balancedProbability ? 'balanced' : 'undecided' };
}

function ranked(classes: Classes): readonly [ClassKind, ClassKind] {
  const [best = 'neither', next = 'neither'] = [...classKinds].sort(
    (a, b) => classes[b] - classes[a],
  );
  return [best, next];
}

function closeSecondOf(pack: Pack, best: ClassKind, fit: Fit): RoleId | null {
  if (best !== 'first' && best !== 'second') return null;
  const other = fit.roles[best === 'first' ? 1 : 0];
  return other.pAbove >= pack.measurement.closeSecondProbability ? other.role : null;
}

export function verdictOf(
  pack: Pack,
  estimate: Estimate,
  fit: Fit,
  quality: QualityStanding = 'fine',
): Verdict {
  const statements = [
    statementOf(pack, fit.roles[0], estimate),
    statementOf(pack, fit.roles[1], estimate),
  ] as const;
  const [best, next] = ranked(fit.classes);
  const bestProbability = fit.classes[best];
  const kind: VerdictKind =
    quality === 'answer-again'
      ? 'answer-again'
      : statements.some((statement) => statement.kind === 'unknown')
        ? 'not-enough'
        : bestProbability < pack.measurement.likelyProbability
          ? 'too-close'
          : 'decided';
  return {
    kind,
    statements,
    lean: leanVerdictOf(pack, fit),
    best,
    bestProbability,
    next,
    nextProbability: fit.classes[next],
    closeSecond: kind === 'decided' ? closeSecondOf(pack, best, fit) : null,
  };
}
