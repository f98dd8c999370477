/**
 * What this device keeps, and whether it does. Changes are handed over in the order they were made; while one
 * transaction is under way, the next ones wait together. Nothing counts as saved before its transaction has completed.
 */
import { create } from 'zustand';
import {
  noRecords,
  parseRecord,
  type RecordStore,
  type Records,
  type RecordsOf,
  recordsBy,
} from '#core/records.ts';
import {
  type Change,
  type Database,
  dumpAsItStands,
  isNewer,
  openDatabase,
  readStores,
  writeChanges,
} from './database.ts';
import { understood } from './database-records.ts';
import { forgetTexts, keptText } from './kept.ts';
import { tellTabs, watchTabs } from './tabs.ts';

const storageStatuses = [
  'opening',
  'open',
  /** Nothing can be kept: everything lives until the page is closed. */
  'memory',
  /** Written by a later version: nothing is read or written. */
  'newer',
  /** Waits for a tab with an older version. */
  'blocked',
  /** A tab with a later version has taken over. */
  'outdated',
] as const;
type StorageStatus = (typeof storageStatuses)[number];

interface StorageState {
  readonly status: StorageStatus;
  readonly saved: 'saving' | 'saved' | 'memory';
  readonly quarantine: readonly unknown[];
  /** How many records were set aside since this page was opened. */
  readonly setAside: number;
  readonly lastBackup: number | undefined;
}

export const useStorage = create<StorageState>()(() => ({
  status: 'opening',
  saved: 'saved',
  quarantine: [],
  setAside: 0,
  lastBackup: undefined,
}));

let database: Database | undefined;
/** Changes not yet written, the last one of each record, in their order. */
let waiting = new Map<string, Change>();
let writing = false;
/** Transactions begun so far: what was read before the last of them is out of date. */
let begun = 0;
let missed = false;
let persistent = false;

const keyOf = (change: Change) =>
  `${change.store}/${change.kind === 'put' ? change.record.id : change.id}`;

/** Asked once there is something to lose; browsers answer by their own lights. */
function askToPersist(): void {
  if (persistent) return;
  persistent = true;
  // Missing on plain http and in older browsers.
  if ('storage' in navigator) navigator.storage.persist?.().catch(() => undefined);
}

async function written(changes: readonly Change[]): Promise<boolean> {
  if (!database) return false;
  begun++;
  try {
    await writeChanges(database, changes);
  } catch {
    return false;
  }
  askToPersist();
  tellTabs();
  return true;
}

async function flush(): Promise<void> {
  if (writing) return;
  writing = true;
  let saved = true;
  while (saved && waiting.size > 0) {
    const batch = waiting;
    waiting = new Map();
    saved = await written([...batch.values()]);
    // What failed waits on, but for what has changed again since.
    if (!saved) waiting = new Map([...batch, ...waiting]);
  }
  writing = false;
  if (useStorage.getState().status !== 'opening' || saved) {
    useStorage.setState({ saved: saved ? 'saved' : 'memory' });
  }
  if (missed) void reread();
}

/** Hands changes over: the transaction begins before this returns, unless another one is under way. */
export function hand(...changes: readonly Change[]): void {
  for (const change of changes) {
    waiting.delete(keyOf(change));
    waiting.set(keyOf(change), change);
  }
  if (waiting.size === 0) return;
  // After a failure it stays said until a transaction has completed.
  if (useStorage.getState().saved === 'saved') useStorage.setState({ saved: 'saving' });
  void flush();
}

/** The page may be gone in a moment: what waits does so in the database. */
function handAll(): void {
  if (database && writing && waiting.size > 0) {
    writeChanges(database, [...waiting.values()]).catch(() => undefined);
  }
}

type Follower = (records: RecordsOf) => void | Promise<void>;
const followers: Follower[] = [];
let adopted = false;
/** Called with every record whenever they have been read; a store that loads later reads them once more, and waits for it. */
export async function followRecords(follower: Follower): Promise<void> {
  followers.push(follower);
  if (!adopted) return;
  const records = await allRecords().catch(() => undefined);
  if (records) await follower(records);
}

/** What was read, with what waits here laid over it. */
function overlaid(records: RecordsOf): RecordsOf {
  const over = <S extends RecordStore>(store: S, list: readonly Records[S][]): Records[S][] => [
    ...list.filter(({ id }) => !waiting.has(`${store}/${id}`)),
    ...[...waiting.values()].flatMap((change) => {
      if (change.kind !== 'put' || change.store !== store) return [];
      return parseRecord(store, change.record) ?? [];
    }),
  ];
  return recordsBy((store) => over(store, records[store]));
}

