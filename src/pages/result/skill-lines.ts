/** One role's skills as both of their pictures take them. */
import type { OwnView } from '#core/own-view.ts';
import { type Pack, type SkillId, skillOf } from '#core/pack.ts';
import type { RoleReport } from '#core/report.ts';
import { standingText } from './words.ts';

export const wideQuery = '(min-width: 36rem)';

export type OwnViews = ReadonlyMap<SkillId, OwnView>;

export interface SkillsDrawn {
  readonly pack: Pack;
  readonly role: RoleReport;
  /** Empty where the scores are the own view. */
  readonly own: OwnViews;
}

export const skillLines = ({ pack, role, own }: SkillsDrawn) =>
  role.skills.map((line) => {
    const view = own.get(line.skill);
    return {
      id: line.skill,
      name: skillOf(pack, line.skill).name,
      standing: line.standing,
      standingText: standingText(line),
      score: line.score,
      low: line.low,
      high: line.high,
      ...(view && { own: view.score }),
    };
  });
