/** Links of every kind, progress links left aside (draft-link.ts): text in, value out, and back. */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { type BriefFor, makeBriefBody, parseBriefBody } from './brief-body.ts';
import type { LinkError } from './codes.ts';
import { findToken } from './find-token.ts';
import { type Invite, makeInviteBody, parseInviteBody } from './invite-body.ts';
import { makeObserverBody, parseObserverBody, type RatingsFor } from './observer-body.ts';
import { type OpenedResult, openResult } from './open-result.ts';
import { parseSealedBody, type Sealed } from './sealed-body.ts';
import { makeToken, type Token } from './token.ts';

interface Opened {
  readonly token: string;
}

/** What is sealed stays so: seal.ts opens it. */
export type OpenedLink =
  | OpenedResult
  | (Opened & { readonly kind: 'invite'; readonly invite: Invite })
  | (Opened & { readonly kind: 'brief' } & BriefFor)
  | (Opened & { readonly kind: 'ratings' } & RatingsFor)
  | (Opened & { readonly kind: 'sealed'; readonly sealed: Sealed });

export const makeInviteToken = (invite: Invite): string =>
  makeToken({ kind: 'i', bytes: makeInviteBody(invite) });

export const makeBriefToken = (brief: BriefFor): string =>
  makeToken({ kind: 'b', bytes: makeBriefBody(brief) });

export const makeRatingsToken = (ratings: RatingsFor): string =>
  makeToken({ kind: 'o', bytes: makeObserverBody(ratings) });

function openToken(token: Token, packs: ReadonlyMap<string, Pack>): Outcome<OpenedLink, LinkError> {
  const written = { token: makeToken(token) };
  switch (token.kind) {
    case 'r':
      return openResult(token, packs);
    case 'i': {
      const invite = parseInviteBody(token.bytes, packs);
      return invite.ok ? ok({ kind: 'invite', ...written, invite: invite.value }) : invite;
    }
    case 'b': {
      const brief = parseBriefBody(token.bytes, packs);
      return brief.ok ? ok({ kind: 'brief', ...written, ...brief.value }) : brief;
    }
    case 'o': {
      const ratings = parseObserverBody(token.bytes, packs);
      return ratings.ok ? ok({ kind: 'ratings', ...written, ...ratings.value }) : ratings;
    }
    case 'e': {
      const sealed = parseSealedBody(token.bytes);
      return sealed.ok ? ok({ kind: 'sealed', ...written, sealed: sealed.value }) : sealed;
    }
    case 'd':
      return failed('newer-version');
    default:
      return token.kind satisfies never;
  }
}

/** Any text gives what its link holds, whatever that is, or the code of why not. */
export function openAnyLink(
  text: string,
  packs: ReadonlyMap<string, Pack>,
): Outcome<OpenedLink, LinkError> {
  const token = findToken(text);
  return token.ok ? openToken(token.value, packs) : token;
}
