/**
 * The report: everything a result page shows, as plain data. Knows numbers, ids and sentence keys; draws nothing.
 * Points are 0..100 and clamped here, because this is for eyes; machines read the raw fit.
 */
import { at } from './engine.ts';
import { type Fit, points, pointsWide, type RoleFit } from './fit.ts';
import { headlineOf } from './headline.ts';
import type { Estimate } from './measure.ts';
import { normalCdf } from './normal.ts';
import type { Pack, RoleId, SkillId } from './pack.ts';
import type { Quality } from './quality.ts';
import type { Sentence, Who } from './sentence.ts';
import { certaintySquares, leanVerdictOf, type Statement, type Verdict } from './verdict.ts';

/** The likely range holds eight of ten: 1.2816 standard errors to each side. */
export const likelyRange = 1.2815515655446004;

export const shown = (value: number): number => Math.min(100, Math.max(0, points(value)));

/** A score in points with its likely range. */
export interface Mark {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

export type Standing = 'strength' | 'near' | 'gap' | 'unanswered';

export interface SkillLine extends Mark {
  readonly skill: SkillId;
  readonly standing: Standing;
  /** Points above the role's bar; negative below. */
  readonly distance: number;
  /** Share of the role's weight, 0..1. */
  readonly share: number;
  /** Whole points this skill adds to the role's shown score. They sum to it exactly. */
  readonly contribution: number;
}

export interface RoleReport extends Mark {
  readonly role: RoleId;
  readonly bar: number;
  readonly statement: Statement;
  /** Sorted by distance from the bar, the strongest first. */
  readonly skills: readonly SkillLine[];
}

export interface Report {
  readonly who: Who;
  readonly verdict: Verdict;
  readonly quality: Quality;
  readonly headline: readonly Sentence[];
  readonly reason: readonly Sentence[];
  readonly squares: 1 | 2 | 3;
  /** Absent where there is no verdict to be sure of. */
  readonly certainty: Sentence | null;
  /** Which side is the stronger, and whether that holds under the other weights. Empty where there is no verdict. */
  readonly lean: readonly Sentence[];
  readonly roles: readonly [RoleReport, RoleReport];
}

function markOf(mean: number, se: number): Mark {
  return {
    score: shown(mean),
    low: shown(mean - likelyRange * se),
    high: shown(mean + likelyRange * se),
  };
}

/** For sorting: what differs by less than a millionth is equal, and keeps the order of the pack. */
const steps = (value: number): number => Math.round(value * 1e6);

/** Whole numbers near the values that sum to `total`: the largest remainders are rounded up. */
export function roundedToSum(values: readonly number[], total: number): readonly number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  const scaled = values.map((value) => (sum === 0 ? 0 : (value * total) / sum));
  const floors = scaled.map((value) => Math.floor(value) + 0); // + 0: never "-0"
  let left = total - floors.reduce((a, b) => a + b, 0);
  const byRemainder = scaled
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => steps(b.rest) - steps(a.rest) || a.i - b.i);
  for (const { i } of byRemainder) {
    if (left <= 0) break;
    floors[i] = at(floors, i) + 1;
    left--;
  }
  return floors;
}

function standingOf(pack: Pack, answers: number, pAbove: number): Standing {
  if (answers === 0) return 'unanswered';
  if (pAbove >= pack.measurement.firmProbability) return 'strength';
  return pAbove <= 1 - pack.measurement.firmProbability ? 'gap' : 'near';
}

function roleReport(
  pack: Pack,
  estimate: Estimate,
  fit: RoleFit,
  statement: Statement,
): RoleReport {
  const n = pack.skills.length;
  const mark = markOf(fit.mean, fit.se);
  const own = pack.skills.flatMap((skill, i) => (skill.role === fit.role ? [{ skill, i }] : []));
  const parts = own.map(({ i }) => at(fit.weights, i) * points(at(estimate.mean, i)));
  const contributions = roundedToSum(parts, Math.round(mark.score));
  const lines = own.map(({ skill, i }, place): SkillLine => {
    const mean = at(estimate.mean, i);
    const se = Math.sqrt(at(estimate.covariance, i * n + i));
    return {
      ...markOf(mean, se),
      skill: skill.id,
      standing: standingOf(pack, at(estimate.evidence, i), normalCdf((mean - fit.bar) / se)),
      distance: points(mean) - points(fit.bar),
      share: at(fit.weights, i),
      contribution: at(contributions, place),
    };
  });
  const skills = lines.sort((a, b) => steps(b.distance) - steps(a.distance));
  return { ...mark, role: fit.role, bar: points(fit.bar), statement, skills };
}

