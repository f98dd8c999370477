/**
 * Sealed results: HPKE (RFC 9180) in one shot, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. Whoever has the
 * invite can seal; only the owner's keys open. The one file that uses the browser's cryptography, so callers load it
 * with import(). docs/security.md.
 */
import {
  AEAD_AES_128_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  KEM_DHKEM_P256_HKDF_SHA256,
  NotSupportedError,
} from 'hpke';
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { makeBriefBody } from './brief-body.ts';
import { sameBytes, utf8 } from './bytes.ts';
import type { LinkError } from './codes.ts';
import { findToken } from './find-token.ts';
import type { Invite } from './invite-body.ts';
import { nonceBytes } from './invite-layout.ts';
import { makeObserverBody, parseObserverBody, type RatingsFor } from './observer-body.ts';
import { type OwnerKeys, parseJwk } from './owner-keys.ts';
import { makeResultBody, parseResultBody, type SharedResult } from './result-body.ts';
import {
  type Inside,
  makePlaintext,
  makeSealedBody,
  parsePlaintext,
  parseSealedBody,
  type Sealed,
  sealedVersion,
} from './sealed-body.ts';
import { makeToken } from './token.ts';

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);

/** Kind and version are part of the key and of what is authenticated: a ciphertext is worth nothing in another place. */
const info = utf8(`rolefit sealed e${sealedVersion}`);
const aad = Uint8Array.from(['e'.charCodeAt(0), sealedVersion]);

/** False where the page came over plain http. */
export const canSeal = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

/** A nonce for one invite. */
export const newNonce = (): Uint8Array => crypto.getRandomValues(new Uint8Array(nonceBytes));

export async function newOwnerKeys(): Promise<Outcome<OwnerKeys, 'no-crypto'>> {
  if (!canSeal()) return failed('no-crypto');
  const pair = await suite.GenerateKeyPair(true);
  return ok({
    publicKey: await suite.SerializePublicKey(pair.publicKey),
    privateKey: await suite.SerializePrivateKey(pair.privateKey),
  });
}

async function encrypted(publicKey: Uint8Array, plaintext: Uint8Array): Promise<Sealed> {
  const key = await suite.DeserializePublicKey(publicKey);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, plaintext, { info, aad });
  return { encapsulated: encapsulatedSecret, ciphertext };
}

/** Undefined where these keys do not open it. */
async function decrypted(keys: OwnerKeys, sealed: Sealed): Promise<Uint8Array | undefined> {
  const { encapsulated, ciphertext } = sealed;
  try {
    const pair = {
      publicKey: await suite.DeserializePublicKey(keys.publicKey),
      privateKey: await suite.DeserializePrivateKey(keys.privateKey),
    };
    return await suite.Open(pair, encapsulated, ciphertext, { info, aad });
  } catch (cause) {
    if (cause instanceof NotSupportedError) throw cause;
    return undefined;
  }
}

/** Keys from a backup, proven by use: the public key seals what the private key opens. */
export async function importOwnerKeys(
  jwk: Uint8Array,
): Promise<Outcome<OwnerKeys, 'bad-value' | 'no-crypto'>> {
  const keys = parseJwk(jwk);
  if (!keys.ok) return keys;
  if (!canSeal()) return failed('no-crypto');
  const probe = await encrypted(keys.value.publicKey, aad);
  return (await decrypted(keys.value, probe)) ? keys : failed('bad-value');
}

/** What an invite asks for. */
export type Reply =
  | { readonly kind: 'result'; readonly result: SharedResult }
  | ({ readonly kind: 'ratings' } & RatingsFor);

const insideOf = (reply: Reply, nonce: Uint8Array): Inside =>
  reply.kind === 'result'
    ? { kind: 'r', nonce, body: makeResultBody(reply.result) }
    : { kind: 'o', nonce, body: makeObserverBody(reply) };

/** The token that only the owner of the invite can open. */
export async function sealReply(
  invite: Invite,
  reply: Reply,
): Promise<Outcome<string, 'no-crypto'>> {
  if (!canSeal()) return failed('no-crypto');
  const sealed = await encrypted(invite.publicKey, makePlaintext(insideOf(reply, invite.nonce)));
  return ok(makeToken({ kind: 'e', bytes: makeSealedBody(sealed) }));
}

