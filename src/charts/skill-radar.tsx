import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import './charts.css';
import { wrapped } from './text-width.ts';

export interface RadarSkill {
  readonly id: string;
  readonly name: string;
  /** 0 to 100. */
  readonly score: number;
  readonly own?: number;
}

interface SkillRadarProps {
  skills: readonly RadarSkill[];
  bar: number;
  ink: 'mkt' | 'sal';
  words: { readonly finding: string };
  wide: boolean;
}

const plans = {
  wide: { width: 460, height: 380, radius: 118, text: 14.5, room: 104, lineHeight: 18 },
  narrow: { width: 256, height: 270, radius: 66, text: 12.5, room: 70, lineHeight: 15 },
} as const;

const inks = {
  mkt: { fill: 'var(--mkt-fill)', line: 'var(--mkt)' },
  sal: { fill: 'var(--sal-fill)', line: 'var(--sal)' },
} as const;

const grid = [20, 40, 60, 80, 100];

/** One role's skills around a circle, the order of the list going clockwise from the top. A second view: its area means nothing. */
export function SkillRadar({ skills, bar, ink, words, wide }: SkillRadarProps) {
  const plan = wide ? plans.wide : plans.narrow;
  const colours = inks[ink];
  const hasOwn = skills.some(({ own }) => own !== undefined);
  const points = skills.map(({ own, ...skill }) => ({ ...skill, bar, own: own ?? skill.score }));
  const middle = { x: plan.width / 2, y: plan.height / 2 };
  return (
    <div className="chart chart-radar" data-wide={wide} role="img" aria-label={words.finding}>
      <RadarChart
        width={plan.width}
        height={plan.height}
        cx={middle.x}
        cy={middle.y}
        outerRadius={plan.radius}
        data={points}
        style={{ width: '100%', height: 'auto' }}
        accessibilityLayer={false}
      >
        <PolarGrid
          stroke="var(--line)"
          polarRadius={grid.map((level) => (level / 100) * plan.radius)}
        />
        <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
        <PolarAngleAxis
          dataKey="name"
          tickLine={false}
          axisLine={false}
          tick={({ x, y, payload, textAnchor }) => {
            const lines = wrapped(String(payload.value), plan.text, plan.room);
            const top = Number(y) - ((lines.length - 1) * plan.lineHeight) / 2 + plan.text * 0.35;
            return (
              <text
                className="chart-skill"
                fontSize={plan.text}
                textAnchor={textAnchor}
                x={Number(x)}
                y={top}
              >
                {lines.map((line, i) => (
                  <tspan key={line} x={Number(x)} dy={i === 0 ? 0 : plan.lineHeight}>
                    {line}
                  </tspan>
                ))}
              </text>
            );
          }}
        />
        <Radar
          className="chart-radar-bar"
          dataKey="bar"
          stroke="var(--ink)"
          strokeWidth={1.75}
          strokeDasharray="1 4"
          strokeLinecap="round"
          fill="none"
          isAnimationActive={false}
        />
        {hasOwn && (
          <Radar
            className="chart-radar-own"
            dataKey="own"
            stroke={colours.line}
            strokeWidth={2}
            strokeDasharray="6 4"
            fill="none"
            isAnimationActive={false}
          />
        )}
        <Radar
          className="chart-radar-score"
          dataKey="score"
          stroke={colours.line}
          strokeWidth={2.5}
          fill={colours.fill}
          fillOpacity={0.18}
          isAnimationActive={false}
          dot={{ r: 3.5, fill: colours.fill, fillOpacity: 1, stroke: 'none' }}
        />
      </RadarChart>
    </div>
  );
}
