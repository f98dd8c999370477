/** Regions stay apart in greyscale: each has its own direction of hatch. */
export type Hatch = 'up' | 'down' | 'crossed';

export const hatchFill = (id: string, hatch: Hatch): string => `url(#${id}-${hatch})`;

interface HatchTileProps {
  id: string;
  size: number;
  ground: string;
  up?: string;
  down?: string;
  strength?: number;
}

/** The corners are drawn too, so that lines run on from tile to tile without a notch. */
function HatchTile({ id, size, ground, up, down, strength = 0.62 }: HatchTileProps) {
  const s = size;
  return (
    <pattern id={id} width={s} height={s} patternUnits="userSpaceOnUse">
      <rect className="chart-ground" width={s} height={s} fill={ground} />
      {down && (
        <path
          className="chart-hatch"
          stroke={down}
          strokeOpacity={strength}
          d={`M-1,-1L${s + 1},${s + 1}M${s - 1},-1l2,2M-1,${s - 1}l2,2`}
        />
      )}
      {up && (
        <path
          className="chart-hatch"
          stroke={up}
          strokeOpacity={strength}
          d={`M-1,${s + 1}L${s + 1},-1M-1,1l2,-2M${s - 1},${s + 1}l2,-2`}
        />
      )}
    </pattern>
  );
}

export function Hatching({ id, size }: { id: string; size: number }) {
  return (
    <defs>
      <HatchTile id={`${id}-up`} size={size} ground="var(--mkt-soft)" up="var(--mkt-line)" />
      <HatchTile id={`${id}-down`} size={size} ground="var(--sal-soft)" down="var(--sal-line)" />
      <HatchTile
        id={`${id}-crossed`}
        size={size * 1.4}
        strength={0.85}
        ground="var(--surface)"
        up="var(--mkt-line)"
        down="var(--sal-line)"
      />
    </defs>
  );
}
