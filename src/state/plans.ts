/** What the owner asks of a plan: seats, and who is fixed to one or left out. Kept on this device. */
import { create } from 'zustand';
import type { PlanRecord } from '#core/plan-records.ts';
import { moment, newId } from './clock.ts';
import { followRecords, hand } from './storage.ts';

type Asked = Pick<PlanRecord, 'seats' | 'both' | 'barOnly' | 'fixed'>;

interface PlansState extends Asked {
  /** Of the record; undefined before anything was asked. */
  readonly id: string | undefined;
}

const usual: PlansState = { id: undefined, seats: [1, 1], both: false, barOnly: false, fixed: [] };

export const usePlans = create<PlansState>()(() => usual);

export function keepPlan(change: Partial<Asked>): void {
  const { id = newId(), ...asked } = { ...usePlans.getState(), ...change };
  usePlans.setState({ id, ...asked });
  const { seats, both, barOnly, fixed } = asked;
  const record: PlanRecord = { id, changed: moment(), seats, both, barOnly, fixed };
  hand({ kind: 'put', store: 'plans', record });
}

/** `place` is a role's id, `both`, `out`, or empty to leave it to the plan. */
export function fix(person: string, place: string): void {
  const others = usePlans.getState().fixed.filter(([id]) => id !== person);
  keepPlan({ fixed: place === '' ? others : [...others, [person, place]] });
}

// Awaited: this store loads with its pages, and none of them is drawn before it is there.
await followRecords(({ plans }) => {
  const [newest] = plans.toSorted((a, b) => b.changed - a.changed);
  if (!newest) {
    usePlans.setState(usual);
    return;
  }
  const { id, seats, both, barOnly, fixed } = newest;
  usePlans.setState({ id, seats, both, barOnly, fixed });
});
