/**
 * A token: letters and digits that check themselves. docs/links.md.
 *   token = kind "1" data checksum     Bech32m (BIP-350), the kind as its prefix, always written in lower case
 * Knows kinds and bytes; refuses to know what the bytes mean.
 */
import { bech32m } from '@scure/base';
import { failed, type Outcome, ok } from '../outcome.ts';
import type { LinkError } from './codes.ts';
import { readingsOf } from './readings.ts';
import { scanFor } from './scan.ts';

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

/** How many characters so many bytes take: kind, "1", five bits each, six of checksum. */
export const tokenLength = (bytes: number): number => 2 + Math.ceil((bytes * 8) / 5) + 6;

/** Throws where the bytes do not fit 900 characters: no border lets that much in. */
export function makeToken({ kind, bytes }: Token): string {
  const text = bech32m.encode(kind, bech32m.toWords(bytes), false);
  if (text.length > longestToken) throw new Error(`a token of ${text.length} characters`);
  return text;
}

function decoded(text: string): Token | undefined {
  try {
    const { prefix, words } = bech32m.decode(text, longestToken);
    if (!isKind(prefix)) return undefined;
    return { kind: prefix, bytes: bech32m.fromWords(words) };
  } catch {
    return undefined; // a wrong character, checksum, padding or length: all of them "damaged"
  }
}

interface Finding {
  /** Each different one once, in the order found. */
  readonly tokens: readonly Token[];
  readonly hasDamaged: boolean;
}

function search(raw: string): Finding {
  const found = new Map<string, Token>();
  let hasDamaged = false;
  for (const reading of readingsOf(raw)) {
    const { whole, damaged } = scanFor(tokenKinds, reading);
    hasDamaged ||= damaged;
    for (const text of whole) {
      const token = found.get(text) ?? decoded(text);
      if (token) found.set(text, token);
      else hasDamaged = true;
    }
  }
  return { tokens: [...found.values()], hasDamaged };
}

/** The one token in a text: an address, a message, a bare token. Never throws; at most 8,192 characters are looked at. */
export function findToken(raw: string): Outcome<Token, LinkError> {
  if (raw.length > longestText) return failed('too-long');
  const { tokens, hasDamaged } = search(raw);
  const [first, second] = tokens;
  if (!first) return failed(hasDamaged ? 'checksum' : 'none');
  return second ? failed('ambiguous') : ok(first);
}

/** Every token in a text of at most 8,192 characters, for pages that take several. Longer texts: pasted.ts. */
export const findTokens = (raw: string): Outcome<Finding, LinkError> =>
  raw.length > longestText ? failed('too-long') : ok(search(raw));
