/** Where the parts of an invite's body stand; what they mean: invite-body.ts. */
import { parseTail } from './tail.ts';

/** Uncompressed, on P-256. */
export const publicKeyBytes = 65;
export const nonceBytes = 8;
export const nonceStart = 2 + publicKeyBytes;
export const dayStart = nonceStart + nonceBytes;
export const headBytes = dayStart + 2;
export const partTypes = { business: 1, brief: 2, contact: 3, person: 6 } as const;

/** The bytes of the brief inside an invite, where there is one. */
export const briefBytesIn = (bytes: Uint8Array): Uint8Array | undefined =>
  parseTail(bytes.slice(headBytes))?.find(({ type }) => type === partTypes.brief)?.value;
