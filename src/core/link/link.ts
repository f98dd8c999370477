/** Links as a whole: text in, value out, and back. Total in the one direction, canonical in the other. */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import type { LinkError } from './codes.ts';
import { makeResultBody, packHashIn, parseResultBody, type SharedResult } from './result-body.ts';
import { findToken, makeToken } from './token.ts';

export interface OpenedLink {
  readonly kind: 'result';
  /** The token as it would be written today: the same for every mangling of one link. */
  readonly token: string;
  readonly result: SharedResult;
}

export const makeResultToken = (result: SharedResult): string =>
  makeToken({ kind: 'r', bytes: makeResultBody(result) });

/** The hash of the pack that a result link needs, where the text holds one sound result link. */
export function packHashOf(text: string): string | undefined {
  const token = findToken(text);
  return token.ok && token.value.kind === 'r' ? packHashIn(token.value.bytes) : undefined;
}

/** Any text gives what its link holds, or the code of why not. */
export function openLink(
  text: string,
  packs: ReadonlyMap<string, Pack>,
): Outcome<OpenedLink, LinkError> {
  const token = findToken(text);
  if (!token.ok) return token;
  // Kinds that this version does not read yet belong to a later one.
  if (token.value.kind !== 'r') return failed('newer-version');
  const result = parseResultBody(token.value.bytes, packs);
  if (!result.ok) return result;
  return ok({ kind: 'result', token: makeToken(token.value), result: result.value });
}