/** An invite that was made here. */
export interface KnownInvite {
  readonly invite: Invite;
  /** The token of the reply that was taken, where there was one. */
  readonly reply?: string;
}

/** What the owner has. */
export interface Desk {
  readonly keys: readonly OwnerKeys[];
  readonly invites: readonly KnownInvite[];
  readonly packs: ReadonlyMap<string, Pack>;
  /** Days since 2026-01-01. */
  readonly today: number;
}

/** What an owner must see about a reply that is taken. */
export const replyLabels = ['expired', 'opened-before', 'other-brief'] as const;
export type ReplyLabel = (typeof replyLabels)[number];

export interface AcceptedReply {
  readonly token: string;
  readonly reply: Reply;
  readonly invite: Invite;
  readonly labels: readonly ReplyLabel[];
}

/** A reply that opened and is not taken. It may be looked at, but only by somebody who was told the code. */
export interface RefusedReply {
  readonly ok: false;
  readonly code: 'not-your-invite' | 'duplicate';
  readonly token: string;
  readonly reply: Reply;
  /** The invite that was answered twice. */
  readonly invite?: Invite;
}

function replyIn(
  { kind, body }: Inside,
  packs: ReadonlyMap<string, Pack>,
): Outcome<Reply, LinkError> {
  if (kind === 'r') {
    const result = parseResultBody(body, packs);
    return result.ok ? ok({ kind: 'result', result: result.value }) : result;
  }
  const ratings = parseObserverBody(body, packs);
  return ratings.ok ? ok({ kind: 'ratings', ...ratings.value }) : ratings;
}

/** Whether a result is measured by something else than the invite asks. */
function hasOtherBrief({ brief: asked }: Invite, reply: Reply): boolean {
  if (reply.kind !== 'result') return false;
  const { pack, brief } = reply.result;
  if (!asked || !brief) return asked !== undefined || brief !== undefined;
  return !sameBytes(makeBriefBody(asked), makeBriefBody({ pack, brief }));
}

const answers = { 'assess-yourself': 'result', 'rate-person': 'ratings' } as const;

/** Everything about a reply but whether it is wanted twice. */
function labelsOf({ invite, reply: before }: KnownInvite, reply: Reply, today: number) {
  const labels: ReplyLabel[] = [];
  if (today > invite.lastDay) labels.push('expired');
  if (before !== undefined) labels.push('opened-before');
  if (hasOtherBrief(invite, reply)) labels.push('other-brief');
  return labels;
}

/**
 * Opens the one sealed token in a text. Scores are worked out by whoever shows it, from the answers. A reply to a
 * foreign invite, or a second one to the same, is never taken silently: it comes with its code.
 */
export async function openSealed(
  text: string,
  { keys, invites, packs, today }: Desk,
): Promise<Outcome<AcceptedReply, LinkError> | RefusedReply> {
  const found = findToken(text);
  if (!found.ok) return found;
  if (found.value.kind !== 'e') return failed('none');
  const sealed = parseSealedBody(found.value.bytes);
  if (!sealed.ok) return sealed;
  if (!canSeal()) return failed('no-crypto');
  const token = makeToken(found.value);
  for (const own of keys) {
    const plaintext = await decrypted(own, sealed.value);
    if (!plaintext) continue;
    const inside = parsePlaintext(plaintext);
    if (!inside) return failed('bad-value');
    const parsed = replyIn(inside, packs);
    if (!parsed.ok) return parsed;
    const reply = parsed.value;
    const known = invites.find(
      ({ invite }) =>
        sameBytes(invite.nonce, inside.nonce) && sameBytes(invite.publicKey, own.publicKey),
    );
    if (!known) return { ok: false, code: 'not-your-invite', token, reply };
    const { invite } = known;
    if (answers[invite.purpose] !== reply.kind) return failed('bad-value');
    if (known.reply !== undefined && known.reply !== token) {
      return { ok: false, code: 'duplicate', token, reply, invite };
    }
    return ok({ token, reply, invite, labels: labelsOf(known, reply, today) });
  }
  return failed('wrong-key');
}
