/** Where names go on a map, so that none covers another. Pure and without chance: same people, same picture. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box with a price: of standing there, or of covering it. */
export interface PricedBox extends Box {
  readonly cost: number;
}

/** A point and the size of the label it wants. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.top >= frame.top &&
  box.left + box.width <= frame.left + frame.width &&
  box.top + box.height <= frame.top + frame.height;

/** The best seat first; the straight ones come last, because the cross hairs run there. */
const seats = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;
const rings = [0, 10, 22, 36];
const ringCost = 12;
/** Above this price a label may look for a place anywhere. */
const farCost = 48;
const awayCost = 0.5;
const strangerCost = 8;

function seatsAround({ x, y, width, height }: Anchor, gap: number): readonly PricedBox[] {
  return rings.flatMap((reach, ring) =>
    seats.map(([dx, dy], rank) => {
      // Diagonal seats tuck in: their corner already clears the round of the point.
      const lift = dx === 0 ? gap + reach : gap * 0.4 + reach;
      return {
        left: x + dx * (gap + reach) + ((dx - 1) / 2) * width,
        top: y + dy * lift + ((dy - 1) / 2) * height,
        width,
        height,
        cost: rank + ring * ringCost,
      };
    }),
  );
}

/** A name that stands nearer to another point than to its own is read wrongly. */
function strangersNear(seat: Box, own: Anchor, anchors: readonly Anchor[]): number {
  const awayFrom = ({ x, y }: Anchor) =>
    Math.hypot(
      Math.max(seat.left - x, 0, x - seat.left - seat.width),
      Math.max(seat.top - y, 0, y - seat.top - seat.height),
    );
  const ownAway = awayFrom(own);
  return anchors.filter((anchor) => awayFrom(anchor) < ownAway).length;
}

/** Anywhere in the frame, the nearest cheapest: for crowds that leave no seat around a point. */
function seatsAnywhere({ x, y, width, height }: Anchor, frame: Box): readonly PricedBox[] {
  const found: PricedBox[] = [];
  for (let top = frame.top; top + height <= frame.top + frame.height; top += height / 4) {
    for (let left = frame.left; left + width <= frame.left + frame.width; left += height / 2) {
      const away = Math.hypot(left + width / 2 - x, top + height / 2 - y);
      found.push({ left, top, width, height, cost: farCost + away * awayCost });
    }
  }
  return found;
}

/** The candidate that costs least, what it covers included; none on boxes already taken. */
export function cheapest(
  candidates: readonly PricedBox[],
  taken: readonly Box[],
  obstacles: readonly PricedBox[],
): PricedBox | undefined {
  let best: PricedBox | undefined;
  for (const candidate of candidates) {
    if (taken.some((box) => overlaps(box, candidate))) continue;
    const covered = obstacles.filter((obstacle) => overlaps(obstacle, candidate));
    const cost = covered.reduce((sum, obstacle) => sum + obstacle.cost, candidate.cost);
    if (best === undefined || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

/**
 * One box per anchor, inside the frame. Boxes never overlap as long as the frame has room for them;
 * `gap` is the distance from a point to its label.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  obstacles: readonly PricedBox[],
  frame: Box,
  gap: number,
): readonly Box[] {
  // The order of people must not change the picture, so the points decide who chooses first.
  const order = anchors
    .map((anchor, index) => ({ anchor, index }))
    .sort(({ anchor: a }, { anchor: b }) => a.y - b.y || a.x - b.x || b.width - a.width);
  const placed = new Map<number, Box>();
  const choose = (anchor: Anchor, index: number): Box => {
    const taken = [...placed].flatMap(([other, box]) => (other === index ? [] : [box]));
    const priced = (seat: PricedBox): PricedBox => ({
      ...seat,
      cost: seat.cost + strangersNear(seat, anchor, anchors) * strangerCost,
    });
    const around = seatsAround(anchor, gap)
      .filter((seat) => isInside(seat, frame))
      .map(priced);
    const near = cheapest(around, taken, obstacles);
    if (near !== undefined && near.cost < farCost) return near;
    const anywhere = [...around, ...seatsAnywhere(anchor, frame).map(priced)];
    return cheapest(anywhere, taken, obstacles) ?? { ...anchor, left: frame.left, top: frame.top };
  };
  for (const { anchor, index } of order) placed.set(index, choose(anchor, index));
  // Who chose early did not know the others: a second choice removes most detours.
  for (const { anchor, index } of order) placed.set(index, choose(anchor, index));
  return anchors.flatMap((_, index) => placed.get(index) ?? []);
}
