/**
 * What a progress link says around the answers: the brief (2), the wishes (3), and the invite it answers (8, and 10 where
 * one part does not hold it). All but the wishes must be understood: without them it would be another assessment.
 */
import { briefIn } from '../draft.ts';
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack, SkillId } from '../pack.ts';
import { type Wish, wantsIn } from '../wants.ts';
import { makeBriefBody } from './brief-body.ts';
import type { LinkError } from './codes.ts';
import { parseInviteBody } from './invite-body.ts';
import { type TailPart, tailTypes as types } from './tail.ts';
import { makeToken, tokenFrom } from './token.ts';
import { makeWants, parseWants } from './wants-part.ts';

/** As a draft holds them: tokens, and wishes in the order of the pack, empty where they were passed over. */
export interface Around {
  readonly invite?: string;
  readonly brief?: string;
  readonly wants?: readonly (readonly [SkillId, Wish])[];
}

const partBytes = 255;

const briefToken = (bytes: Uint8Array): string => makeToken({ kind: 'b', bytes });

/** The brief in an invite to these questions, where it holds one. */
function askedBy(pack: Pack, bytes: Uint8Array): Outcome<string | undefined, LinkError> {
  const parsed = parseInviteBody(bytes, new Map([[pack.hash, pack]]));
  if (!parsed.ok) return parsed;
  const { purpose, brief } = parsed.value;
  // Two parts hold the longest that is made here; a later version may write longer ones.
  if (purpose !== 'assess-yourself' || bytes.length > 2 * partBytes) return failed('bad-value');
  return ok(brief && briefToken(makeBriefBody(brief)));
}

function inviteParts(bytes: Uint8Array): TailPart[] {
  const first = { type: types.invite, value: bytes.slice(0, partBytes) };
  const rest = { type: types.inviteRest, value: bytes.slice(partBytes) };
  return rest.value.length > 0 ? [first, rest] : [first];
}

/** A brief that the invite holds is not said twice: both together would be longer than a link may be. */
export function aroundParts(pack: Pack, { invite, brief, wants }: Around): TailPart[] {
  const parts: TailPart[] = [];
  const token = invite === undefined ? undefined : tokenFrom(invite);
  const asked = token?.kind === 'i' ? askedBy(pack, token.bytes) : undefined;
  if (token && asked?.ok) parts.push(...inviteParts(token.bytes));
  const known = briefIn(pack, brief);
  if (known && !(asked?.ok && asked.value === brief)) {
    parts.push({ type: types.brief, value: makeBriefBody({ pack, brief: known }) });
  }
  if (wants) {
    const said = wantsIn(pack, wants);
    parts.push({
      type: types.wants,
      value: said.size > 0 ? makeWants(pack, said) : new Uint8Array(),
    });
  }
  return parts;
}

interface Read {
  readonly around: Around;
  readonly others: readonly TailPart[];
}

/** A later version is told as one; everything else has no place in a link that was made here. */
const inside = (code: LinkError): LinkError => (code === 'newer-version' ? code : 'bad-value');

const own = new Set<number>([types.brief, types.wants, types.invite, types.inviteRest]);

/** Takes its parts out of a tail. */
export function readAround(pack: Pack, tail: readonly TailPart[]): Outcome<Read, LinkError> {
  const bytesOf = (type: number) => tail.find((part) => part.type === type)?.value;
  const first = bytesOf(types.invite);
  const rest = bytesOf(types.inviteRest);
  if (rest && !first) return failed('bad-value');
  const invite = first && Uint8Array.from([...first, ...(rest ?? [])]);
  const asked = invite && askedBy(pack, invite);
  if (asked?.ok === false) return failed(inside(asked.code));

  const said = bytesOf(types.wants);
  const wants = said && (said.length === 0 ? new Map<SkillId, Wish>() : parseWants(pack, said));
  if (said && !wants) return failed('bad-value');

  const itsBrief = bytesOf(types.brief);
  const brief = itsBrief ? briefToken(itsBrief) : asked?.value;
  if (itsBrief && !briefIn(pack, brief)) return failed('bad-value');
  const around = {
    ...(invite && { invite: makeToken({ kind: 'i', bytes: invite }) }),
    ...(brief !== undefined && { brief }),
    ...(wants && { wants: [...wants] }),
  };
  return ok({ around, others: tail.filter(({ type }) => !own.has(type)) });
}
