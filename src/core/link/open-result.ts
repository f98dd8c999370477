/** Result links, read: any text gives a value or a code. Every other kind: any-link.ts. */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import type { LinkError } from './codes.ts';
import { findToken } from './find-token.ts';
import { parseResultBody, type SharedResult } from './result-body.ts';
import { makeToken, type Token } from './token.ts';

export interface OpenedResult {
  readonly kind: 'result';
  /** The token as it would be written today: the same for every mangling of one link. */
  readonly token: string;
  readonly result: SharedResult;
}

export function openResult(
  token: Token,
  packs: ReadonlyMap<string, Pack>,
): Outcome<OpenedResult, LinkError> {
  const result = parseResultBody(token.bytes, packs);
  return result.ok ? ok({ kind: 'result', token: makeToken(token), result: result.value }) : result;
}

/** Any text gives the result its link holds, or the code of why not. Other kinds belong to other readers, or to a later version. */
export function openLink(
  text: string,
  packs: ReadonlyMap<string, Pack>,
): Outcome<OpenedResult, LinkError> {
  const token = findToken(text);
  if (!token.ok) return token;
  return token.value.kind === 'r' ? openResult(token.value, packs) : failed('newer-version');
}
