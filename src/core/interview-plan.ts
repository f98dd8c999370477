/**
 * Which skills to ask about in an interview, and why, in the order of how much they matter. Knows evidence and the
 * brief; refuses to know the questions.
 */
import { assess, whoOf } from './assess.ts';
import { at } from './engine.ts';
import { pointsWide } from './fit.ts';
import { gapsOf } from './gaps.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Measure } from './measure.ts';
import { type Pack, type Rating, type SkillId, skillIndex } from './pack.ts';
import type { SkillLine, Standing } from './report.ts';

/** What speaks for asking. `settled`: nothing does, and it can be asked all the same. */
export const askReasons = [
  'unanswered',
  'disputed',
  'gap',
  'near',
  'uncertain',
  'settled',
] as const;
export type AskReason = (typeof askReasons)[number];

export interface PlannedSkill {
  readonly skill: SkillId;
  readonly reason: AskReason;
}

/** A standard error, in points, from which the likely range is more than a level to each side. */
const wideError = 20;

/** How much each reason weighs beside the skill's share of its role. */
const urgency: Readonly<Record<AskReason, number>> = {
  unanswered: 1,
  disputed: 1,
  gap: 0.9,
  near: 0.7,
  uncertain: 0.5,
  settled: 0,
};

function reasonOf(standing: Standing, disputed: boolean, wide: boolean): AskReason {
  if (standing === 'unanswered') return 'unanswered';
  if (disputed) return 'disputed';
  if (standing !== 'strength') return standing;
  return wide ? 'uncertain' : 'settled';
}

/**
 * Every skill once. First what should be asked, by share of the role times urgency, the nearer to the bar the sooner;
 * then, in the order of the pack, what counts for nothing or needs no asking.
 */
export function interviewPlan(result: SharedResult, measure: Measure): readonly PlannedSkill[] {
  const { pack, sheet } = result;
  const report = assess(result, measure, whoOf(result, false));
  const observers = result.observers.map((one) => one.sheet);
  const estimate = measure(sheet, { observers, tasks: [] });
  const gaps = gapsOf(pack, measure.posterior(sheet, { observers, tasks: [] }));
  const disputed = new Set(gaps.filter(({ wide }) => wide).map(({ skill }) => skill));
  const errorOf = (skill: SkillId): number => {
    const place = skillIndex(pack, skill);
    return pointsWide(Math.sqrt(at(estimate.covariance, place * pack.skills.length + place)));
  };
  const planned = (line: SkillLine) => {
    const { skill, standing, share, distance } = line;
    const found = reasonOf(standing, disputed.has(skill), errorOf(skill) >= wideError);
    const reason = share > 0 ? found : 'settled';
    return { skill, reason, matter: share * urgency[reason], off: Math.abs(distance) };
  };
  const inPack = (one: { readonly skill: SkillId }) => skillIndex(pack, one.skill);
  return report.roles
    .flatMap(({ skills }) => skills.map(planned))
    .toSorted(
      (a, b) => b.matter - a.matter || (a.matter > 0 ? a.off - b.off : 0) || inPack(a) - inPack(b),
    )
    .map(({ skill, reason }) => ({ skill, reason }));
}

/** Where the level of an interview is kept: the pack's first rating of the skill. */
export const interviewRating = (pack: Pack, skill: SkillId): Rating | undefined =>
  pack.ratings.find((one) => one.skill === skill);
