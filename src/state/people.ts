/** The people kept on this device: whom somebody assesses. Newest change first. */
import { create } from 'zustand';
import { personName } from '#core/person-name.ts';
import type { PersonRecord } from '#core/records.ts';
import { moment, newId } from './clock.ts';
import { followRecords, hand } from './storage.ts';

interface PeopleState {
  readonly people: readonly PersonRecord[];
  /** Keeps new people or changed ones, all in one transaction. */
  readonly keep: (...records: readonly PersonRecord[]) => void;
  readonly remove: (...ids: readonly string[]) => void;
  /** Keeps one in place of another, in one transaction. */
  readonly replace: (id: string, record: PersonRecord) => void;
}

const newestFirst = (list: readonly PersonRecord[]) =>
  list.toSorted((a, b) => b.changed - a.changed);

export const usePeople = create<PeopleState>()((set) => ({
  people: [],
  keep: (...records) => {
    const kept = new Set(records.map(({ id }) => id));
    set(({ people }) => ({
      people: newestFirst([...records, ...people.filter(({ id }) => !kept.has(id))]),
    }));
    hand(...records.map((record) => ({ kind: 'put', store: 'people', record }) as const));
  },
  remove: (...ids) => {
    set(({ people }) => ({ people: people.filter(({ id }) => !ids.includes(id)) }));
    hand(...ids.map((id) => ({ kind: 'remove', store: 'people', id }) as const));
  },
  replace: (id, record) => {
    set(({ people }) => ({
      people: newestFirst([
        record,
        ...people.filter((one) => one.id !== id && one.id !== record.id),
      ]),
    }));
    hand({ kind: 'put', store: 'people', record }, { kind: 'remove', store: 'people', id });
  },
}));

// Awaited: this store loads with its pages, and one of them that finds nobody would lead away.
await followRecords(({ people }) => usePeople.setState({ people: newestFirst(people) }));

export const newPerson = (name: string): PersonRecord => ({
  id: newId(),
  changed: moment(),
  name: personName(name),
  sample: false,
  selves: [],
  raters: [],
  takes: '',
  cover: '',
});
