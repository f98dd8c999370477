import {
  DefaultZIndexes,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ZIndexLayer,
} from 'recharts';
import './charts.css';
import { widthOf, wrapped } from './text-width.ts';

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
  wide: { width: 460, height: 340, radius: 118, text: 14.5, room: 104, lineHeight: 18, gap: 10 },
  narrow: { width: 256, height: 216, radius: 62, text: 12, room: 70, lineHeight: 14.5, gap: 7 },
} as const;
type Plan = (typeof plans)[keyof typeof plans];

const inks = {
  mkt: { fill: 'var(--mkt-fill)', line: 'var(--mkt)' },
  sal: { fill: 'var(--sal-fill)', line: 'var(--sal)' },
} as const;

const grid = [20, 40, 60, 80, 100];

/** Between words only: a word cut in two is harder to read than one that stands out a little. */
function linesOf(name: string, { text, room }: Plan): readonly string[] {
  const widest = Math.max(...name.split(' ').map((word) => widthOf(word, text)));
  return wrapped(name, text, Math.max(room, widest));
}

/** The names around the edge, each outside it and inside the picture. */
function Names({ skills, plan }: { skills: readonly RadarSkill[]; plan: Plan }) {
  const { width, height, radius, text, lineHeight, gap } = plan;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {skills.map(({ id, name }, i) => {
        const turn = (2 * Math.PI * i) / skills.length;
        const [right, down] = [Math.sin(turn), -Math.cos(turn)];
        const lines = linesOf(name, plan);
        const long = Math.max(...lines.map((line) => widthOf(line, text)));
        const middle = Math.abs(right) < 0.1;
        const wanted =
          width / 2 + right * (radius + gap) + (middle ? -long / 2 : right < 0 ? -long : 0);
        const left = Math.min(width - long, Math.max(0, wanted));
        const y = height / 2 + down * (radius + gap);
        // From below the last line at the top to above the first one at the bottom.
        const top =
          y + ((down - 1) / 2) * (lines.length - 1) * lineHeight + ((1 + down) / 2) * text * 0.7;
        return (
          <text key={id} className="chart-skill" fontSize={text} textAnchor="middle">
            {lines.map((line, at) => (
              <tspan key={line} x={left + long / 2} y={top + at * lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </ZIndexLayer>
  );
}

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
        <PolarAngleAxis dataKey="name" tick={false} tickLine={false} axisLine={false} />
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
        <Names skills={skills} plan={plan} />
      </RadarChart>
    </div>
  );
}
