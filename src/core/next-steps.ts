/**
 * What a result means for its reader, and what to do next: which skills to speak of, at which level, and in which
 * order. Knows standings and readers; refuses to know the advice itself, which lives in the content.
 */
import type { SkillAdvice, SkillLevel } from './guidance-schema.ts';
import type { SkillId } from './pack.ts';
import type { Reader } from './reader.ts';
import type { Report, RoleReport, SkillLine, Standing } from './report.ts';

export const actions = [
  'name',
  'give',
  'keep',
  'practise',
  'pair',
  'check',
  'hand-off',
  'learn',
] as const;
export type Action = (typeof actions)[number];

export interface Tip {
  readonly action: Action;
  /** Which of the texts about the skill it is. */
  readonly part: Exclude<keyof SkillAdvice, 'skill'>;
  readonly skill: SkillId;
  readonly level: SkillLevel;
}

export interface Steps {
  /** What there is: the strong side. */
  readonly meaning: readonly Tip[];
  /** What to do about the weak side, the first thing first. */
  readonly next: readonly Tip[];
}

/** Clearly below the bar, around it, clearly above; undefined where nothing was answered. */
function skillLevelOf(standing: Standing): SkillLevel | undefined {
  switch (standing) {
    case 'gap':
      return 'low';
    case 'near':
      return 'middle';
    case 'strength':
      return 'high';
    case 'unanswered':
      return undefined;
    default:
      return standing satisfies never;
  }
}

interface Placed {
  readonly skill: SkillId;
  readonly level: SkillLevel;
  readonly distance: number;
}

const placed = (lines: readonly SkillLine[]): readonly Placed[] =>
  lines.flatMap(({ skill, standing, distance }) => {
    const level = skillLevelOf(standing);
    return level ? [{ skill, level, distance }] : [];
  });

const tip =
  (action: Action, part: Tip['part']) =>
  ({ skill, level }: Placed): Tip => ({ action, part, skill, level });

/** The role further above its bar, or less far below it, among those with answers; its skills, the strongest first. */
function nearerRole(roles: Report['roles']): readonly Placed[] {
  const above = ({ score, bar }: RoleReport) => score - bar;
  const [nearer, other] = [...roles].sort((a, b) => above(b) - above(a));
  const skills = placed(nearer?.skills ?? []);
  return skills.length > 0 ? skills : placed(other?.skills ?? []);
}

/** The strengths of one list, and what is weakest in it, without speaking of the same skill twice where there are others. */
function split(skills: readonly Placed[], strengths: number) {
  const strong = skills.slice(0, Math.min(strengths, Math.max(1, skills.length - 1)));
  const rest = skills.filter((one) => !strong.includes(one));
  return { strong, weak: (rest.length > 0 ? rest : skills).toReversed() };
}

/** Both lists are empty where nothing was answered. */
export function stepsFor({ roles }: Report, reader: Reader): Steps {
  const nearer = nearerRole(roles);
  switch (reader) {
    case 'candidate': {
      const { strong, weak } = split(nearer, 2);
      return {
        meaning: strong.map(tip('name', 'brings')),
        next: weak.slice(0, 2).map(tip('practise', 'practise')),
      };
    }
    case 'owner': {
      const { strong, weak } = split(nearer, 1);
      const weakest = weak.slice(0, 1);
      return {
        meaning: strong.map((one) => tip('give', one.level === 'high' ? 'handOff' : 'brings')(one)),
        next: [...weakest.map(tip('pair', 'pair')), ...weakest.map(tip('check', 'risks'))],
      };
    }
    case 'solo': {
      const all = placed(roles.flatMap(({ skills }) => skills));
      const sorted = all.toSorted((a, b) => b.distance - a.distance);
      const { strong, weak } = split(sorted, 1);
      const [first] = weak;
      if (!first) return { meaning: [], next: [] };
      // Above the bar, what there is to say is what to take over: nothing is handed off, and the rest can grow.
      const meaning = strong.map(tip('keep', 'brings'));
      if (first.level === 'high') return { meaning, next: [tip('learn', 'practise')(first)] };
      const learn = nearer.toReversed().filter(({ skill }) => skill !== first.skill);
      return {
        meaning,
        next: [
          tip('hand-off', 'handOff')(first),
          ...learn.slice(0, 1).map(tip('learn', 'practise')),
        ],
      };
    }
    default:
      return reader satisfies never;
  }
}
