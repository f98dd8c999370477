import type { CalendarEvent } from '#core/calendar.ts';
import { isoDate } from '#core/day.ts';
import { type Pack, roleOf, type SkillId } from '#core/pack.ts';
import type { WeekPlan } from '#core/week-plan.ts';
import { wantsList } from '#state/advice.ts';
import { text } from '#state/wording.ts';

/** A quarter of a year: until the plan is looked at again. */
const weeks = 13;

/** What there is to do for a skill every week; nothing for a skill of an earlier set of questions. */
export const activityOf = (skill: SkillId): string | undefined =>
  wantsList.find((one) => one.skill === skill)?.text;

/** The plan as events: the same plan made again takes the place of the first. */
export function weekEvents(pack: Pack, { blocks, review }: WeekPlan): readonly CalendarEvent[] {
  return [
    ...blocks.map(
      ({ role, day, from, to, skills }): CalendarEvent => ({
        id: `week-${role}-${isoDate(day)}`,
        title: text('week.block', { role: roleOf(pack, role).title }),
        text: skills.flatMap((skill) => activityOf(skill) ?? []).join('\n'),
        day,
        time: { from, to },
        weeks,
      }),
    ),
    {
      id: `week-review-${isoDate(review)}`,
      title: text('week.review-event'),
      text: text('week.review-text'),
      day: review,
    },
  ];
}
