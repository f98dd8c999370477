/** The results kept on this device: own ones, and those that came in links. */
import { create } from 'zustand';
import type { SharedResult } from '#core/link/result-body.ts';
import type { ResultRecord } from '#core/records.ts';
import { moment, newId } from './clock.ts';
import { followRecords, hand } from './storage.ts';

interface ResultsState {
  /** Newest first. */
  readonly results: readonly ResultRecord[];
  /** In the list, but not handed to storage: that is the caller's. */
  readonly show: (record: ResultRecord) => void;
  readonly keep: (record: ResultRecord) => void;
  readonly remove: (id: string) => void;
}

const newestFirst = (list: readonly ResultRecord[]) =>
  [...list].sort((a, b) => b.changed - a.changed);

export const useResults = create<ResultsState>()((set, now) => ({
  results: [],
  show: (record) =>
    set(({ results }) => ({
      results: newestFirst([record, ...results.filter(({ id }) => id !== record.id)]),
    })),
  keep: (record) => {
    now().show(record);
    hand({ kind: 'put', store: 'results', record });
  },
  remove: (id) => {
    set(({ results }) => ({ results: results.filter((one) => one.id !== id) }));
    hand({ kind: 'remove', store: 'results', id });
  },
}));

void followRecords(({ results }) => useResults.setState({ results: newestFirst(results) }));

/** A result that came in a link, ready to be kept. */
export const receivedRecord = (token: string, { name, day }: SharedResult): ResultRecord => ({
  id: newId(),
  changed: moment(),
  origin: 'received',
  token,
  name,
  day,
});
