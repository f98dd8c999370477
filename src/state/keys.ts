/** The owner's keys on this device: made with the first invite, kept as JWK text. docs/security.md section 3. */
import { create } from 'zustand';
import { utf8 } from '#core/link/bytes.ts';
import { makeJwk, type OwnerKeys, parseJwk } from '#core/link/owner-keys.ts';
import { failed, type Outcome, ok } from '#core/outcome.ts';
import type { KeyRecord } from '#core/records.ts';
import { moment, newId } from './clock.ts';
import { allRecords, followRecords, hand } from './storage.ts';

interface KeysState {
  /** Newest first. */
  readonly keys: readonly KeyRecord[];
}

const newestFirst = (list: readonly KeyRecord[]) => list.toSorted((a, b) => b.changed - a.changed);

export const useKeys = create<KeysState>()(() => ({ keys: [] }));

void followRecords(({ keys }) => useKeys.setState({ keys: newestFirst(keys) }));

/** False where the page came over plain http. */
export const canSeal = (): boolean => crypto.subtle !== undefined;

/** Those that can be read, newest first. */
export const keysIn = (records: readonly KeyRecord[]): readonly OwnerKeys[] =>
  newestFirst(records).flatMap(({ privateKey }) => {
    const keys = parseJwk(utf8(privateKey));
    return keys.ok ? [keys.value] : [];
  });

function recordOf(keys: OwnerKeys): KeyRecord {
  const privateKey = new TextDecoder().decode(makeJwk(keys));
  const { d: _, ...open } = JSON.parse(privateKey);
  return { id: newId(), changed: moment(), publicKey: JSON.stringify(open), privateKey };
}

/** The keys to which replies are sealed, made where there are none yet. */
export async function ownerKeys(): Promise<Outcome<OwnerKeys, 'no-crypto'>> {
  // From the database itself: this page may not have heard of them yet.
  const [known] = keysIn((await allRecords()).keys);
  if (known) return ok(known);
  if (!canSeal()) return failed('no-crypto');
  const { newOwnerKeys } = await import('#core/link/seal.ts');
  const made = await newOwnerKeys();
  if (!made.ok) return made;
  const record = recordOf(made.value);
  useKeys.setState(({ keys }) => ({ keys: newestFirst([record, ...keys]) }));
  hand({ kind: 'put', store: 'keys', record });
  return made;
}
