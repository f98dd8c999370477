// Links of every kind, and what was put into them.
import { createECDH } from 'node:crypto';
import fc from 'fast-check';
import {
  makeBriefToken,
  makeInviteToken,
  makeRatingsToken,
  openAnyLink,
} from '#core/link/any-link.ts';
import type { BriefFor } from '#core/link/brief-body.ts';
import { businessBytes, contactBytes, type Invite } from '#core/link/invite-body.ts';
import { makeResultToken } from '#core/link/link.ts';
import type { RatingsFor } from '#core/link/observer-body.ts';
import { makeSealedBody, type Sealed } from '#core/link/sealed-body.ts';
import { makeToken } from '#core/link/token.ts';
import type { Pack } from '#core/pack.ts';
import { nameBytes } from '#core/person-name.ts';
import {
  anyLine,
  anyResult,
  briefIn,
  fewExtras,
  otherPack,
  pack,
  packs,
  ratingsIn,
  u16,
} from './links.ts';

export const openAny = (text: string) => openAnyLink(text, packs);

const eachPack = [pack, otherPack];

export const anyBrief: fc.Arbitrary<BriefFor> = fc.oneof(
  ...eachPack.map((of) => briefIn(of).map((brief) => ({ pack: of, brief }))),
);

export const anyRatings: fc.Arbitrary<RatingsFor> = fc.oneof(
  ...eachPack.map((of) =>
    ratingsIn(of, anyLine(nameBytes)).map((ratings) => ({ pack: of, ratings })),
  ),
);

/** The public key of a small private one. */
export function publicKeyOf(secret: number): Uint8Array {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(Buffer.from(secret.toString(16).padStart(64, '0'), 'hex'));
  return Uint8Array.from(curve.getPublicKey());
}

const publicKeys = Array.from({ length: 40 }, (_, i) => publicKeyOf(i * i + 1));
const anyPublicKey = fc.constantFrom(...publicKeys);
const bytesOfLength = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Uint8Array.from(bytes));

export const anyInvite: fc.Arbitrary<Invite> = fc
  .record({
    publicKey: anyPublicKey,
    nonce: bytesOfLength(8),
    lastDay: u16,
    business: anyLine(businessBytes),
    contact: anyLine(contactBytes),
    brief: fc.option(anyBrief, { nil: undefined }),
    person: fc.option(anyLine(nameBytes), { nil: '' }),
    extras: fewExtras,
  })
  .map(({ brief, person, ...rest }) => {
    const frame = { ...rest, ...(brief && { brief }) };
    return person === ''
      ? { purpose: 'assess-yourself', ...frame }
      : { purpose: 'rate-person', person, ...frame };
  });

/** Invites to questions of one pack, as a draft can answer them. */
export const anyInviteTo = (of: Pack): fc.Arbitrary<Invite> =>
  fc
    .tuple(anyInvite, fc.option(briefIn(of), { nil: undefined }))
    .map(([{ publicKey, nonce, lastDay, business, contact, extras }, brief]) => ({
      purpose: 'assess-yourself',
      ...{ publicKey, nonce, lastDay, business, contact, extras },
      ...(brief && { brief: { pack: of, brief } }),
    }));

const anySealed: fc.Arbitrary<Sealed> = fc.record({
  encapsulated: anyPublicKey,
  ciphertext: fc.integer({ min: 1, max: 6 }).chain((blocks) => bytesOfLength(32 * blocks + 16)),
});

/** A token with what opening it must give. */
export const anyLink = fc.oneof(
  anyResult.map((result) => ({
    token: makeResultToken(result),
    holds: { kind: 'result', result } as const,
  })),
  anyInvite.map((invite) => ({
    token: makeInviteToken(invite),
    holds: { kind: 'invite', invite } as const,
  })),
  anyBrief.map((brief) => ({
    token: makeBriefToken(brief),
    holds: { kind: 'brief', ...brief } as const,
  })),
  anyRatings.map((ratings) => ({
    token: makeRatingsToken(ratings),
    holds: { kind: 'ratings', ...ratings } as const,
  })),
  anySealed.map((sealed) => ({
    token: makeToken({ kind: 'e', bytes: makeSealedBody(sealed) }),
    holds: { kind: 'sealed', sealed } as const,
  })),
);

/** Made once, always the same: for what is done to tokens, whatever they hold. */
const made = fc.sample(anyLink, { numRuns: 400, seed: 20_261_125 });
export const madeLink = fc.constantFrom(...made);
