/** Progress links: an assessment under way as text, and back. */
import type { Draft } from '../draft.ts';
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import type { LinkError } from './codes.ts';
import { makeDraftBody, parseDraftBody, type SharedDraft } from './draft-body.ts';
import { findToken } from './find-token.ts';
import { longestToken, makeToken, tokenLength } from './token.ts';

interface OpenedDraft extends SharedDraft {
  readonly kind: 'draft';
  readonly token: string;
}

/**
 * The pack is the one the draft began with. An invite with so much of a later version in it that both do not fit one
 * link stays behind.
 */
export function makeDraftToken(pack: Pack, draft: Draft, invite?: string): string {
  const whole = makeDraftBody({ pack, draft, ...(invite && { invite }), extras: [] });
  const fits = tokenLength(whole.length) <= longestToken;
  return makeToken({ kind: 'd', bytes: fits ? whole : makeDraftBody({ pack, draft, extras: [] }) });
}

/** Any text gives the draft its link holds, or the code of why not. */
export function openDraftLink(
  text: string,
  packs: ReadonlyMap<string, Pack>,
): Outcome<OpenedDraft, LinkError> {
  const token = findToken(text);
  if (!token.ok) return token;
  if (token.value.kind !== 'd') return failed('none');
  const shared = parseDraftBody(token.value.bytes, packs);
  if (!shared.ok) return shared;
  return ok({ kind: 'draft', token: makeToken(token.value), ...shared.value });
}
