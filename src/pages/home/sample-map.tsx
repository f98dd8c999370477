import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';

/** Points of three invented people: name, shape, first role and second role with their likely ranges. */
const people = [
  { name: 'Ana', shape: 'circle', x: 78, y: 44, wide: 6, high: 8 },
  { name: 'Ben', shape: 'diamond', x: 38, y: 74, wide: 9, high: 6 },
  { name: 'Chi', shape: 'square', x: 69, y: 68, wide: 7, high: 7 },
] as const;

const side = 300;
const left = 44;
const top = 8;
const px = (x: number) => left + (x * side) / 100;
const py = (y: number) => top + side - (y * side) / 100;
const steps = [0, 20, 40, 60, 80, 100];

function Shape({ kind, x, y }: { readonly kind: string; readonly x: number; readonly y: number }) {
  if (kind === 'circle') return <circle cx={x} cy={y} r="6.5" />;
  if (kind === 'square') return <rect x={x - 6} y={y - 6} width="12" height="12" />;
  return <path d={`M${x} ${y - 8}l8 8-8 8-8-8z`} />;
}

/** A drawing of what a result looks like. Static: the real map brings a chart library, which a first page can do without. */
export function SampleMap() {
  const [first, second] = pack.roles;
  const barX = px(25 * (first.bar - 1));
  const barY = py(25 * (second.bar - 1));
  const right = left + side;
  const bottom = top + side;
  return (
    <figure className="card sample">
      <div className="drawing">
        <svg viewBox="0 0 360 352" role="img" aria-label={text('home.sample-finding')}>
          <defs>
            <pattern
              id="sample-a"
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V7" className="hatch-a" />
            </pattern>
            <pattern
              id="sample-b"
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(-45)"
            >
              <path d="M0 0V7" className="hatch-b" />
            </pattern>
          </defs>
          <path
            className="area-neither"
            d={`M${left} ${barY}H${barX}V${bottom}H${left + 8}q-8 0-8-8z`}
          />
          <rect className="area-a" x={barX} y={barY} width={right - barX} height={bottom - barY} />
          <rect className="area-b" x={left} y={top} width={barX - left} height={barY - top} />
          <rect className="area-both" x={barX} y={top} width={right - barX} height={barY - top} />
          <rect fill="url(#sample-a)" x={barX} y={top} width={right - barX} height={bottom - top} />
          <rect fill="url(#sample-b)" x={left} y={top} width={side} height={barY - top} />
          <path className="bar-line" d={`M${barX} ${top}V${bottom}M${left} ${barY}H${right}`} />
          {steps.map((step) => (
            <g key={step} className="tick">
              <text x={px(step)} y={bottom + 15} textAnchor="middle">
                {step}
              </text>
              <text x={left - 7} y={py(step) + 4} textAnchor="end">
                {step}
              </text>
            </g>
          ))}
          <text className="axis" x={left + side / 2} y={bottom + 34} textAnchor="middle">
            {text('map.axis', { role: first.title })} →
          </text>
          <text
            className="axis"
            transform={`translate(10 ${top + side / 2}) rotate(-90)`}
            textAnchor="middle"
          >
            {text('map.axis', { role: second.title })} →
          </text>
          <text className="region ink-sal" x={left + 9} y={top + 19}>
            {second.title}
          </text>
          <text className="region" x={right - 9} y={top + 19} textAnchor="end">
            {text('map.region-both')}
          </text>
          <text className="region muted" x={left + 9} y={bottom - 11}>
            {text('map.region-neither')}
          </text>
          <text className="region ink-mkt" x={right - 9} y={bottom - 11} textAnchor="end">
            {first.title}
          </text>
          {people.map(({ name, shape, x, y, wide, high }) => (
            <g key={name} className="sample-person">
              <rect
                className="range"
                x={px(x - wide)}
                y={py(y + high)}
                width={px(wide) - px(-wide)}
                height={py(-high) - py(high)}
                rx="7"
              />
              <path
                d={`M${px(x - wide)} ${py(y)}H${px(x + wide)}M${px(x)} ${py(y - high)}V${py(y + high)}`}
              />
              <Shape kind={shape} x={px(x)} y={py(y)} />
              <text x={px(x) + 11} y={py(y) - 11}>
                {name}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="small muted">{text('home.sample-caption')}</figcaption>
    </figure>
  );
}
