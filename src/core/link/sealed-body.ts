/**
 * The body of a sealed result, version 1:
 *   version u8 | encapsulated key 65 bytes | ciphertext
 * and what is inside once it is open:
 *   inner kind u8 | nonce 8 bytes | body | padding: 0x80, then zeros up to a multiple of 32
 * Knows where things stand; refuses to know keys (see seal.ts).
 */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { LinkError } from './codes.ts';
import { nonceBytes, publicKeyBytes } from './invite-layout.ts';
import { isPublicKey } from './p256.ts';

export interface Sealed {
  readonly encapsulated: Uint8Array;
  readonly ciphertext: Uint8Array;
}

export const sealedVersion = 1;
const headBytes = 1 + publicKeyBytes;
const tagBytes = 16;
const blockBytes = 32;

export const makeSealedBody = ({ encapsulated, ciphertext }: Sealed): Uint8Array =>
  Uint8Array.from([sealedVersion, ...encapsulated, ...ciphertext]);

/** Total: any bytes give what can be tried with a key, or a code. */
export function parseSealedBody(bytes: Uint8Array): Outcome<Sealed, LinkError> {
  if (bytes.length > 0 && bytes[0] !== sealedVersion) return failed('newer-version');
  const blocks = bytes.length - headBytes - tagBytes;
  if (blocks < blockBytes || blocks % blockBytes !== 0) return failed('bad-length');
  const encapsulated = bytes.slice(1, headBytes);
  if (!isPublicKey(encapsulated)) return failed('bad-value');
  return ok({ encapsulated, ciphertext: bytes.slice(headBytes) });
}

/** r a result, o observer ratings. */
export const innerKinds = ['r', 'o'] as const;
export type InnerKind = (typeof innerKinds)[number];

export interface Inside {
  readonly kind: InnerKind;
  readonly nonce: Uint8Array;
  readonly body: Uint8Array;
}

const paddingStart = 0x80;

export function makePlaintext({ kind, nonce, body }: Inside): Uint8Array {
  const content = [kind.charCodeAt(0), ...nonce, ...body, paddingStart];
  const bytes = new Uint8Array(Math.ceil(content.length / blockBytes) * blockBytes);
  bytes.set(content);
  return bytes;
}

/** Undefined where no one could have sealed this: another kind, or padding that is not exactly so long as it must be. */
export function parsePlaintext(bytes: Uint8Array): Inside | undefined {
  const end = bytes.findLastIndex((byte) => byte !== 0);
  const kind = innerKinds.find((one) => one.charCodeAt(0) === bytes[0]);
  const padding = bytes.length - end;
  if (bytes[end] !== paddingStart || padding > blockBytes || !kind || end < 1 + nonceBytes) {
    return undefined;
  }
  return { kind, nonce: bytes.slice(1, 1 + nonceBytes), body: bytes.slice(1 + nonceBytes, end) };
}
