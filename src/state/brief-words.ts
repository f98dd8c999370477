/** A role brief in words: what somebody sees of it who is held against it. */

import { equalBrief, points } from '#core/fit.ts';
import type { BriefFor } from '#core/link/brief-body.ts';
import { type Pack, skillsOf } from '#core/pack.ts';
import { listed } from './list-text.ts';
import { text } from './wording.ts';
import './desk-wording.ts';

const levels = [4, 3, 2, 1, 0] as const;

/** Weights and bars, role by role. Without a brief: what the questions themselves ask. */
export function briefWords(
  pack: Pack,
  brief: Pick<BriefFor['brief'], 'weights' | 'bars'> | undefined,
) {
  const { bars } = brief ?? equalBrief(pack);
  return pack.roles.map(({ id, title }, i) => {
    const skills = skillsOf(pack, id).map((skill) => ({
      name: skill.inSentence,
      weight: brief ? (brief.weights[pack.skills.indexOf(skill)] ?? 0) : 2,
    }));
    const alike = skills.every(({ weight }) => weight === skills[0]?.weight);
    return {
      id,
      title,
      bar: text('asked-brief.bar', { bar: Math.round(points(bars[i] ?? bars[0])) }),
      groups: alike
        ? [{ label: text('asked-brief.same', { count: skills.length }), skills: '' }]
        : levels.flatMap((level) => {
            const names = skills.filter(({ weight }) => weight === level).map(({ name }) => name);
            if (names.length === 0) return [];
            return [{ label: text(`asked-brief.level-${level}`), skills: listed(names) }];
          }),
    };
  });
}