/** Scores against bars, then the two skills that explain the verdict best. */
function reasonOf(verdict: Verdict, roles: Report['roles']): readonly Sentence[] {
  const [a, b] = roles;
  const scores = { first: Math.round(a.score), second: Math.round(b.score) };
  const bars = { bar: Math.round(a.bar), barSecond: Math.round(b.bar) };
  const roleParams = { a: { role: a.role }, b: { role: b.role } };
  const sentences: Sentence[] = [
    {
      key: a.bar === b.bar ? 'reason.same-bar' : 'reason.two-bars',
      params: { ...roleParams, ...scores, ...bars },
    },
  ];
  // Both above: what carries the stronger. Otherwise: what holds back the role nearest to its bar from below.
  const carried = verdict.kind === 'decided' && verdict.best === 'both';
  const [strong, weak] = a.score - a.bar >= b.score - b.bar ? [a, b] : [b, a];
  const subject = carried || verdict.best === 'neither' ? strong : weak;
  const answered = subject.skills.filter(({ standing }) => standing !== 'unanswered');
  const [one, two] = carried ? answered : answered.toReversed();
  if (one && two) {
    sentences.push({
      key: carried ? 'reason.carried' : 'reason.held-back',
      params: {
        role: { role: subject.role },
        one: { skill: one.skill },
        two: { skill: two.skill },
      },
    });
  }
  return sentences;
}

function certaintyOf(verdict: Verdict, who: Who): Sentence | null {
  const inTen = (probability: number) => Math.min(9, Math.max(1, Math.round(probability * 10)));
  switch (verdict.kind) {
    case 'decided':
      return {
        key: 'certainty.belongs',
        params: {
          who: { who },
          count: inTen(verdict.bestProbability),
          class: { class: verdict.best },
        },
      };
    case 'too-close':
      return {
        key: 'certainty.between',
        params: {
          who: { who },
          best: { class: verdict.best },
          count: inTen(verdict.bestProbability),
          next: { class: verdict.next },
          countNext: inTen(verdict.nextProbability),
        },
      };
    case 'answer-again':
    case 'not-enough':
      return null;
    default:
      return verdict.kind satisfies never;
  }
}

function leanSentence(fit: Fit, verdict: Verdict): Sentence {
  const difference = Math.abs(Math.round(pointsWide(fit.lean.mean)));
  switch (verdict.lean.kind) {
    case 'toward':
      return {
        key: 'lean.toward',
        params: { role: { role: verdict.lean.role }, points: difference },
      };
    case 'balanced':
      return { key: 'lean.balanced', params: {} };
    case 'undecided': {
      const range = Math.round(pointsWide(likelyRange * fit.lean.se));
      return { key: 'lean.undecided', params: { points: difference, range } };
    }
    default:
      return verdict.lean satisfies never;
  }
}

/** Whether the other set of weights would say the same of the lean. */
function leanHoldsSentence(pack: Pack, verdict: Verdict, emphasisFit: Fit): Sentence {
  const other = leanVerdictOf(pack, emphasisFit);
  const { lean } = verdict;
  const same =
    lean.kind === 'toward'
      ? other.kind === 'toward' && other.role === lean.role
      : other.kind === lean.kind;
  return { key: same ? 'lean.holds' : 'lean.changes', params: {} };
}

/** What a report is made from. */
export interface Assessed {
  readonly estimate: Estimate;
  readonly fit: Fit;
  /** The same estimate under the emphasis weights. */
  readonly emphasisFit: Fit;
  readonly quality: Quality;
  readonly verdict: Verdict;
}

export function reportOn(pack: Pack, assessed: Assessed, who: Who): Report {
  const { estimate, fit, emphasisFit, quality, verdict } = assessed;
  const [a, b] = verdict.statements;
  const roles = [
    roleReport(pack, estimate, fit.roles[0], a),
    roleReport(pack, estimate, fit.roles[1], b),
  ] as const;
  const sure = verdict.kind === 'decided' || verdict.kind === 'too-close';
  return {
    who,
    verdict,
    quality,
    headline: headlineOf(verdict, who),
    reason: verdict.kind === 'answer-again' ? [] : reasonOf(verdict, roles),
    squares: sure ? certaintySquares(pack.measurement, verdict.bestProbability) : 1,
    certainty: certaintyOf(verdict, who),
    lean: sure ? [leanSentence(fit, verdict), leanHoldsSentence(pack, verdict, emphasisFit)] : [],
    roles,
  };
}
