/** What an interview changed: two reports of one person, without it and with it. Refuses to know what was said. */
import type { SkillId } from './pack.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';

/** Shown points from which a skill has moved. */
const movedBy = 5;

export interface SkillMove {
  readonly skill: SkillId;
  /** As shown: whole points. */
  readonly from: number;
  readonly to: number;
}

export interface InterviewChange {
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
  /** The verdict says of either role something else than before. */
  readonly turned: boolean;
  /** Skills that moved by five shown points or more, the widest move first. */
  readonly moved: readonly SkillMove[];
}

const saidOf = ({ verdict }: Report): string =>
  [verdict.kind, ...verdict.statements.map(({ kind, firm }) => `${kind} ${firm}`)].join('|');

export function interviewChange(before: Report, after: Report): InterviewChange {
  const scores = new Map(
    before.roles.flatMap(({ skills }) => skills.map(({ skill, score }) => [skill, score] as const)),
  );
  const moves = after.roles.flatMap(({ skills }) =>
    skills.map(({ skill, score }): SkillMove => {
      const to = Math.round(score);
      return { skill, from: Math.round(scores.get(skill) ?? score), to };
    }),
  );
  const width = ({ from, to }: SkillMove) => Math.abs(to - from);
  return {
    before: before.headline,
    after: after.headline,
    turned: saidOf(before) !== saidOf(after),
    moved: moves.filter((move) => width(move) >= movedBy).toSorted((a, b) => width(b) - width(a)),
  };
}
