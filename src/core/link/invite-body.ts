/**
 * The body of an invite, version 1, big-endian:
 *   version u8 | purpose u8 | owner's public key 65 bytes | nonce 8 bytes | last day u16 | tail
 * Who asks, for what, until when, and the key to which the reply is sealed. encode(decode(x)) = x, or x is refused.
 */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { type BriefFor, makeBriefBody, parseBriefBody } from './brief-body.ts';
import { lineIn, nameIn, sameBytes, u16, u16Bytes, utf8 } from './bytes.ts';
import type { LinkError } from './codes.ts';
import { dayStart, headBytes, nonceStart, partTypes as types } from './invite-layout.ts';
import { isPublicKey } from './p256.ts';
import { makeTail, parseTail, type TailPart } from './tail.ts';

interface InviteFrame {
  /** The owner's, to which the reply is sealed. */
  readonly publicKey: Uint8Array;
  /** One for every person asked, so that a reply belongs to one invite. */
  readonly nonce: Uint8Array;
  /** The last day on which a reply is expected, counted from 2026-01-01. */
  readonly lastDay: number;
  readonly business: string;
  /** Whom to ask about it. */
  readonly contact: string;
  readonly brief?: BriefFor;
  /** Parts this version does not know and hands on untouched. */
  readonly extras: readonly TailPart[];
}

export type Invite = InviteFrame &
  (
    | { readonly purpose: 'assess-yourself' }
    | { readonly purpose: 'rate-person'; readonly person: string }
  );

const version = 1;
export const businessBytes = 60;
export const contactBytes = 80;
const purposes = { 'assess-yourself': 1, 'rate-person': 2 } as const;

export function makeInviteBody(invite: Invite): Uint8Array {
  const { purpose, publicKey, nonce, lastDay, business, contact, brief, extras } = invite;
  const parts: TailPart[] = [...extras];
  if (business) parts.push({ type: types.business, value: utf8(business) });
  if (brief) parts.push({ type: types.brief, value: makeBriefBody(brief) });
  if (contact) parts.push({ type: types.contact, value: utf8(contact) });
  if (purpose === 'rate-person') parts.push({ type: types.person, value: utf8(invite.person) });
  return Uint8Array.from([
    version,
    purposes[purpose],
    ...publicKey,
    ...nonce,
    ...u16Bytes(lastDay),
    ...makeTail(parts),
  ]);
}

type Told = Pick<InviteFrame, 'business' | 'contact' | 'brief' | 'extras'> & {
  readonly person: string;
};

function toldBy(
  tail: readonly TailPart[],
  packs: ReadonlyMap<string, Pack>,
): Outcome<Told, LinkError> {
  let business = '';
  let contact = '';
  let person = '';
  let brief: BriefFor | undefined;
  const extras: TailPart[] = [];
  for (const part of tail) {
    const { type, value } = part;
    if (type === types.business) business = lineIn(value, businessBytes) ?? '';
    else if (type === types.contact) contact = lineIn(value, contactBytes) ?? '';
    else if (type === types.person) person = nameIn(value) ?? '';
    else if (type === types.brief) {
      const parsed = parseBriefBody(value, packs);
      if (!parsed.ok) return parsed;
      brief = parsed.value;
    } else if (type % 2 === 0) return failed('newer-version');
    else extras.push(part);
  }
  return ok({ business, contact, person, ...(brief && { brief }), extras });
}

/** Total: any bytes give an invite or a code. */
export function parseInviteBody(
  bytes: Uint8Array,
  packs: ReadonlyMap<string, Pack>,
): Outcome<Invite, LinkError> {
  if (bytes.length > 0 && bytes[0] !== version) return failed('newer-version');
  const tail = parseTail(bytes.slice(headBytes));
  if (bytes.length < headBytes || !tail) return failed('bad-length');
  const publicKey = bytes.slice(2, nonceStart);
  if (!isPublicKey(publicKey)) return failed('bad-value');
  const told = toldBy(tail, packs);
  if (!told.ok) return told;
  const { person, ...rest } = told.value;
  const nonce = bytes.slice(nonceStart, dayStart);
  const frame = { publicKey, nonce, lastDay: u16(bytes, dayStart), ...rest };
  let invite: Invite;
  if (bytes[1] === purposes['assess-yourself']) invite = { purpose: 'assess-yourself', ...frame };
  else if (bytes[1] === purposes['rate-person']) {
    if (person === '') return failed('bad-value');
    invite = { purpose: 'rate-person', person, ...frame };
  } else return failed('newer-version');
  // A part that was not read is missing here.
  return sameBytes(makeInviteBody(invite), bytes) ? ok(invite) : failed('bad-value');
}
