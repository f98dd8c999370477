import type { MapLabels } from './map-labels.ts';
import type { MapPlan } from './map-plan.ts';
import type { RegionWords } from './map-regions.ts';
import type { Box } from './place-labels.ts';

export interface FitMapWords extends RegionWords {
  readonly axisX: string;
  readonly axisY: string;
  readonly finding: string;
}

interface LabelProps {
  box: Box;
  text: string;
  size: number;
  className: string;
}

/** Centred on its box, so that an estimate of the width errs to both sides alike. */
function Label({ box, text, size, className }: LabelProps) {
  return (
    <text
      className={`chart-label ${className}`}
      x={box.left + box.width / 2}
      y={box.top + box.height / 2 + size * 0.35}
      fontSize={size}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}

interface MapTextsProps {
  plan: MapPlan;
  words: FitMapWords;
  labels: MapLabels;
}

/** Every word on the map, above everything drawn. */
export function MapTexts({ plan, words, labels }: MapTextsProps) {
  const middle = { x: plan.left + plan.plot / 2, y: plan.top + plan.plot / 2 };
  const titleX = plan.title * 0.96;
  return (
    <>
      <text
        className="chart-title"
        fontSize={plan.title}
        textAnchor="middle"
        x={middle.x}
        y={plan.top + plan.plot + plan.bottom - plan.title * 0.5}
      >
        {`${words.axisX} →`}
      </text>
      <text
        className="chart-title"
        fontSize={plan.title}
        textAnchor="middle"
        transform={`translate(${titleX},${middle.y}) rotate(-90)`}
      >
        {`${words.axisY} →`}
      </text>
      {labels.regions.map(({ region, text, box }) => (
        <Label
          key={region.id}
          box={box}
          text={text}
          size={plan.region}
          className={`chart-in-${region.id}`}
        />
      ))}
      {labels.names.map(({ text, box, leader }) => (
        <g key={`${text} ${box.left} ${box.top}`}>
          {leader && (
            <line
              className="chart-leader"
              x1={leader[0]}
              y1={leader[1]}
              x2={leader[2]}
              y2={leader[3]}
              stroke="var(--ink)"
            />
          )}
          <Label box={box} text={text} size={plan.name} className="chart-name" />
        </g>
      ))}
    </>
  );
}
