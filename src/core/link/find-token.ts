/** Finds tokens in texts that went through mail programs, chats and hands. Knows which mangling can be undone; guesses nothing. */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { LinkError } from './codes.ts';
import { readingsOf } from './readings.ts';
import { scanFor } from './scan.ts';
import { type Token, tokenFrom, tokenKinds } from './token.ts';

/** Longest text ever read. */
export const longestText = 8_192;

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
      const token = found.get(text) ?? tokenFrom(text);
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
