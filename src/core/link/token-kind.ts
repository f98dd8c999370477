import { findToken, type TokenKind } from './token.ts';

/** What kind of token a text holds, where it holds one sound one: which page it belongs to. */
export function tokenKindIn(text: string): TokenKind | undefined {
  const token = findToken(text);
  return token.ok ? token.value.kind : undefined;
}
