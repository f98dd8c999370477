/**
 * A pasted text with any number of links in it: a whole mail, a list from a chat. Cut at empty lines into blocks that
 * can be read, so that a link broken over several lines stays in one piece. Total.
 */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { LinkError } from './codes.ts';
import { findTokens, longestText } from './find-token.ts';
import { makeToken, type TokenKind } from './token.ts';

/** A hundred replies with words around them. */
export const longestPaste = 100_000;

export interface Pasted {
  readonly kind: TokenKind;
  readonly token: string;
}

export interface PastedLinks {
  /** Each different one once, in the order found. */
  readonly links: readonly Pasted[];
  /** Something began like a link, and was none. */
  readonly hasDamaged: boolean;
}

/** At empty lines; where a block is too long even so, at the line ends in it. */
function blocksOf(text: string): readonly string[] {
  if (text.length <= longestText) return [text];
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .flatMap((block) => (block.length <= longestText ? [block] : block.split(/\r?\n/)));
}

export function openPaste(text: string): Outcome<PastedLinks, LinkError> {
  if (text.length > longestPaste) return failed('too-long');
  const links = new Map<string, Pasted>();
  let hasDamaged = false;
  for (const block of blocksOf(text)) {
    const found = findTokens(block);
    if (!found.ok) {
      hasDamaged = true;
      continue;
    }
    hasDamaged ||= found.value.hasDamaged;
    for (const one of found.value.tokens) {
      const token = makeToken(one);
      links.set(token, { kind: one.kind, token });
    }
  }
  return links.size > 0
    ? ok({ links: [...links.values()], hasDamaged })
    : failed(hasDamaged ? 'checksum' : 'none');
}
