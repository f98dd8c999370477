/**
 * A backup: everything a person keeps, as one JSON text, with a hash over all of it. docs/storage.md.
 * Knows the shape of the file, what opens and what does not, and how two sets of records become one.
 * Refuses to know about files, passphrases and where records are kept.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import * as v from 'valibot';
import { canonicalJson, isDeeperThan } from './canonical-json.ts';
import { parseIsoDate } from './day.ts';
import { failed, type Outcome, ok } from './outcome.ts';
import {
  parseRecord,
  type RecordStore,
  type Records,
  type RecordsOf,
  recordsBy,
} from './records.ts';

/** Why a backup did not open. Each has its own words in the interface. */
export const backupErrors = [
  'too-large',
  'not-a-backup',
  'newer',
  'damaged',
  'bad-record',
  'wrong-passphrase',
  'no-crypto',
] as const;
export type BackupError = (typeof backupErrors)[number];

export const largestBackup = 50 * 1024 * 1024;
/** A backup nests seven deep; more is none of ours. */
const deepest = 12;
const format = 'rolefit-backup';
const version = 3;
/** Version 1 had no briefs and no work, version 2 no plans and no decisions. */
const versions = [1, 2, version];

const isoDay = v.pipe(
  v.string(),
  v.check((text) => parseIsoDate(text) !== undefined),
);
const about = { format: v.literal(format), version: v.picklist(versions), app: v.string() };
const list = v.array(v.unknown());
const plainFile = v.strictObject({
  ...about,
  created: isoDay,
  sha256: v.string(),
  payload: v.strictObject({
    drafts: list,
    people: list,
    results: list,
    invites: list,
    keys: list,
    briefs: v.exactOptional(list),
    work: v.exactOptional(list),
    plans: v.exactOptional(list),
    decisions: v.exactOptional(list),
  }),
});
const hex = (bytes: number) => v.pipe(v.string(), v.regex(/^[0-9a-f]*$/), v.length(2 * bytes));
const lockedFile = v.strictObject({
  ...about,
  created: isoDay,
  locked: v.strictObject({
    kdf: v.literal('PBKDF2-SHA256'),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(10_000_000)),
    cipher: v.literal('AES-256-GCM'),
    salt: hex(16),
    iv: hex(12),
    data: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  }),
});
export interface Locked {
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

export interface BackupLabel {
  /** The version of Rolefit that made it. */
  readonly app: string;
  /** "2026-11-25". */
  readonly created: string;
}
export type Backup = BackupLabel &
  (
    | { readonly kind: 'plain'; readonly records: RecordsOf }
    | { readonly kind: 'locked'; readonly locked: Locked }
  );

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const sortedRecords = (records: RecordsOf): RecordsOf => recordsBy((store) => byId(records[store]));

const hashOf = (text: string) => bytesToHex(sha256(new TextEncoder().encode(text)));

export function makeBackup(records: RecordsOf, { app, created }: BackupLabel): string {
  const file = { format, version, app, created, payload: sortedRecords(records) };
  return canonicalJson({ ...file, sha256: hashOf(canonicalJson(file)) });
}

/** Only whether it calls itself one: whoever chose it elsewhere is shown where it belongs. */
export const looksLikeBackup = (text: string): boolean => text.includes(`"format":"${format}"`);

export const makeLockedBackup = (locked: Locked, { app, created }: BackupLabel): string =>
  canonicalJson({
    format,
    version,
    app,
    created,
    locked: {
      kdf: 'PBKDF2-SHA256',
      cipher: 'AES-256-GCM',
      rounds: locked.rounds,
      salt: bytesToHex(locked.salt),
      iv: bytesToHex(locked.iv),
      data: base64.encode(locked.data),
    },
  });

function lockedIn(file: v.InferOutput<typeof lockedFile>['locked']): Locked | undefined {
  try {
    const { rounds, salt, iv, data } = file;
    const [a, b, c] = [hexToBytes(salt), hexToBytes(iv), base64.decode(data)];
    return { rounds, salt: Uint8Array.from(a), iv: Uint8Array.from(b), data: Uint8Array.from(c) };
  } catch {
    return undefined; // no base64
  }
}

function parsedJson(text: string): unknown {
  try {
    return isDeeperThan(deepest, text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined where one record cannot be read, or two have one id: a backup is taken whole or not at all. */
function recordsIn<S extends RecordStore>(
  store: S,
  values: readonly unknown[],
): readonly Records[S][] | undefined {
  const records = new Map<string, Records[S]>();
  for (const value of values) {
    const record = parseRecord(store, value);
    if (!record || records.has(record.id)) return undefined;
    records.set(record.id, record);
  }
  return [...records.values()];
}

const anyFile = v.object({ format: v.literal(format), version: v.number() });

/** Total: any text gives a backup or a code. */
export function parseBackup(text: string): Outcome<Backup, BackupError> {
  if (text.length > largestBackup) return failed('too-large');
  const value = parsedJson(text);
  const any = v.safeParse(anyFile, value);
  if (!any.success) return failed('not-a-backup');
  if (any.output.version > version) return failed('newer');
  const closed = v.safeParse(lockedFile, value);
  if (closed.success) {
    const { app, created } = closed.output;
    const locked = lockedIn(closed.output.locked);
    return locked ? ok({ kind: 'locked', app, created, locked }) : failed('damaged');
  }
  const plain = v.safeParse(plainFile, value);
  if (!plain.success) return failed('damaged');
  const { sha256: hash, ...rest } = plain.output;
  if (hashOf(canonicalJson(rest)) !== hash) return failed('damaged');
  const { app, created, payload } = rest;
  let whole = true;
  const records = recordsBy((store) => {
    const read = recordsIn(store, payload[store] ?? []);
    whole &&= read !== undefined;
    return read ?? [];
  });
  return whole ? ok({ kind: 'plain', app, created, records }) : failed('bad-record');
}

interface Put {
  readonly kind: 'put';
  readonly store: RecordStore;
  readonly record: Records[RecordStore];
}
export interface Merge {
  readonly fresh: number;
  readonly same: number;
  readonly conflicts: number;
  readonly puts: readonly Put[];
}

const contentOf = (record: { readonly id: string }) => canonicalJson({ ...record, id: '' });

function mergeStore<S extends RecordStore>(
  store: S,
  here: readonly Records[S][],
  there: readonly Records[S][],
  freshId: () => string,
): Merge {
  const known = new Map(here.map((record) => [record.id, record]));
  const contents = new Set(here.map(contentOf));
  const puts: Put[] = [];
  let [fresh, same, conflicts] = [0, 0, 0];
  for (const record of there) {
    const ours = known.get(record.id);
    if (!ours) {
      fresh++;
      puts.push({ kind: 'put', store, record });
    } else if (canonicalJson(ours) === canonicalJson(record)) {
      same++;
    } else {
      const theirsIsNewer = record.changed > ours.changed;
      if (theirsIsNewer) puts.push({ kind: 'put', store, record });
      const older = theirsIsNewer ? ours : record;
      // Restoring the same file once more must not make one more copy.
      if (!theirsIsNewer && contents.has(contentOf(record))) same++;
      else {
        conflicts++;
        puts.push({ kind: 'put', store, record: { ...older, id: freshId() } });
      }
    }
  }
  return { fresh, same, conflicts, puts };
}

/** What a backup brings: the newest wins its id, and what it displaces is kept under a new one. */
export function mergeOf(here: RecordsOf, there: RecordsOf, freshId: () => string): Merge {
  const merges: Merge[] = [];
  recordsBy((store) => {
    merges.push(mergeStore(store, here[store], there[store], freshId));
    return [];
  });
  const sum = (count: (merge: Merge) => number) => merges.reduce((all, one) => all + count(one), 0);
  return {
    fresh: sum((merge) => merge.fresh),
    same: sum((merge) => merge.same),
    conflicts: sum((merge) => merge.conflicts),
    puts: merges.flatMap(({ puts }) => puts),
  };
}

export const countRecords = (records: RecordsOf): number =>
  Object.values(records).reduce((all, one) => all + one.length, 0);
