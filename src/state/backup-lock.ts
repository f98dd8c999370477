/** Locks a text with a passphrase and opens it again. Browsers offer this on https and on the device itself only. */
import type { Locked } from '#core/backup.ts';

const rounds = 600_000;
/** Bound into the lock, so that nothing locked for another purpose opens as a backup. */
const purpose = new TextEncoder().encode('rolefit-backup 1');

export const canLock = (): boolean => crypto.subtle !== undefined;

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same passphrase, however its accents were typed.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export async function lock(text: string, passphrase: string): Promise<Locked> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, rounds);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: purpose },
    key,
    new TextEncoder().encode(text),
  );
  return { rounds, salt, iv, data: new Uint8Array(data) };
}

/** Undefined where the passphrase is another one, or a byte has changed: nobody can tell which. */
export async function unlock(locked: Locked, passphrase: string): Promise<string | undefined> {
  const key = await keyFrom(passphrase, locked.salt, locked.rounds);
  try {
    const how = { name: 'AES-GCM', iv: locked.iv, additionalData: purpose };
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, locked.data));
  } catch {
    return undefined;
  }
}
