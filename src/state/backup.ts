/** Backups of this device: made, opened, and brought in. */
import {
  type Backup,
  type BackupError,
  type Locked,
  largestBackup,
  type Merge,
  makeBackup,
  makeLockedBackup,
  mergeOf,
  parseBackup,
} from '#core/backup.ts';
import { isoDate } from '#core/day.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import type { RecordsOf } from '#core/records.ts';
import { canLock, lock, unlock } from './backup-lock.ts';
import { moment, newId, today } from './clock.ts';
import { allRecords, hand, useStorage, writeAndReread } from './storage.ts';

const app = String(import.meta.env.VITE_APP_VERSION ?? '');

/** The text of a backup file; locked where there is a passphrase. */
export async function makeBackupText(passphrase: string): Promise<string> {
  const label = { app, created: isoDate(today()) };
  const plain = makeBackup(await allRecords(), label);
  return passphrase ? makeLockedBackup(await lock(plain, passphrase), label) : plain;
}

/** Remembers that a backup was made just now. */
export function noteBackup(): void {
  const made = moment();
  useStorage.setState({ lastBackup: made });
  const record = { id: 'backup', made };
  hand({ kind: 'put', store: 'meta', record });
}

/** Total: any file gives a backup, or the code of why not. */
export async function readBackup(file: File): Promise<Outcome<Backup, BackupError>> {
  if (file.size > largestBackup) return failed('too-large');
  try {
    return parseBackup(await file.text());
  } catch {
    return failed('not-a-backup'); // the file could not be read
  }
}

export async function unlockBackup(
  locked: Locked,
  passphrase: string,
): Promise<Outcome<Backup, BackupError>> {
  if (!canLock()) return failed('no-crypto');
  const text = await unlock(locked, passphrase);
  return text === undefined ? failed('wrong-passphrase') : parseBackup(text);
}

export const mergeWith = async (records: RecordsOf): Promise<Merge> =>
  mergeOf(await allRecords(), records, newId);

/** In one transaction. False where nothing was written. */
export const restore = ({ puts }: Merge): Promise<boolean> => writeAndReread(puts);
