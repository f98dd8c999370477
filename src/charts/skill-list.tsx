import type { ReactNode } from 'react';
import {
  DefaultZIndexes,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts';
import './charts.css';
import { HollowMark, MarkShape } from './mark-shape.tsx';
import { type RowPlan, rowPlans, rowsOf, type SkillListLine, type SkillRow } from './skill-rows.ts';
import { SkillTexts } from './skill-texts.tsx';

interface SkillListProps {
  lines: readonly SkillListLine[];
  /** What the role asks, in points. */
  bar: number;
  ink: 'mkt' | 'sal';
  words: { readonly finding: string };
  wide: boolean;
}

const inks = {
  mkt: { fill: 'var(--mkt-fill)', line: 'var(--mkt-line)', shape: 'circle' },
  sal: { fill: 'var(--sal-fill)', line: 'var(--sal-line)', shape: 'diamond' },
} as const;

type Ink = (typeof inks)[keyof typeof inks];

/** A plain function, not a component: recharts looks at its own elements. */
function markOf({ line, track }: SkillRow, ink: Ink, plan: RowPlan): ReactNode {
  if (line.standing === 'unanswered') return null;
  return [
    <ReferenceArea
      key={`${line.id}-band`}
      className="chart-band"
      x1={line.low}
      x2={line.high}
      y1={track - plan.band / 2}
      y2={track + plan.band / 2}
      radius={plan.band / 2}
      fill={ink.line}
      fillOpacity={1}
    />,
    line.own !== undefined && (
      <Scatter
        key={`${line.id}-own`}
        data={[{ x: line.own, y: track }]}
        isAnimationActive={false}
        shape={({ cx = 0, cy = 0 }) => (
          <HollowMark
            shape={ink.shape}
            x={cx}
            y={cy}
            r={plan.radius + 1}
            outline={2.5}
            fill={ink.fill}
          />
        )}
      />
    ),
    <Scatter
      key={`${line.id}-mark`}
      name={line.name}
      data={[{ x: line.score, y: track }]}
      isAnimationActive={false}
      shape={({ cx = 0, cy = 0 }) => (
        <MarkShape shape={ink.shape} x={cx} y={cy} r={plan.radius} outline={2} fill={ink.fill} />
      )}
    />,
  ];
}

/** One role's skills, each a track from 0 to 100 with its likely range, its score, the own view and the bar. */
export function SkillList({ lines, bar, ink, words, wide }: SkillListProps) {
  const plan = wide ? rowPlans.wide : rowPlans.narrow;
  const { rows, height } = rowsOf(lines, plan);
  return (
    <div className="chart chart-skills" data-wide={wide} role="img" aria-label={words.finding}>
      <ScatterChart
        width={plan.width}
        height={height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        style={{ width: '100%', height: 'auto' }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="x" domain={[0, 100]} hide />
        {/* Rows differ in height where a name takes two lines, so y is a length, not a category. */}
        <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
        {rows.map(({ line, track }) => (
          <ReferenceArea
            key={`${line.id}-track`}
            className="chart-track"
            x1={0}
            x2={100}
            y1={track - 1.5}
            y2={track + 1.5}
            radius={1.5}
            fill="var(--line)"
            fillOpacity={1}
            zIndex={DefaultZIndexes.grid}
          />
        ))}
        {rows.map((row) => markOf(row, inks[ink], plan))}
        {rows.map(({ line, track }) => (
          <ReferenceLine
            key={`${line.id}-bar`}
            className="chart-bar"
            stroke="var(--ink)"
            strokeWidth={2.5}
            segment={[
              { x: bar, y: track - plan.bar / 2 },
              { x: bar, y: track + plan.bar / 2 },
            ]}
          />
        ))}
        <SkillTexts rows={rows} plan={plan} />
      </ScatterChart>
    </div>
  );
}
