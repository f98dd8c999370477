/**
 * A token: letters and digits that check themselves. docs/links.md.
 *   token = kind "1" data checksum     Bech32m (BIP-350), the kind as its prefix, always written in lower case
 * Knows kinds and bytes; refuses to know what the bytes mean.
 */
import { bech32m } from '@scure/base';
import { failed, type Outcome, ok } from '../outcome.ts';
import type { LinkError } from './codes.ts';

/** r result, e sealed result, i invite, o observer ratings, b role brief, d draft. */
export const tokenKinds = ['r', 'e', 'i', 'o', 'b', 'd'] as const;
export type TokenKind = (typeof tokenKinds)[number];

export interface Token {
  readonly kind: TokenKind;
  readonly bytes: Uint8Array;
}

/** Longest token ever written: a mail client cuts lines at 1,024. */
export const longestToken = 900;
/** Longest text ever read. */
export const longestText = 8_192;

const isKind = (text: string): text is TokenKind => tokenKinds.some((kind) => kind === text);

/** Throws where the bytes do not fit 900 characters: no border lets that much in. */
export function makeToken({ kind, bytes }: Token): string {
  const text = bech32m.encode(kind, bech32m.toWords(bytes), false);
  if (text.length > longestToken) throw new Error(`a token of ${text.length} characters`);
  return text;
}

function decoded(text: string): Token | undefined {
  try {
    const { prefix, words } = bech32m.decode(text.toLowerCase(), longestText);
    if (!isKind(prefix)) return undefined;
    return { kind: prefix, bytes: bech32m.fromWords(words) };
  } catch {
    return undefined; // a wrong character, checksum or padding: all of them "damaged"
  }
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff<>]/g;
const candidate = /(?<![a-z0-9])[reiobd]1[a-z0-9]{6,}/gi;

const utf8 = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

/** Never throws: a stray "%" stays, and bytes that are no UTF-8 become a sign that belongs to no token. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    utf8.decode(Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))),
  );
}

/** Every way to read a text: each round of percent-decoding undone, what is invisible gone or standing between words. */
function readingsOf(raw: string): ReadonlySet<string> {
  const readings = new Set<string>();
  let text = raw;
  for (let round = 0; round <= 3; round++) {
    text = text.normalize('NFKC');
    readings.add(text.replace(invisible, ''));
    readings.add(text.replace(invisible, ' '));
    text = percentDecoded(text);
  }
  return readings;
}

/** The one token in a text: an address, a message, a bare token. Never throws; at most 8,192 characters are looked at. */
export function findToken(raw: string): Outcome<Token, LinkError> {
  if (raw.length > longestText) return failed('too-long');
  const found = new Map<string, Token>();
  let damaged = false;
  for (const reading of readingsOf(raw)) {
    for (const [text] of reading.matchAll(candidate)) {
      const token = decoded(text);
      if (token) found.set(text.toLowerCase(), token);
      else damaged = true;
    }
  }
  const [first] = found.values();
  if (!first) return failed(damaged ? 'checksum' : 'none');
  return found.size > 1 ? failed('ambiguous') : ok(first);
}
