import type { SkillId } from '#core/pack.ts';
import type { Known } from './use-considered.ts';

/** Who is clearly above the bar in a skill, among those a plan may place. */
export const strongIn = ({ placeables, standings }: Known, skill: SkillId): readonly string[] =>
  placeables.flatMap(({ id }) => {
    const lines = standings.get(id)?.report?.roles.flatMap(({ skills }) => skills) ?? [];
    return lines.some((line) => line.skill === skill && line.standing === 'strength') ? [id] : [];
  });
