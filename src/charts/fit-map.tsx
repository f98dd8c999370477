import { type ReactNode, useId } from 'react';
import { ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import './charts.css';
import { Hatching, hatchFill } from './hatching.tsx';
import { labelsOf, type MapPerson } from './map-labels.ts';
import { type MapPlan, plans } from './map-plan.ts';
import { type Region, regionsOf } from './map-regions.ts';
import { type FitMapWords, MapTexts } from './map-texts.tsx';
import { MarkShape } from './mark-shape.tsx';

interface FitMapProps {
  people: readonly MapPerson[];
  bars: readonly [x: number, y: number];
  words: FitMapWords;
  wide: boolean;
}

const ticks = [0, 20, 40, 60, 80, 100];
const axis = {
  type: 'number',
  domain: [0, 100],
  ticks,
  interval: 0,
  axisLine: false,
  tickLine: false,
  tickSize: 0,
} as const;

const cornersOf = ({ x1, x2, y1, y2 }: Region, r: number): [number, number, number, number] => [
  x1 === 0 && y2 === 100 ? r : 0,
  x2 === 100 && y2 === 100 ? r : 0,
  x2 === 100 && y1 === 0 ? r : 0,
  x1 === 0 && y1 === 0 ? r : 0,
];

/** The likely range as a box and a cross, the score as a shape. Plain functions: recharts looks at its own elements. */
function rangeOf({ x, y, shape, name }: MapPerson, key: number, plan: MapPlan): ReactNode {
  const hair = { className: 'chart-hair', stroke: 'var(--ink)', strokeWidth: plan.line };
  return [
    <ReferenceArea
      key={`${key}-box`}
      className="chart-range"
      x1={x.low}
      x2={x.high}
      y1={y.low}
      y2={y.high}
      radius={8}
      fill="var(--ink)"
      fillOpacity={0.12}
    />,
    <ReferenceLine
      key={`${key}-x`}
      {...hair}
      segment={[
        { x: x.low, y: y.score },
        { x: x.high, y: y.score },
      ]}
    />,
    <ReferenceLine
      key={`${key}-y`}
      {...hair}
      segment={[
        { x: x.score, y: y.low },
        { x: x.score, y: y.high },
      ]}
    />,
    <Scatter
      key={`${key}-mark`}
      name={name}
      data={[{ x: x.score, y: y.score }]}
      isAnimationActive={false}
      shape={({ cx = 0, cy = 0 }) => (
        <MarkShape shape={shape} x={cx} y={cy} r={plan.radius} outline={2.5} fill="var(--ink)" />
      )}
    />,
  ];
}

/** Where people land: the first role to the right, the second up, one bar line per role. */
export function FitMap({ people, bars, words, wide }: FitMapProps) {
  const id = useId();
  const plan = wide ? plans.wide : plans.narrow;
  const regions = regionsOf(bars, words);
  const bar = {
    className: 'chart-bar',
    stroke: 'var(--ink)',
    strokeWidth: plan.line,
    strokeLinecap: 'round',
    strokeDasharray: `0 ${plan.line * 2.5}`,
  } as const;
  return (
    <div className="chart chart-map" data-wide={wide} role="img" aria-label={words.finding}>
      <ScatterChart
        width={plan.width}
        height={plan.top + plan.plot + plan.bottom}
        margin={{ top: plan.top, right: plan.width - plan.left - plan.plot, bottom: 0, left: 0 }}
        style={{ width: '100%', height: 'auto' }}
        accessibilityLayer={false}
      >
        <Hatching id={id} size={plan.hatch} />
        <XAxis
          {...axis}
          dataKey="x"
          height={plan.bottom}
          tickMargin={11}
          tick={{ fontSize: plan.tick }}
        />
        <YAxis
          {...axis}
          dataKey="y"
          width={plan.left}
          tickMargin={8}
          tick={{ fontSize: plan.tick }}
        />
        {regions.map((region) => (
          <ReferenceArea
            key={region.id}
            className="chart-region"
            x1={region.x1}
            x2={region.x2}
            y1={region.y1}
            y2={region.y2}
            radius={cornersOf(region, plan.corner)}
            fill={region.hatch ? hatchFill(id, region.hatch) : 'var(--sunken)'}
            fillOpacity={1}
          />
        ))}
        <ReferenceLine {...bar} x={bars[0]} />
        <ReferenceLine {...bar} y={bars[1]} />
        {people.map((person, i) => rangeOf(person, i, plan))}
        <MapTexts plan={plan} words={words} labels={labelsOf(people, regions, plan)} />
      </ScatterChart>
    </div>
  );
}
