/** Self-view held against skill: per skill the gap and its standard error. docs/scoring.md section 6. */
import { at } from './engine.ts';
import type { Posterior } from './measure.ts';
import type { Pack, SkillId } from './pack.ts';

export interface Gap {
  readonly skill: SkillId;
  /** Self-view minus skill, on the answer scale: positive where people see themselves higher than others do. */
  readonly gap: number;
  readonly se: number;
  /** At least one level, one step of the scale. */
  readonly wide: boolean;
}

/** Empty unless both the person and somebody else answered. */
export function gapsOf(pack: Pack, { layout, mean, covariance }: Posterior): readonly Gap[] {
  const { selfView, skill: other, size } = layout;
  if (selfView === undefined || other === undefined) return [];
  return pack.skills.map(({ id }, i) => {
    const v = selfView + i;
    const s = other + i;
    const gap = at(mean, v) - at(mean, s);
    const variance =
      at(covariance, v * size + v) +
      at(covariance, s * size + s) -
      2 * at(covariance, v * size + s);
    return { skill: id, gap, se: Math.sqrt(variance), wide: Math.abs(gap) >= 1 };
  });
}
