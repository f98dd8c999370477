/**
 * An owner's keys as bytes that any store can keep: the public key, and both keys as a JWK. Knows how they are
 * written; whether the two belong together only seal.ts can tell.
 */
import { base64urlnopad } from '@scure/base';
import * as v from 'valibot';
import { failed, type Outcome, ok } from '../outcome.ts';
import { textIn, utf8 } from './bytes.ts';
import { isPublicKey } from './p256.ts';

export interface OwnerKeys {
  /** 65 bytes, as invites hold it. */
  readonly publicKey: Uint8Array;
  /** 32 bytes. */
  readonly privateKey: Uint8Array;
}

const coordinateBytes = 32;

/** As JWK, in one spelling. */
export function makeJwk({ publicKey, privateKey }: OwnerKeys): Uint8Array {
  const text = (bytes: Uint8Array) => base64urlnopad.encode(bytes);
  return utf8(
    JSON.stringify({
      kty: 'EC',
      crv: 'P-256',
      x: text(publicKey.slice(1, 1 + coordinateBytes)),
      y: text(publicKey.slice(1 + coordinateBytes)),
      d: text(privateKey),
    }),
  );
}

const coordinate = v.pipe(v.string(), v.length(43));
/** What else a browser writes into a JWK says nothing here. */
const jwk = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: coordinate,
  y: coordinate,
  d: coordinate,
});

/** Total: any bytes give keys or the code. */
export function parseJwk(bytes: Uint8Array): Outcome<OwnerKeys, 'bad-value'> {
  try {
    const { x, y, d } = v.parse(jwk, JSON.parse(textIn(bytes) ?? ''));
    const [first, second] = [base64urlnopad.decode(x), base64urlnopad.decode(y)];
    const keys = {
      publicKey: Uint8Array.from([4, ...first, ...second]),
      privateKey: base64urlnopad.decode(d),
    };
    return isPublicKey(keys.publicKey) ? ok(keys) : failed('bad-value');
  } catch {
    return failed('bad-value'); // no JSON, no JWK of this kind, no base64url
  }
}
