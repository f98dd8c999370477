/** What was decided on this device, and why. Newest first. */
import { create } from 'zustand';
import type { DecisionRecord } from '#core/plan-records.ts';
import { moment, newId } from './clock.ts';
import { followRecords, hand } from './storage.ts';

interface DecisionsState {
  readonly decisions: readonly DecisionRecord[];
}

export const useDecisions = create<DecisionsState>()(() => ({ decisions: [] }));

const newestFirst = (list: readonly DecisionRecord[]) =>
  list.toSorted((a, b) => b.day - a.day || b.changed - a.changed);

export type Decided = Omit<DecisionRecord, 'id' | 'changed'>;

/** Keeps a new decision, or a changed one under its id. Gives the id. */
export function keepDecision(decided: Decided, id = newId()): string {
  const record: DecisionRecord = { ...decided, id, changed: moment() };
  useDecisions.setState(({ decisions }) => ({
    decisions: newestFirst([record, ...decisions.filter((one) => one.id !== id)]),
  }));
  hand({ kind: 'put', store: 'decisions', record });
  return id;
}

export function removeDecision(id: string): void {
  useDecisions.setState(({ decisions }) => ({
    decisions: decisions.filter((one) => one.id !== id),
  }));
  hand({ kind: 'remove', store: 'decisions', id });
}

// Awaited: this store loads with its pages, and none of them is drawn before it is there.
await followRecords(({ decisions }) =>
  useDecisions.setState({ decisions: newestFirst(decisions) }),
);
