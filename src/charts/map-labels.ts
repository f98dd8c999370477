import type { Mark } from '#core/report.ts';
import type { MapPlan } from './map-plan.ts';
import { type Region, type RegionLabel, regionLabels } from './map-regions.ts';
import type { Shape } from './mark-shape.tsx';
import { type Box, placeLabels } from './place-labels.ts';
import { fitted, widthOf } from './text-width.ts';

export interface MapPerson {
  readonly name: string;
  readonly shape: Shape;
  readonly x: Mark;
  readonly y: Mark;
}

export interface NameLabel {
  readonly text: string;
  readonly box: Box;
  /** From the point to a label that had to stand away from it. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

/** What a word pays for covering something. Names never cover each other. */
const cost = { point: 100, region: 150, likelyName: 30, hair: 6 };
/** Air to both sides of a name. */
const air = 3;

const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  width: reach * 2,
  height: reach * 2,
});

/** A person in drawing units. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly hairs: readonly Box[];
}

function spotsOf(people: readonly MapPerson[], plan: MapPlan): readonly Spot[] {
  const unit = plan.plot / 100;
  const across = (points: number) => plan.left + points * unit;
  const down = (points: number) => plan.top + (100 - points) * unit;
  // In a crowd long names are cut shorter; the table beside the map has them whole.
  const widest = plan.plot * (people.length > 6 ? 0.32 : 0.46);
  return people.map((person) => {
    const [x, y] = [across(person.x.score), down(person.y.score)];
    const text = fitted(person.name, plan.name, widest);
    const long = (person.x.high - person.x.low) * unit;
    const tall = (person.y.high - person.y.low) * unit;
    return {
      x,
      y,
      text,
      width: widthOf(text, plan.name) + air * 2,
      height: plan.name * 1.15,
      hairs: [
        { left: across(person.x.low), top: y - 1, width: long, height: 2 },
        { left: x - 1, top: down(person.y.high), width: 2, height: tall },
      ],
    };
  });
}

/** Where a name will probably be, for the words of the regions to keep away. */
function likelyName({ x, y, width, height }: Spot, plan: MapPlan): Box {
  const isRight = x > plan.left + plan.plot * 0.7;
  const long = width + plan.radius * 3;
  const left = isRight ? x + plan.radius - long : x - plan.radius;
  return { left, top: y - height, width: long, height: height * 2 };
}

function nameLabel({ x, y, text }: Spot, box: Box, plan: MapPlan): NameLabel {
  const nearX = between(x, box.left + air, box.left + box.width - air);
  const nearY = between(y, box.top, box.top + box.height);
  const isAway = Math.hypot(nearX - x, nearY - y) > plan.radius + 9;
  return { text, box, leader: isAway ? [x, y, nearX, nearY] : null };
}

export interface MapLabels {
  readonly names: readonly NameLabel[];
  readonly regions: readonly RegionLabel[];
}

export function labelsOf(
  people: readonly MapPerson[],
  regions: readonly Region[],
  plan: MapPlan,
): MapLabels {
  const spots = spotsOf(people, plan);
  const reach = plan.radius * 1.3 + 1;
  const points = spots.map(({ x, y }) => ({ ...around(x, y, reach), cost: cost.point }));
  const taken = spots.map((spot) => ({ ...likelyName(spot, plan), cost: cost.likelyName }));
  const words = regionLabels(regions, plan, [...points, ...taken]);

  const obstacles = [
    ...points,
    ...spots.flatMap(({ hairs }) => hairs.map((hair) => ({ ...hair, cost: cost.hair }))),
    ...words.map(({ box }) => ({ ...box, cost: cost.region })),
  ];
  const frame = {
    left: plan.left + 2,
    top: plan.top + 2,
    width: plan.plot - 4,
    height: plan.plot - 4,
  };
  const boxes = placeLabels(spots, obstacles, frame, reach + 0.5);
  const names = spots.flatMap((spot, i) => {
    const box = boxes[i];
    return box ? [nameLabel(spot, box, plan)] : [];
  });
  return { names, regions: words };
}
