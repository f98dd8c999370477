/** What would change a plan: a wish, a demand or a price given up, and how much somebody lacks for a seat. */
import { type Assignment, bestAssignments, type Place } from './assignment.ts';
import {
  candidateOf,
  demandOf,
  type Fixed,
  isIn,
  type Placeable,
  type PlacingRules,
  type Setup,
  type Side,
  sides,
} from './placeable.ts';
import { shown } from './report.ts';

/** `gain` in points: what the best plan would be worth more. */
export type Change =
  /** Somebody would take this department after all. */
  | { readonly kind: 'wish'; readonly id: string; readonly side: Side; readonly gain: number }
  /** Somebody fixed is free to be placed. */
  | { readonly kind: 'lock'; readonly id: string; readonly fixed: Place; readonly gain: number }
  /** Somebody left out is free to be placed. */
  | { readonly kind: 'out'; readonly id: string; readonly gain: number }
  /** Seats go to people below the bar too. */
  | { readonly kind: 'bar'; readonly seats: number }
  /** One person may run both. */
  | { readonly kind: 'both'; readonly id: string; readonly gain: number }
  /** The least that anybody lacks for a seat of this department. */
  | { readonly kind: 'rise'; readonly id: string; readonly side: Side; readonly points: number };

/** Below half a point, a difference would be shown as none. */
const worthTelling = 0.5;
/** Who is tried for each seat: those behind them lack more. */
const tried = 3;

export function changesOf(
  people: readonly Placeable[],
  setup: Setup,
  rules: PlacingRules,
  best: Assignment,
): readonly Change[] {
  const solve = (list: readonly Placeable[], under = setup): Assignment | undefined =>
    bestAssignments(
      list.map((one) => candidateOf(one, under)),
      demandOf(under, rules),
      1,
    )[0];
  const without = (person: Placeable, change: Partial<Placeable>) =>
    solve(people.map((one) => (one === person ? { ...one, ...change } : one)));
  const gainOf = (plan: Assignment | undefined) => (plan ? plan.value - best.value : 0);

  /** What the cheapest seat of a department is worth now: whoever offers no more changes nothing. */
  const least = sides.map((side) => {
    if (best.filled[side] < setup.seats[side]) return 0;
    const fits = people.flatMap(({ id, fit }) =>
      isIn(best.places.get(id), side) ? [shown(fit.roles[side].mean)] : [],
    );
    return Math.min(...fits);
  });
  const wouldMatter = ({ fit, known }: Placeable, side: Side) =>
    setup.seats[side] > 0 && known[side] && shown(fit.roles[side].mean) > (least[side] ?? 0);

  const wishes = people.flatMap((person): Change[] =>
    sides.flatMap((side): Change[] => {
      if (person.willing[side] || person.fixed !== undefined || !wouldMatter(person, side))
        return [];
      const willing = [side === 0 || person.willing[0], side === 1 || person.willing[1]] as const;
      const gain = gainOf(without(person, { willing }));
      return gain < worthTelling ? [] : [{ kind: 'wish', id: person.id, side, gain }];
    }),
  );
  const freed = people.flatMap((person): Change[] => {
    const { id, fixed }: { readonly id: string; readonly fixed: Fixed } = person;
    if (fixed === undefined) return [];
    if (fixed === 'out' && !sides.some((side) => wouldMatter(person, side))) return [];
    const gain = gainOf(without(person, { fixed: undefined }));
    if (gain < worthTelling) return [];
    return [fixed === 'out' ? { kind: 'out', id, gain } : { kind: 'lock', id, fixed, gain }];
  });

  const more: Change[] = [];
  if (setup.barOnly) {
    const plan = solve(people, { ...setup, barOnly: false });
    const seats = plan ? plan.filled[0] + plan.filled[1] - best.filled[0] - best.filled[1] : 0;
    if (seats > 0) more.push({ kind: 'bar', seats });
  }
  if (!setup.both) {
    const plan = solve(people, { ...setup, both: true });
    const gain = gainOf(plan);
    const [id] = [...(plan?.places ?? [])].find(([, place]) => place === 'both') ?? [];
    if (id !== undefined && gain >= worthTelling) more.push({ kind: 'both', id, gain });
  }
  const rises = sides.flatMap((side): Change[] => {
    const nearest = people
      .filter((one) => {
        const isFree = one.fixed === undefined && one.known[side] && one.willing[side];
        return isFree && !isIn(best.places.get(one.id), side);
      })
      .sort((a, b) => b.fit.roles[side].mean - a.fit.roles[side].mean)
      .slice(0, tried)
      .flatMap((one) => {
        const plan = without(one, { fixed: side === 0 ? 'first' : 'second' });
        return plan ? [{ id: one.id, points: -gainOf(plan) }] : [];
      })
      .sort((a, b) => a.points - b.points || (a.id < b.id ? -1 : 1));
    const [first] = nearest;
    return first && first.points >= worthTelling ? [{ kind: 'rise', side, ...first }] : [];
  });
  return [...wishes, ...freed, ...more, ...rises];
}
