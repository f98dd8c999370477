/**
 * Who should run what: the best plan, how sure it is, what comes next to it, and what would change it, as plain data.
 * Knows fits, wishes and seats; refuses to know names, and to decide. docs/scoring.md section 10.
 */
import { type Assignment, bestAssignments, keyOf, type Place } from './assignment.ts';
import {
  candidateOf,
  demandOf,
  isIn,
  type Pair,
  type Placeable,
  type PlacingRules,
  type Setup,
  type Side,
} from './placeable.ts';
import { type Change, changesOf } from './placing-change.ts';
import { type Conflict, conflictsIn } from './placing-conflict.ts';
import { pBetter, winsOf } from './placing-draws.ts';
import { shown } from './report.ts';

export interface Plan extends Assignment {
  /** Points by which it is behind the best plan. */
  readonly price: number;
  /** P(the best plan really is the better one); 1/2 for the best itself. */
  readonly pBehind: number;
  /** Share of draws in which no other plan is better. */
  readonly share: number;
}

interface Backup {
  readonly id: string;
  /** Points, 0 to 100. */
  readonly fit: number;
  /** The place the plan gives this person meanwhile. */
  readonly place: Place | undefined;
}

export interface Placing {
  /** The best plan and the next ones, best first. */
  readonly plans: readonly [Plan, ...Plan[]];
  /** How many of them, from the first on, are too close to the best to be told apart. */
  readonly leading: number;
  /** In this department by every leading plan. */
  readonly settled: Pair<readonly string[]>;
  /** In this department by some leading plans and not by others: who is in the better plan comes first. */
  readonly contested: Pair<readonly string[]>;
  /** Seats that stay open. */
  readonly open: Pair<number>;
  /** Share of draws whose best plan has this person in this department. */
  readonly seatShares: ReadonlyMap<string, Pair<number>>;
  /** Who could step in, the best first: at most two for each department. */
  readonly backups: Pair<readonly Backup[]>;
  /** Whether the other set of weights gives the same plan. */
  readonly holdsByEmphasis: boolean;
  readonly changes: readonly Change[];
}

/** How many plans are looked at. */
const plansAtMost = 12;
const backupsAtMost = 2;

const idsIn = ({ places }: Assignment, side: Side): readonly string[] =>
  [...places].flatMap(([id, place]) => (isIn(place, side) ? [id] : [])).sort();

function backupsOn(side: Side, best: Assignment, people: readonly Placeable[]): readonly Backup[] {
  return people
    .filter(({ id, fixed, known, willing }) => {
      const mayStepIn = fixed !== 'out' && known[side] && willing[side];
      return mayStepIn && !isIn(best.places.get(id), side);
    })
    .map(({ id, fit }) => ({
      id,
      fit: shown(fit.roles[side].mean),
      place: best.places.get(id),
    }))
    .sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1))
    .slice(0, backupsAtMost);
}

/**
 * The answer, or why the demands cannot all be met. The order of people never matters. `seed` is for the draws.
 */
export function placingOf(
  people: readonly Placeable[],
  setup: Setup,
  rules: PlacingRules,
  seed: number,
): Placing | { readonly conflicts: readonly Conflict[] } {
  const demand = demandOf(setup, rules);
  const conflicts = conflictsIn(people, setup, rules);
  if (conflicts.length > 0) return { conflicts };
  const candidates = people.map((person) => candidateOf(person, setup));
  const found = bestAssignments(candidates, demand, plansAtMost);
  const [best, ...rest] = found;
  if (!best) throw new Error('no plan without a conflict');
  const wins = winsOf(people, candidates, demand, rules.draws, seed);
  const planOf = (one: Assignment): Plan => ({
    ...one,
    price: best.value - one.value,
    pBehind: pBetter(people, best, one),
    share: wins.plans(keyOf(one)),
  });
  const plans: readonly [Plan, ...Plan[]] = [planOf(best), ...rest.map(planOf)];
  const surely = plans.findIndex(({ pBehind }) => pBehind >= rules.leading);
  const leading = plans.filter(({ pBehind }) => pBehind < rules.leading);
  const placed = (side: Side) => leading.map((plan) => idsIn(plan, side));
  const settledOn = (side: Side) =>
    idsIn(best, side).filter((id) => placed(side).every((ids) => ids.includes(id)));
  const contestedOn = (side: Side) =>
    [...new Set(placed(side).flat())].filter((id) => !settledOn(side).includes(id));
  const byEmphasis = people.map((person) => candidateOf(person, setup, person.emphasisFit));
  const [emphasised] = bestAssignments(byEmphasis, demand, 1);
  return {
    plans,
    leading: surely < 0 ? plans.length : surely,
    settled: [settledOn(0), settledOn(1)],
    contested: [contestedOn(0), contestedOn(1)],
    open: [setup.seats[0] - best.filled[0], setup.seats[1] - best.filled[1]],
    seatShares: wins.seats,
    backups: [backupsOn(0, best, people), backupsOn(1, best, people)],
    holdsByEmphasis: emphasised !== undefined && keyOf(emphasised) === keyOf(best),
    changes: changesOf(people, setup, rules, best),
  };
}
