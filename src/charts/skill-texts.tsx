import { markRoom, type RowPlan, type SkillRow } from './skill-rows.ts';
import { StandingMark } from './standing-mark.tsx';

/** The words above each track: the skill to the left, how it stands to the right. */
export function SkillTexts({ rows, plan }: { rows: readonly SkillRow[]; plan: RowPlan }) {
  return (
    <>
      {rows.map(({ line, nameLines, standing, score, standingWidth, baseline }) => (
        <g key={line.id}>
          <text className="chart-skill" fontSize={plan.name} x={0} y={baseline}>
            {nameLines.map((part, i) => (
              <tspan key={part} x={0} dy={i === 0 ? 0 : plan.lineHeight}>
                {part}
              </tspan>
            ))}
          </text>
          <StandingMark
            standing={line.standing}
            x={plan.width - standingWidth - markRoom(plan) / 2 - 1}
            y={baseline - plan.standing * 0.35}
            size={plan.standing * 0.72}
          />
          <text
            className="chart-standing"
            fontSize={plan.standing}
            textAnchor="end"
            x={plan.width}
            y={baseline}
          >
            {standing}
            {score && <tspan className="chart-score">{score}</tspan>}
          </text>
        </g>
      ))}
    </>
  );
}
