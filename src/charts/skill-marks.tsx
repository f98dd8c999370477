import { HollowMark, MarkShape } from './mark-shape.tsx';
import type { RowPlan, SkillRow } from './skill-rows.ts';

const inks = {
  mkt: { fill: 'var(--mkt-fill)', line: 'var(--mkt-line)', shape: 'circle' },
  sal: { fill: 'var(--sal-fill)', line: 'var(--sal-line)', shape: 'diamond' },
} as const;

interface SkillMarksProps {
  readonly row: SkillRow;
  /** What the role asks, in points. */
  readonly bar: number;
  readonly ink: keyof typeof inks;
  readonly plan: RowPlan;
}

/** Half the height of a track. */
const half = 1.5;

/** One skill's track with its likely range, its score, the own view and the bar. */
export function SkillMarks({ row: { line, track: y }, bar, ink, plan }: SkillMarksProps) {
  const { fill, line: colour, shape } = inks[ink];
  const across = (points: number) => (points / 100) * plan.width;
  const [low, width] = [across(line.low), across(line.high - line.low)];
  const isAnswered = line.standing !== 'unanswered';
  const mark = { shape, y, fill };
  return (
    <>
      <rect
        className="chart-track"
        y={y - half}
        width={plan.width}
        height={half * 2}
        rx={half}
        fill="var(--line)"
      />
      {isAnswered && (
        <rect
          className="chart-band"
          x={low}
          y={y - plan.band / 2}
          width={width}
          height={plan.band}
          rx={Math.min(plan.band, width) / 2}
          fill={colour}
        />
      )}
      <line
        className="chart-bar"
        stroke="var(--ink)"
        strokeWidth={2.5}
        x1={across(bar)}
        x2={across(bar)}
        y1={y - plan.bar / 2}
        y2={y + plan.bar / 2}
      />
      {isAnswered && line.own !== undefined && (
        <HollowMark {...mark} x={across(line.own)} r={plan.radius + 1} outline={2.5} />
      )}
      {isAnswered && <MarkShape {...mark} x={across(line.score)} r={plan.radius} outline={2} />}
    </>
  );
}
