/**
 * What somebody would do every week, happily or rather not: one wish per skill, said after the questions. Stands
 * beside the scores and in none of them: nothing that measures imports this file.
 */
import type { Pack, SkillId } from './pack.ts';
import type { SkillLine, Standing } from './report.ts';

export const wishes = ['happily', 'fine', 'rather-not'] as const;
export type Wish = (typeof wishes)[number];
export type Wants = ReadonlyMap<SkillId, Wish>;

/** Only skills of the pack, in its order, whatever order they were said in. */
export const wantsIn = (pack: Pack, said: readonly (readonly [string, Wish])[]): Wants => {
  const bySkill = new Map(said);
  return new Map(
    pack.skills.flatMap(({ id }) => {
      const wish = bySkill.get(id);
      return wish ? [[id, wish] as const] : [];
    }),
  );
};

export const wantKinds = ['good-wants', 'good-rather-not', 'low-wants', 'low-rather-not'] as const;
/** Where a skill and the wish for it say something together. */
export type WantKind = (typeof wantKinds)[number];

const sides: Readonly<Record<Standing, 'good' | 'low' | undefined>> = {
  strength: 'good',
  gap: 'low',
  near: undefined,
  unanswered: undefined,
};

/** Undefined around the bar, where nothing was answered, and where somebody would be fine with it. */
export function wantKindOf(standing: Standing, wish: Wish | undefined): WantKind | undefined {
  const side = sides[standing];
  if (!side || !wish || wish === 'fine') return undefined;
  return wish === 'happily' ? `${side}-wants` : `${side}-rather-not`;
}

export interface WantGroup {
  readonly kind: WantKind;
  readonly skills: readonly SkillId[];
}

/** The skills of a list under what standing and wish say together, in the order of `wantKinds`; empty ones are left out. */
export const wantGroups = (
  lines: readonly Pick<SkillLine, 'skill' | 'standing'>[],
  wants: Wants,
): readonly WantGroup[] =>
  wantKinds
    .map((kind) => ({
      kind,
      skills: lines
        .filter(({ skill, standing }) => wantKindOf(standing, wants.get(skill)) === kind)
        .map(({ skill }) => skill),
    }))
    .filter(({ skills }) => skills.length > 0);
