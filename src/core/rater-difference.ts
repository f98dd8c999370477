/** Observers held against each other: whose view of a role differs by more than chance. docs/scoring.md section 6. */
import { type Brief, fitWith } from './fit.ts';
import type { Measure, ObserverSheet } from './measure.ts';
import type { Pack, RoleId } from './pack.ts';

export interface RaterDifference {
  readonly role: RoleId;
  /** Places of the two observers in the list given. */
  readonly raters: readonly [number, number];
  /** First minus second, on the answer scale. */
  readonly difference: number;
  readonly se: number;
}

/** 1.96 standard errors: what chance alone passes once in twenty. */
const beyondChance = 1.959963984540054;

/** Every pair of observers whose role scores, each from that observer alone, differ by more than 1.96 SE. */
export function raterDifferences(
  pack: Pack,
  measure: Measure,
  brief: Brief,
  observers: readonly ObserverSheet[],
): readonly RaterDifference[] {
  const fitTo = fitWith(pack, brief);
  const fits = observers.map((one) => fitTo(measure(new Map(), { observers: [one], tasks: [] })));
  return fits.flatMap((one, i) =>
    fits.slice(i + 1).flatMap((other, j) =>
      [0, 1].flatMap((which) => {
        const a = one.roles[which];
        const b = other.roles[which];
        if (!a || !b) return [];
        const difference = a.mean - b.mean;
        const se = Math.hypot(a.se, b.se);
        if (Math.abs(difference) <= beyondChance * se) return [];
        return [{ role: a.role, raters: [i, i + 1 + j] as const, difference, se }];
      }),
    ),
  );
}
