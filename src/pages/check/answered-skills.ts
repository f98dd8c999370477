import { answerIn, type Draft } from '#core/draft.ts';
import { itemOf, type Pack, type RoleId, skillsOf } from '#core/pack.ts';

/** How many of a role's skills have at least one answer that counts. */
export function answeredSkills(pack: Pack, draft: Draft, role: RoleId): number {
  const skills = new Set(
    draft.asked.flatMap((id) => {
      const item = itemOf(pack, id);
      return item && item.kind !== 'check' && typeof answerIn(draft, id) === 'number'
        ? [item.skill]
        : [];
    }),
  );
  return skillsOf(pack, role).filter(({ id }) => skills.has(id)).length;
}
