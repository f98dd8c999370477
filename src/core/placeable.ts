/** Somebody who may take a seat, the seats there are, and what the owner demands. docs/scoring.md section 10. */
import type { Candidate, Demand, Place } from './assignment.ts';
import type { Fit } from './fit.ts';
import { shown } from './report.ts';

export type Pair<T> = readonly [first: T, second: T];
export const sides = [0, 1] as const;
/** The department of the first role, or of the second. */
export type Side = (typeof sides)[number];

/** Where the owner has put somebody: fixed to a place, or left out. Undefined leaves it to the plan. */
export type Fixed = Place | 'out' | undefined;

export interface Placeable {
  readonly id: string;
  readonly fit: Fit;
  /** The same person by the other set of weights. */
  readonly emphasisFit: Fit;
  /** Whether there is enough evidence to speak of each department. */
  readonly known: Pair<boolean>;
  /** Likely or probably below the bar. */
  readonly below: Pair<boolean>;
  /** Whether this person would take it. True while nobody has asked. */
  readonly willing: Pair<boolean>;
  readonly fixed: Fixed;
}

export interface Setup {
  /** Whole numbers from 0. */
  readonly seats: Pair<number>;
  /** One person may run both, at the price of the rules. */
  readonly both: boolean;
  /** A seat rather stays open than goes to somebody below the bar. */
  readonly barOnly: boolean;
}

/** Figures of the content, content/placing.json. */
export interface PlacingRules {
  /** Below this probability that the best plan is better, another leads beside it. */
  readonly leading: number;
  /** From this probability on, one plan is called better than another without a doubt worth telling. */
  readonly sure: number;
  readonly draws: number;
  /** Points that one person running both costs. */
  readonly bothCost: number;
}

export const isIn = (place: Place | undefined, side: Side): boolean =>
  place === 'both' || place === (side === 0 ? 'first' : 'second');

export const demandOf = ({ seats, both }: Setup, { bothCost }: PlacingRules): Demand => ({
  seats,
  bothCost: both ? bothCost : undefined,
});

/** Whoever is fixed is placed whatever was wished; nobody is placed where nothing is known. */
export function candidateOf(person: Placeable, { barOnly }: Setup, fit = person.fit): Candidate {
  const { id, fixed, known, below, willing } = person;
  const must = fixed === 'out' ? undefined : fixed;
  const fitOn = (side: Side): number | undefined => {
    const isFixed = isIn(must, side);
    const isFree = fixed === undefined && willing[side] && !(barOnly && below[side]);
    return known[side] && (isFixed || isFree) ? shown(fit.roles[side].mean) : undefined;
  };
  return { id, fits: [fitOn(0), fitOn(1)], must };
}
