/** The person's own view of each skill beside what the ratings of others make of it, in points. docs/scoring.md section 6. */
import { pointsWide } from './fit.ts';
import { gapsOf } from './gaps.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Measure } from './measure.ts';
import type { SkillId } from './pack.ts';
import type { Report } from './report.ts';

export interface OwnView {
  /** 0..100. */
  readonly score: number;
  /** A level or more above or below what the ratings make of it; undefined where the two are near. */
  readonly wide: 'above' | 'below' | undefined;
}

/** Empty unless both the person and somebody else answered. */
export function ownViewsOf(
  { pack, sheet, observers }: SharedResult,
  measure: Measure,
  { roles }: Report,
): ReadonlyMap<SkillId, OwnView> {
  const posterior = measure.posterior(sheet, {
    observers: observers.map((one) => one.sheet),
    tasks: [],
  });
  const scores = new Map(
    roles.flatMap(({ skills }) => skills.map(({ skill, score }) => [skill, score] as const)),
  );
  return new Map(
    gapsOf(pack, posterior).map(({ skill, gap, wide }) => {
      const score = (scores.get(skill) ?? 0) + pointsWide(gap);
      const side = gap > 0 ? 'above' : 'below';
      return [
        skill,
        { score: Math.min(100, Math.max(0, score)), wide: wide ? side : undefined },
      ] as const;
    }),
  );
}
