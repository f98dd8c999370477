/**
 * The database of this browser: opened, brought up to date, read and written. Knows stores and records that have an id;
 * refuses to know what is in them.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { recordStores } from '#core/records.ts';

export const storeNames = [...recordStores, 'quarantine', 'meta'] as const;
export type StoreName = (typeof storeNames)[number];

type Stores = DBSchema & Record<StoreName, { key: string; value: unknown }>;
export type Database = IDBPDatabase<Stores>;

/** Brings a database one version on. A step that was released is never changed: the next one is added behind it. */
type Step = (database: Database) => void;
const steps: readonly Step[] = [
  (database) => {
    for (const store of [
      'drafts',
      'people',
      'results',
      'invites',
      'keys',
      'quarantine',
      'meta',
    ] as const) {
      database.createObjectStore(store, { keyPath: 'id' });
    }
  },
  (database) => {
    for (const store of ['briefs', 'work'] as const) {
      database.createObjectStore(store, { keyPath: 'id' });
    }
  },
  (database) => {
    for (const store of ['plans', 'decisions'] as const) {
      database.createObjectStore(store, { keyPath: 'id' });
    }
  },
];

const databaseName = 'rolefit';

interface Reader {
  readonly objectStoreNames: Iterable<StoreName>;
  readonly objectStore: (store: StoreName) => { readonly getAll: () => Promise<unknown[]> };
}

/** Everything there is, as JSON, unread: what an upgrade or a reader of a later version cannot spoil. */
async function dumpOf(reader: Reader, version: number): Promise<string> {
  const stores: Record<string, unknown[]> = {};
  for (const store of reader.objectStoreNames) {
    stores[store] = await reader.objectStore(store).getAll();
  }
  return JSON.stringify({ format: 'rolefit-dump', version, stores });
}

interface Watch {
  /** Another tab holds an older version open, so this one has to wait. */
  readonly blocked: () => void;
  /** Another tab waits for this one to let go. */
  readonly outdated: () => void;
  /** The browser has closed the database by itself. */
  readonly lost: () => void;
}

/** Rejects where the browser refuses, or where the database is of a later version. */
export function openDatabase(watch: Watch, through: readonly Step[] = steps): Promise<Database> {
  return openDB<Stores>(databaseName, through.length, {
    async upgrade(database, from, _to, transaction) {
      const dump = from > 0 ? await dumpOf(transaction, from) : undefined;
      for (const step of through.slice(from)) step(database);
      if (dump === undefined) return;
      await transaction.objectStore('meta').put({ id: `dump-${from}`, text: dump });
    },
    blocked: watch.blocked,
    blocking(_current, _wanted, event) {
      // What is being written completes; then the other tab may go on.
      if (event.target instanceof IDBDatabase) event.target.close();
      watch.outdated();
    },
    terminated: watch.lost,
  });
}

export const isNewer = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'VersionError';

/** All that is kept, in whatever version it is. */
export async function dumpAsItStands(): Promise<string> {
  const database = await openDB<Stores>(databaseName);
  try {
    const names = [...database.objectStoreNames];
    if (names.length === 0) throw new Error('there is nothing here');
    return await dumpOf(database.transaction(names), database.version);
  } finally {
    database.close();
  }
}

export type Change =
  | { readonly kind: 'put'; readonly store: StoreName; readonly record: { readonly id: string } }
  | { readonly kind: 'remove'; readonly store: StoreName; readonly id: string };

/** One transaction for all of it. Resolves when it has completed and stands on the disk, and not before. */
export async function writeChanges(
  database: Database,
  changes: readonly Change[],
  wiping = false,
): Promise<void> {
  const names = wiping ? storeNames : [...new Set(changes.map(({ store }) => store))];
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  const wiped = wiping ? names.map((name) => transaction.objectStore(name).clear()) : [];
  const asked = changes.map((change) => {
    const store = transaction.objectStore(change.store);
    return change.kind === 'put' ? store.put(change.record) : store.delete(change.id);
  });
  // Asked for at once, so that leaving the page a moment later takes nothing back.
  transaction.commit();
  await Promise.all([...wiped, ...asked, transaction.done]);
}

/** Every record of every store, read in one transaction. */
export async function readStores(
  database: Database,
): Promise<ReadonlyMap<StoreName, readonly unknown[]>> {
  const transaction = database.transaction(storeNames);
  const read = storeNames.map(
    async (name): Promise<[StoreName, unknown[]]> => [
      name,
      await transaction.objectStore(name).getAll(),
    ],
  );
  return new Map(await Promise.all(read));
}
