/** Which page a link belongs to. What is inside only that page looks at, with what it takes to understand it. */
import { findToken } from '#core/link/find-token.ts';
import { makeToken, type TokenKind } from '#core/link/token.ts';
import { addresses, linkProblemAddress } from './addresses.ts';

const pages: Readonly<Record<TokenKind, string>> = {
  r: addresses.shared,
  e: addresses.inbox,
  i: addresses.invited,
  o: addresses.received,
  b: addresses.received,
  d: addresses.progress,
};

interface LinkPage {
  readonly address: string;
  /** What the page reads from its history entry; null where there is no link. */
  readonly state: { readonly token: string } | null;
}

export function pageFor(text: string): LinkPage {
  const found = findToken(text);
  if (!found.ok) return { address: linkProblemAddress(found.code), state: null };
  return { address: pages[found.value.kind], state: { token: makeToken(found.value) } };
}

/** The token that stands in a history entry; empty where there is none. */
export function tokenIn(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('token' in state)) return '';
  return typeof state.token === 'string' ? state.token : '';
}
