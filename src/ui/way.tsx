import { useId } from 'react';
import './way.css';

interface WayWords {
  /** The finding, for those who do not see the drawing. */
  readonly finding: string;
  /** Four names, from the first to the last. */
  readonly stations: readonly [string, string, string, string];
  readonly sides: readonly [string, string];
  readonly handOff: string;
  readonly news: string;
}

interface Plan {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly [Box, Box];
  readonly stations: readonly [Point, Point, Point, Point];
  /** Where the names stand, relative to their marks. */
  readonly names: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' };
  readonly titles: readonly [Label, Label];
  readonly border: string;
  readonly pill: Point;
  readonly back: string;
  readonly news: Label;
}
interface Point {
  readonly x: number;
  readonly y: number;
}
interface Box extends Point {
  readonly w: number;
  readonly h: number;
}
interface Label extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

const across: Plan = {
  width: 720,
  height: 236,
  regions: [
    { x: 2, y: 40, w: 258, h: 132 },
    { x: 260, y: 40, w: 458, h: 132 },
  ],
  stations: [
    { x: 84, y: 110 },
    { x: 260, y: 110 },
    { x: 448, y: 110 },
    { x: 628, y: 110 },
  ],
  names: { x: 0, y: 36, anchor: 'middle' },
  titles: [
    { x: 18, y: 66, anchor: 'start' },
    { x: 702, y: 66, anchor: 'end' },
  ],
  border: 'M260 34V180',
  pill: { x: 260, y: 20 },
  back: 'M628 172V188Q628 204 612 204H100Q84 204 84 188V178',
  news: { x: 356, y: 225, anchor: 'middle' },
};

const down: Plan = {
  width: 340,
  height: 412,
  regions: [
    { x: 2, y: 2, w: 336, h: 140 },
    { x: 2, y: 142, w: 336, h: 236 },
  ],
  stations: [
    { x: 84, y: 56 },
    { x: 84, y: 142 },
    { x: 84, y: 236 },
    { x: 84, y: 326 },
  ],
  names: { x: 26, y: 6, anchor: 'start' },
  titles: [
    { x: 322, y: 30, anchor: 'end' },
    { x: 322, y: 360, anchor: 'end' },
  ],
  border: 'M2 142H338',
  pill: { x: 270, y: 142 },
  back: 'M66 326H46Q30 326 30 310V72Q30 56 46 56H58',
  news: { x: 30, y: 400, anchor: 'start' },
};

/** Circle for the first side, diamond for the second, and both where the work changes hands. */
function Mark({ at, place }: { readonly at: Point; readonly place: number }) {
  const { x, y } = at;
  if (place === 0) return <circle className="way-a" cx={x} cy={y} r="11" />;
  if (place > 1) {
    return (
      <>
        {place === 3 && <path className="way-ring" d={`M${x} ${y - 20}l20 20-20 20-20-20z`} />}
        <path className="way-b" d={`M${x} ${y - 13}l13 13-13 13-13-13z`} />
      </>
    );
  }
  return (
    <>
      <circle className="way-a" cx={x - 7} cy={y} r="11" />
      <path className="way-b" d={`M${x + 8} ${y - 13}l13 13-13 13-13-13z`} />
    </>
  );
}

const hatches = [
  { id: 'a', turn: 45 },
  { id: 'b', turn: -45 },
] as const;

/** The way from stranger to repeat customer, and where it changes hands. Nothing in it moves. */
export function Way({ words, wide }: { readonly words: WayWords; readonly wide: boolean }) {
  const id = useId();
  const plan = wide ? across : down;
  const [from, , , to] = plan.stations;
  return (
    <svg
      className="way"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-label={words.finding}
    >
      <defs>
        {hatches.map(({ id: side, turn }) => (
          <pattern
            key={side}
            id={`${id}${side}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${turn})`}
          >
            <path d="M0 0V8" className={`way-hatch-${side}`} />
          </pattern>
        ))}
        <marker id={`${id}tip`} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" orient="auto">
          <path className="way-tip" d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {plan.regions.map(({ x, y, w, h }, i) => (
        <g key={words.sides[i]}>
          <rect className={`way-area-${i === 0 ? 'a' : 'b'}`} x={x} y={y} width={w} height={h} />
          <rect fill={`url(#${id}${i === 0 ? 'a' : 'b'})`} x={x} y={y} width={w} height={h} />
        </g>
      ))}
      <path className="way-line" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      <path className="way-border" d={plan.border} />
      <path className="way-back" d={plan.back} markerEnd={`url(#${id}tip)`} />
      {plan.stations.map((at, i) => (
        <g key={words.stations[i]}>
          <Mark at={at} place={i} />
          <text
            className="way-name"
            x={at.x + plan.names.x}
            y={at.y + plan.names.y}
            textAnchor={plan.names.anchor}
          >
            {words.stations[i]}
          </text>
        </g>
      ))}
      {plan.titles.map(({ x, y, anchor }, i) => (
        <text
          key={words.sides[i]}
          className={`way-title ${i === 0 ? 'ink-mkt' : 'ink-sal'}`}
          x={x}
          y={y}
          textAnchor={anchor}
        >
          {words.sides[i]}
        </text>
      ))}
      <rect
        className="way-pill"
        x={plan.pill.x - 50}
        y={plan.pill.y - 16}
        width="100"
        height="32"
        rx="16"
      />
      <text className="way-pill-text" x={plan.pill.x} y={plan.pill.y + 5.5} textAnchor="middle">
        {words.handOff}
      </text>
      <text className="way-news" x={plan.news.x} y={plan.news.y} textAnchor={plan.news.anchor}>
        {words.news}
      </text>
    </svg>
  );
}
