export type Shape = 'circle' | 'diamond' | 'square' | 'triangle';

/** Sized so that the four look equally heavy. */
function outlineOf(shape: Shape, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
    case 'diamond': {
      const d = r * 1.28;
      return `M0,${-d}L${d},0L0,${d}L${-d},0Z`;
    }
    case 'square': {
      const s = r * 0.92;
      return `M${-s},${-s}H${s}V${s}H${-s}Z`;
    }
    case 'triangle': {
      const t = r * 1.3;
      return `M0,${-t}L${t * 0.94},${t * 0.66}H${-t * 0.94}Z`;
    }
    default:
      return shape satisfies never;
  }
}

interface MarkShapeProps {
  shape: Shape;
  x: number;
  y: number;
  r: number;
  outline: number;
  fill: string;
}

/** The same shape as an outline: a second view beside the mark itself. */
export function HollowMark({ shape, x, y, r, outline, fill }: MarkShapeProps) {
  return (
    <path
      className="chart-own"
      d={outlineOf(shape, r)}
      transform={`translate(${x},${y})`}
      fill="var(--surface)"
      stroke={fill}
      strokeWidth={outline}
    />
  );
}

/** A filled shape with an outline in the colour of the paper, so that it stands off whatever lies below. */
export function MarkShape({ shape, x, y, r, outline, fill }: MarkShapeProps) {
  return (
    <path
      className="chart-mark"
      d={outlineOf(shape, r)}
      transform={`translate(${x},${y})`}
      fill={fill}
      stroke="var(--surface)"
      strokeWidth={outline * 2}
      strokeLinejoin="round"
      paintOrder="stroke"
    />
  );
}
