/** What the owner asks of a plan, and what was decided, as a device keeps them. */
import * as v from 'valibot';
import { lastDay } from './day.ts';
import { few, type Kept, kept, line, mostEvidence, name, text, whole } from './record-parts.ts';

/** What the owner asks of a plan: the newest one counts. */
export interface PlanRecord extends Kept {
  /** Seats of the first role's department, and of the second's. */
  readonly seats: readonly [number, number];
  /** One person may run both. */
  readonly both: boolean;
  /** A seat rather stays open than goes to somebody below the bar. */
  readonly barOnly: boolean;
  /** A person's id, and a role's id, `both` or `out`. */
  readonly fixed: readonly (readonly [string, string])[];
}

/** Somebody on a seat, as it was decided: the name stays, should the person be removed. */
export interface SeatTaken {
  readonly role: string;
  readonly person: string;
  readonly name: string;
}

/** What the owner decided, and why. */
export interface DecisionRecord extends Kept {
  readonly day: number;
  readonly seats: readonly SeatTaken[];
  /** The owner's own reason. */
  readonly reason: string;
  /** Whether it is the plan that came out first. */
  readonly followed: boolean;
  /** What will be counted until then. */
  readonly signs: readonly string[];
  /** When it is looked at again. */
  readonly review: number;
}

/** Of one department. */
export const mostSeats = 20;

export const planShape = v.strictObject({
  ...kept,
  seats: v.tuple([whole(mostSeats), whole(mostSeats)]),
  both: v.boolean(),
  barOnly: v.boolean(),
  fixed: few(v.tuple([kept.id, line]), mostEvidence),
});

export const decisionShape = v.strictObject({
  ...kept,
  day: whole(lastDay),
  seats: few(v.strictObject({ role: line, person: kept.id, name }), 2 * mostSeats),
  reason: text,
  followed: v.boolean(),
  signs: few(line, 10),
  review: whole(lastDay),
});
