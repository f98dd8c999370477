import type { Mark, Standing } from '#core/report.ts';
import { widthOf, wrapped } from './text-width.ts';

/** One row of the list. */
export interface SkillListLine extends Mark {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly standingText: string;
  /** The person's own view in points, as a second mark on the same track; left out where it is the score itself. */
  readonly own?: number;
}

/** Sizes of the list in drawing units, for a card about 460 wide and for a phone. */
export const rowPlans = {
  wide: {
    width: 460,
    name: 16,
    standing: 14.5,
    lineHeight: 20,
    track: 17,
    after: 40,
    radius: 6.5,
    band: 11,
    bar: 25,
  },
  narrow: {
    width: 256,
    name: 14,
    standing: 13,
    lineHeight: 17.5,
    track: 15,
    after: 34,
    radius: 5.5,
    band: 9,
    bar: 22,
  },
} as const;

export type RowPlan = (typeof rowPlans)[keyof typeof rowPlans];

export interface SkillRow {
  readonly line: SkillListLine;
  readonly nameLines: readonly string[];
  /** "Above · ", or the standing alone where there is no number to show. */
  readonly standing: string;
  readonly score: string;
  /** Width of standing and score, for the mark in front of them. */
  readonly standingWidth: number;
  /** Baseline of the first line. */
  readonly baseline: number;
  /** Height of the middle of the track. */
  readonly track: number;
}

const between = 10;
/** All digits of a score are equally wide, in em. */
const digit = 0.62;

/** Room for the mark in front of the standing. */
export const markRoom = (plan: RowPlan): number => plan.standing + 1;

export function rowsOf(
  lines: readonly SkillListLine[],
  plan: RowPlan,
): { readonly rows: readonly SkillRow[]; readonly height: number } {
  const rows: SkillRow[] = [];
  let top = 0;
  for (const line of lines) {
    const unanswered = line.standing === 'unanswered';
    const standing = unanswered ? line.standingText : `${line.standingText} · `;
    const score = unanswered ? '' : `${Math.round(line.score)}`;
    const standingWidth = widthOf(standing, plan.standing) + score.length * digit * plan.standing;
    const room = plan.width - standingWidth - markRoom(plan) - between;
    const nameLines = wrapped(line.name, plan.name, room);
    const baseline = top + plan.name;
    const track = baseline + (nameLines.length - 1) * plan.lineHeight + plan.track;
    rows.push({ line, nameLines, standing, score, standingWidth, baseline, track });
    top = track + plan.after - plan.name;
  }
  const last = rows.at(-1)?.track ?? 0;
  return { rows, height: last + plan.bar / 2 + 1 };
}
