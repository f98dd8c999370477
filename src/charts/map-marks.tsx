import { useXAxisScale, useYAxisScale } from 'recharts';
import { hatchFill } from './hatching.tsx';
import type { MapPerson } from './map-labels.ts';
import type { MapPlan } from './map-plan.ts';
import type { Region } from './map-regions.ts';
import { MarkShape } from './mark-shape.tsx';

/** From points to drawing units. */
interface Scales {
  readonly x: (points: number) => number;
  readonly y: (points: number) => number;
}

/** Undefined until the chart around knows its axes. */
function useScales(): Scales | undefined {
  const x = useXAxisScale();
  const y = useYAxisScale();
  return x && y && { x: (points) => x(points) ?? 0, y: (points) => y(points) ?? 0 };
}

/** Round where the region has a corner of the map. */
function outlineOf({ x1, x2, y1, y2 }: Region, scales: Scales, corner: number): string {
  const [left, right, top, bottom] = [scales.x(x1), scales.x(x2), scales.y(y2), scales.y(y1)];
  const most = Math.min(corner, (right - left) / 2, (bottom - top) / 2);
  const radius = (isCorner: boolean) => (isCorner ? most : 0);
  const topLeft = radius(x1 === 0 && y2 === 100);
  const topRight = radius(x2 === 100 && y2 === 100);
  const bottomRight = radius(x2 === 100 && y1 === 0);
  const bottomLeft = radius(x1 === 0 && y1 === 0);
  const turn = (r: number, x: number, y: number) => `A${r},${r} 0 0 1 ${x},${y}`;
  return [
    `M${left},${top + topLeft}`,
    turn(topLeft, left + topLeft, top),
    `H${right - topRight}`,
    turn(topRight, right, top + topRight),
    `V${bottom - bottomRight}`,
    turn(bottomRight, right - bottomRight, bottom),
    `H${left + bottomLeft}`,
    turn(bottomLeft, left, bottom - bottomLeft),
    'Z',
  ].join('');
}

interface PersonProps {
  readonly person: MapPerson;
  readonly plan: MapPlan;
  readonly scales: Scales;
}

/** The likely range as a box. */
function Range({ person: { x, y }, scales }: PersonProps) {
  const [left, top] = [scales.x(x.low), scales.y(y.high)];
  const width = scales.x(x.high) - left;
  const height = scales.y(y.low) - top;
  return (
    <rect
      className="chart-range"
      x={left}
      y={top}
      width={width}
      height={height}
      rx={Math.min(8, width / 2, height / 2)}
      fill="var(--ink)"
      fillOpacity={0.12}
    />
  );
}

/** The likely range as a cross. */
function Hairs({ person: { x, y }, plan, scales }: PersonProps) {
  const [across, down] = [scales.x(x.score), scales.y(y.score)];
  const hair = { className: 'chart-hair', stroke: 'var(--ink)', strokeWidth: plan.line };
  return (
    <>
      <line {...hair} x1={scales.x(x.low)} x2={scales.x(x.high)} y1={down} y2={down} />
      <line {...hair} x1={across} x2={across} y1={scales.y(y.low)} y2={scales.y(y.high)} />
    </>
  );
}

/** The score as a shape. */
const Score = ({ person: { x, y, shape }, plan, scales }: PersonProps) => (
  <MarkShape
    shape={shape}
    x={scales.x(x.score)}
    y={scales.y(y.score)}
    r={plan.radius}
    outline={2.5}
    fill="var(--ink)"
  />
);

/** From the lowest layer up: nobody's box covers another one's cross, and no cross a score. */
const layers = [Range, Hairs, Score];

interface MapMarksProps {
  /** Of the hatching. */
  readonly id: string;
  readonly regions: readonly Region[];
  readonly bars: readonly [x: number, y: number];
  readonly people: readonly MapPerson[];
  readonly plan: MapPlan;
}

/**
 * Regions, bars and people, drawn by the scales of recharts: its own elements each measure themselves and are drawn in a
 * layer of their own, turn after turn, which a slow phone feels.
 */
export function MapMarks({ id, regions, bars, people, plan }: MapMarksProps) {
  const scales = useScales();
  if (!scales) return null;
  const bar = {
    className: 'chart-bar',
    stroke: 'var(--ink)',
    strokeWidth: plan.line,
    strokeLinecap: 'round',
    strokeDasharray: `0 ${plan.line * 2.5}`,
  } as const;
  const [barX, barY] = [scales.x(bars[0]), scales.y(bars[1])];
  return (
    <>
      {regions.map((region) => (
        <path
          key={region.id}
          className="chart-region"
          d={outlineOf(region, scales, plan.corner)}
          fill={region.hatch ? hatchFill(id, region.hatch) : 'var(--sunken)'}
        />
      ))}
      <line {...bar} x1={barX} x2={barX} y1={scales.y(0)} y2={scales.y(100)} />
      <line {...bar} x1={scales.x(0)} x2={scales.x(100)} y1={barY} y2={barY} />
      {layers.map((Layer) =>
        [...people.entries()].map(([place, person]) => (
          <Layer key={place} person={person} plan={plan} scales={scales} />
        )),
      )}
    </>
  );
}