async function adopt(records: RecordsOf): Promise<void> {
  const all = overlaid(records);
  adopted = true;
  for (const follower of followers) await follower(all);
}

/** Reads, and sets aside what cannot be read, before anything else is done with it. */
async function readAll(opened: Database): Promise<RecordsOf> {
  let found = understood(await readStores(opened));
  if (found.aside.length > 0) {
    await writeChanges(opened, found.aside);
    const count = found.aside.filter(({ kind }) => kind === 'put').length;
    useStorage.setState(({ setAside }) => ({ setAside: setAside + count }));
    found = understood(await readStores(opened));
  }
  const { quarantine, lastBackup } = found;
  useStorage.setState({ quarantine, lastBackup });
  return found.records;
}

/** Reads everything again, because another tab or a backup has changed it. */
async function reread(): Promise<void> {
  missed = writing;
  if (!database || writing) return;
  const before = begun;
  try {
    const records = await readAll(database);
    if (begun === before) await adopt(records);
    else if (writing) missed = true;
    else await reread();
  } catch {
    // What is on the screen stays; the next write says how it stands.
  }
}

/** Every record there is now, kept or not. */
export async function allRecords(): Promise<RecordsOf> {
  return overlaid(database ? await readAll(database) : noRecords);
}

/** What is kept beside the records, unread; undefined without a database. */
export const metaRecords = async (): Promise<readonly unknown[] | undefined> =>
  database?.getAll('meta');

/** What takes over a draft of the releases before the database, where there is one. */
const older = async () => (keptText('draft') === null ? undefined : import('./older-draft.ts'));

const isStopped = () => ['newer', 'blocked', 'outdated'].includes(useStorage.getState().status);

/** Somebody chose to keep nothing, so nothing is tried behind their back. */
let declined = false;

async function withoutDatabase(): Promise<void> {
  const again = useStorage.getState().status === 'memory';
  useStorage.setState({ status: 'memory', saved: 'memory' });
  if (!again) await adopt((await older())?.olderRecords() ?? noRecords);
}

/** Goes on without keeping anything, by choice. */
export async function goOnInMemory(): Promise<void> {
  declined = true;
  await withoutDatabase();
}

let connecting = false;

async function connect(): Promise<void> {
  connecting = true;
  try {
    database = await openDatabase({
      blocked: () => useStorage.setState({ status: 'blocked' }),
      outdated: () => {
        database = undefined;
        useStorage.setState({ status: 'outdated' });
      },
      lost: () => {
        database = undefined;
        void connect();
      },
    });
    await (await older())?.takeOver(database);
    await adopt(await readAll(database));
    useStorage.setState({ status: 'open', saved: waiting.size > 0 ? 'saving' : 'saved' });
    void flush();
  } catch (error) {
    database = undefined;
    if (isNewer(error)) useStorage.setState({ status: 'newer' });
    else await withoutDatabase();
  }
  connecting = false;
}

/** Tries once more where the browser refused; what waits is written as soon as it does not. */
export async function retryStorage(): Promise<void> {
  const { status } = useStorage.getState();
  if (status === 'memory' && !database && !connecting && !declined) await connect();
}

const patienceMs = 3_000;

/** Resolves when everything is read, or when it is clear that it will not be; at the latest after three seconds. */
export async function openStorage(): Promise<void> {
  watchTabs(() => void (database ? reread() : retryStorage()));
  window.addEventListener('pagehide', handAll);
  const connected = connect();
  const stopped = new Promise<void>((resolve) => {
    const leave = useStorage.subscribe(() => {
      if (!isStopped()) return;
      leave();
      resolve();
    });
  });
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, patienceMs, 'late'));
  // A database that opens after all is adopted even then.
  if ((await Promise.race([connected, stopped, late])) === 'late') await withoutDatabase();
}

/** Every store emptied in one transaction. False where the browser would not. */
export async function wipeStorage(): Promise<boolean> {
  waiting.clear();
  forgetTexts();
  try {
    if (database) await writeChanges(database, [], true);
  } catch {
    return false;
  }
  tellTabs();
  useStorage.setState({ quarantine: [], setAside: 0, lastBackup: undefined });
  await adopt(noRecords);
  return true;
}

/** Writes at once, in one transaction of its own, and reads everything again. False where nothing was written. */
export async function writeAndReread(changes: readonly Change[]): Promise<boolean> {
  const done = await written(changes);
  if (done) await reread();
  return done;
}

export const dump = dumpAsItStands;
