/** Result links: text in, value out, and back. Total in the one direction, canonical in the other. Every other kind: any-link.ts. */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import type { LinkError } from './codes.ts';
import { briefBytesIn } from './invite-body.ts';
import { makeResultBody, packHashIn, parseResultBody, type SharedResult } from './result-body.ts';
import { findToken, longestToken, makeToken, type Token, tokenLength } from './token.ts';

export interface OpenedResult {
  readonly kind: 'result';
  /** The token as it would be written today: the same for every mangling of one link. */
  readonly token: string;
  readonly result: SharedResult;
}

export const makeResultToken = (result: SharedResult): string =>
  makeToken({ kind: 'r', bytes: makeResultBody(result) });

/** Whether a result holds more than a link may: so many raters, with long names. */
export const isTooLong = (result: SharedResult): boolean =>
  tokenLength(makeResultBody(result).length) > longestToken;

/** The hash of the pack that a link needs, where the text holds one that is sound and needs one. */
export function packHashOf(text: string): string | undefined {
  const token = findToken(text);
  if (!token.ok) return undefined;
  const { kind, bytes } = token.value;
  if (kind === 'e') return undefined;
  const body = kind === 'i' ? briefBytesIn(bytes) : bytes;
  return body && packHashIn(body);
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
