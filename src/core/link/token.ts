/**
 * A token: letters and digits that check themselves. docs/links.md.
 *   token = kind "1" data checksum     Bech32m (BIP-350), the kind as its prefix, always written in lower case
 * Knows kinds and bytes; refuses to know what the bytes mean.
 */
import { bech32m } from '@scure/base';

/** r result, e sealed result, i invite, o observer ratings, b role brief, d draft. */
export const tokenKinds = ['r', 'e', 'i', 'o', 'b', 'd'] as const;
export type TokenKind = (typeof tokenKinds)[number];

export interface Token {
  readonly kind: TokenKind;
  readonly bytes: Uint8Array;
}

/** Longest token ever written: a mail client cuts lines at 1,024. */
export const longestToken = 900;

const isKind = (text: string): text is TokenKind => tokenKinds.some((kind) => kind === text);

/** How many characters so many bytes take: kind, "1", five bits each, six of checksum. */
export const tokenLength = (bytes: number): number => 2 + Math.ceil((bytes * 8) / 5) + 6;

/** Throws where the bytes do not fit 900 characters: no border lets that much in. */
export function makeToken({ kind, bytes }: Token): string {
  const text = bech32m.encode(kind, bech32m.toWords(bytes), false);
  if (text.length > longestToken) throw new Error(`a token of ${text.length} characters`);
  return text;
}

/** A bare token, as `makeToken` wrote it; undefined where it is none. Texts that hold one: find-token.ts. */
export function tokenFrom(text: string): Token | undefined {
  if (text.length > longestToken) return undefined;
  try {
    const { prefix, words } = bech32m.decode(text, longestToken);
    if (!isKind(prefix)) return undefined;
    return { kind: prefix, bytes: bech32m.fromWords(words) };
  } catch {
    return undefined; // a wrong character, checksum, padding or length: all of them "damaged"
  }
}
