import type { Hatch } from './hatching.tsx';
import type { MapPlan } from './map-plan.ts';
import { type Box, cheapest, type PricedBox } from './place-labels.ts';
import { fitted, widthOf } from './text-width.ts';

export interface RegionWords {
  readonly regionX: string;
  readonly regionY: string;
  readonly regionBoth: string;
  readonly regionNeither: string;
}

/** One of the four parts the two bars cut the map into, in points. */
export interface Region {
  readonly id: 'x' | 'y' | 'both' | 'neither';
  readonly word: string;
  readonly hatch: Hatch | null;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export function regionsOf(
  [barX, barY]: readonly [number, number],
  words: RegionWords,
): readonly Region[] {
  const left = { x1: 0, x2: barX };
  const right = { x1: barX, x2: 100 };
  const low = { y1: 0, y2: barY };
  const high = { y1: barY, y2: 100 };
  const regions: readonly Region[] = [
    { id: 'neither', word: words.regionNeither, hatch: null, ...left, ...low },
    { id: 'x', word: words.regionX, hatch: 'up', ...right, ...low },
    { id: 'y', word: words.regionY, hatch: 'down', ...left, ...high },
    { id: 'both', word: words.regionBoth, hatch: 'crossed', ...right, ...high },
  ];
  return regions.filter(({ x1, x2, y1, y2 }) => x1 < x2 && y1 < y2);
}

/** The part in drawing units. */
function boxOf({ x1, x2, y1, y2 }: Region, plan: MapPlan): Box {
  const unit = plan.plot / 100;
  return {
    left: plan.left + x1 * unit,
    top: plan.top + (100 - y2) * unit,
    width: (x2 - x1) * unit,
    height: (y2 - y1) * unit,
  };
}

export interface RegionLabel {
  readonly region: Region;
  readonly text: string;
  readonly box: Box;
}

/** A part this much narrower than its word, or lower than it, is left without one. */
const least = 0.5;

/** The outer corner of the map first, another one where a person stands there; none in too small a part. */
function regionLabel(
  region: Region,
  plan: MapPlan,
  avoid: readonly PricedBox[],
  taken: readonly Box[],
): RegionLabel | undefined {
  const room = boxOf(region, plan);
  const text = fitted(region.word, plan.region, plan.plot / 2 - plan.inset * 2);
  const width = widthOf(text, plan.region);
  const height = plan.region * 1.2;
  if (room.width < width * least || room.height < height + plan.inset) return undefined;
  const lefts = [room.left + plan.inset, room.left + room.width - plan.inset - width];
  const tops = [room.top + plan.inset, room.top + room.height - plan.inset - height];
  if (region.x1 > 0) lefts.reverse();
  if (region.y1 === 0) tops.reverse();
  // A word wider than its part leans over the bar, and may do so only from the edge of the map.
  if (room.width < width + plan.inset * 2) lefts.pop();
  const corners = tops
    .flatMap((top) => lefts.map((left) => ({ left, top, width, height })))
    .map((corner, rank) => ({ ...corner, cost: rank }));
  const box = cheapest(corners, taken, avoid);
  return box && { region, text, box };
}

/** The words of all parts; where one leans over the bar, the others give way. */
export function regionLabels(
  regions: readonly Region[],
  plan: MapPlan,
  avoid: readonly PricedBox[],
): readonly RegionLabel[] {
  const labels: RegionLabel[] = [];
  for (const region of regions) {
    const taken = labels.map(({ box }) => box);
    const label = regionLabel(region, plan, avoid, taken);
    if (label) labels.push(label);
  }
  return labels;
}
