/** What was read from the database, made sense of: records that parse, and what has to be set aside. */
import {
  parseRecord,
  type RecordStore,
  type Records,
  type RecordsOf,
  recordsBy,
} from '#core/records.ts';
import { moment, newId } from './clock.ts';
import type { Change, StoreName } from './database.ts';

type Read = ReadonlyMap<StoreName, readonly unknown[]>;

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;

/** Moves a record as it stands to quarantine: in one transaction it is there and no longer here. */
export const setAside = (store: StoreName, value: unknown): readonly Change[] => {
  const id = idOf(value);
  const found = { id: newId(), store, found: moment(), value };
  const put: Change = { kind: 'put', store: 'quarantine', record: found };
  return id === undefined ? [put] : [put, { kind: 'remove', store, id }];
};

export interface Understood {
  readonly records: RecordsOf;
  /** What sets the unreadable aside; empty where everything could be read. */
  readonly aside: readonly Change[];
  /** What was set aside, then or earlier. */
  readonly quarantine: readonly unknown[];
  /** When a backup was last made, in milliseconds since 1970. */
  readonly lastBackup: number | undefined;
}

function backupIn(meta: readonly unknown[]): number | undefined {
  for (const value of meta) {
    if (idOf(value) !== 'backup' || typeof value !== 'object' || value === null) continue;
    if ('made' in value && typeof value.made === 'number') return value.made;
  }
  return undefined;
}

export function understood(read: Read): Understood {
  const aside: Change[] = [];
  const parsed = <S extends RecordStore>(store: S): Records[S][] =>
    (read.get(store) ?? []).flatMap((value) => {
      const record = parseRecord(store, value);
      if (record) return [record];
      aside.push(...setAside(store, value));
      return [];
    });
  return {
    records: recordsBy(parsed),
    aside,
    quarantine: read.get('quarantine') ?? [],
    lastBackup: backupIn(read.get('meta') ?? []),
  };
}
