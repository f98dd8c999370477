/** What can be said about a skill at a level, and what may be wanted or not. Loaded with the pages that say it. */
import advice from 'virtual:advice';
import type { SkillAdvice, WantedActivity } from '#core/guidance-schema.ts';
import type { SkillId } from '#core/pack.ts';

const bySkill: ReadonlyMap<SkillId, SkillAdvice> = new Map(
  advice.skills.map((one) => [one.skill, one]),
);

/** Undefined for a skill that only a pack of an earlier release has. */
export const adviceOf = (skill: SkillId): SkillAdvice | undefined => bySkill.get(skill);

/** One weekly activity per skill. */
export const wantsList: readonly WantedActivity[] = advice.activities;
