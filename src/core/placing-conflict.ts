/** Demands that cannot all be met, each with the one that is cheapest to give up. */
import { bestAssignments } from './assignment.ts';
import {
  candidateOf,
  demandOf,
  isIn,
  type Placeable,
  type PlacingRules,
  type Setup,
  type Side,
  sides,
} from './placeable.ts';

export type Conflict =
  /** More people are fixed to a department than it has seats. */
  | {
      readonly kind: 'too-many';
      readonly side: Side;
      readonly ids: readonly string[];
      readonly seats: number;
      /** Whom to free: the plan without this demand is worth the most. */
      readonly free: string;
    }
  /** Fixed to both, while nobody may run both. */
  | { readonly kind: 'both-off'; readonly id: string }
  /** Fixed to a department of which nothing can be said for this person. */
  | { readonly kind: 'unknown'; readonly id: string; readonly side: Side };

const fixedPlace = ({ fixed }: Placeable) => (fixed === 'out' ? undefined : fixed);

/** The one whose freedom costs the least; the lowest fit, where freeing one is not enough. */
function cheapest(
  people: readonly Placeable[],
  fixed: readonly Placeable[],
  side: Side,
  setup: Setup,
  rules: PlacingRules,
): string {
  const demand = demandOf(setup, rules);
  const valueWithout = (freed: Placeable): number => {
    const candidates = people.map((one) =>
      candidateOf(one === freed ? { ...one, fixed: undefined } : one, setup),
    );
    return bestAssignments(candidates, demand, 1)[0]?.value ?? -Infinity;
  };
  const ranked = fixed
    .map((one) => ({ id: one.id, value: valueWithout(one), fit: one.fit.roles[side].mean }))
    .sort((a, b) => b.value - a.value || a.fit - b.fit || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? '';
}

export function conflictsIn(
  people: readonly Placeable[],
  setup: Setup,
  rules: PlacingRules,
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const person of people) {
    const place = fixedPlace(person);
    if (place === 'both' && !setup.both) conflicts.push({ kind: 'both-off', id: person.id });
    for (const side of sides) {
      if (isIn(place, side) && !person.known[side]) {
        conflicts.push({ kind: 'unknown', id: person.id, side });
      }
    }
  }
  for (const side of sides) {
    const fixed = people.filter((person) => isIn(fixedPlace(person), side));
    const seats = setup.seats[side];
    if (fixed.length <= seats) continue;
    const free = cheapest(people, fixed, side, setup, rules);
    conflicts.push({ kind: 'too-many', side, ids: fixed.map(({ id }) => id).sort(), seats, free });
  }
  return conflicts;
}
