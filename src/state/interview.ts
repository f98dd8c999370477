/** The interview: three questions and five anchors per skill. Loaded with the page that prints them. */
import interview from 'virtual:interview';
import type { LeadingQuestion, SkillInterview } from '#core/guidance-schema.ts';
import type { SkillId } from '#core/pack.ts';

const bySkill: ReadonlyMap<SkillId, SkillInterview> = new Map(
  interview.skills.map((one) => [one.skill, one]),
);

/** Undefined for a skill that only a pack of an earlier release has. */
export const interviewOf = (skill: SkillId): SkillInterview | undefined => bySkill.get(skill);

/** About leading people: asked of whoever may run a department, never scored. */
export const leadingQuestions: readonly LeadingQuestion[] = interview.leading;
