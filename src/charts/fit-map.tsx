import { useId } from 'react';
import { type BaseTickContentProps, ScatterChart, XAxis, YAxis } from 'recharts';
import './charts.css';
import { Hatching } from './hatching.tsx';
import { labelsOf, type MapPerson } from './map-labels.ts';
import { MapMarks } from './map-marks.tsx';
import { plans } from './map-plan.ts';
import { regionsOf } from './map-regions.ts';
import { type FitMapWords, MapTexts } from './map-texts.tsx';

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
  // Known without looking at data: the marks are drawn by its scale.
  allowDataOverflow: true,
  // Looked for even where ticks are given, and slowly.
  niceTicks: 'none',
  // Nothing lies over anything, so that no layer is needed, which would be drawn one turn later.
  zIndex: 0,
  ticks,
  interval: 0,
  axisLine: false,
  tickLine: false,
  tickSize: 0,
} as const;

/** Plain text, because that of recharts measures itself to see whether it has to wrap. */
const tickOf =
  (fontSize: number, drop: string) =>
  ({ x, y, textAnchor, payload }: BaseTickContentProps) => (
    <text className="chart-tick" x={x} y={y} dy={drop} fontSize={fontSize} textAnchor={textAnchor}>
      {payload.value}
    </text>
  );

/** Where people land: the first role to the right, the second up, one bar line per role. */
export function FitMap({ people, bars, words, wide }: FitMapProps) {
  const id = useId();
  const plan = wide ? plans.wide : plans.narrow;
  const regions = regionsOf(bars, words);
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
          tick={tickOf(plan.tick, '0.71em')}
        />
        <YAxis
          {...axis}
          dataKey="y"
          width={plan.left}
          tickMargin={8}
          tick={tickOf(plan.tick, '0.355em')}
        />
        <MapMarks id={id} regions={regions} bars={bars} people={people} plan={plan} />
        <MapTexts plan={plan} words={words} labels={labelsOf(people, regions, plan)} />
      </ScatterChart>
    </div>
  );
}
