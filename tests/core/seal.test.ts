// Sealed results: what the owner of an invite can open, and nobody else; held against the standard and against another library.
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import * as hpke from 'hpke';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeInviteToken } from '#core/link/any-link.ts';
import type { SharedBrief } from '#core/link/brief-body.ts';
import { linkErrors } from '#core/link/codes.ts';
import type { Invite } from '#core/link/invite-body.ts';
import { openLink } from '#core/link/open-result.ts';
import { makeJwk, type OwnerKeys } from '#core/link/owner-keys.ts';
import { makeResultBody } from '#core/link/result-body.ts';
import {
  canSeal,
  type Desk,
  importOwnerKeys,
  newNonce,
  newOwnerKeys,
  openSealed,
  type Reply,
  sealReply,
} from '#core/link/seal.ts';
import { makePlaintext, makeSealedBody, parsePlaintext } from '#core/link/sealed-body.ts';
import { personName } from '#core/person-name.ts';
import { noBasis } from '#core/sheet.ts';
import { anyRatings, openAny } from '../support/any-link.ts';
import { anyRawName } from '../support/arbitrary.ts';
import { anyResult, bytesOf, pack, packs, plainResult, tokenOf } from '../support/links.ts';

vi.setConfig({ testTimeout: 60_000 });

const value = <T>(outcome: { ok: true; value: T } | { ok: false; code: string }): T => {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
};
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const utf8 = (text: string) => new TextEncoder().encode(text);

const keys = value(await newOwnerKeys());
const otherKeys = value(await newOwnerKeys());
const invite: Invite = {
  purpose: 'assess-yourself',
  publicKey: keys.publicKey,
  nonce: newNonce(),
  lastDay: 400,
  business: 'Ada’s Bakery',
  contact: 'ada@example.org',
  extras: [],
};
const rating: Invite = { ...invite, purpose: 'rate-person', person: 'Ben', nonce: newNonce() };
const desk: Desk = { keys: [keys], invites: [{ invite }, { invite: rating }], packs, today: 399 };
const plainReply: Reply = { kind: 'result', result: plainResult };
const sealed = async (reply: Reply = plainReply, to: Invite = invite) =>
  value(await sealReply(to, reply));
const codeOf = async (text: string, of: Partial<Desk> = {}) => {
  const opened = await openSealed(text, { ...desk, ...of });
  return opened.ok ? 'opened' : opened.code;
};

/** As docs/security.md writes them. */
const info = utf8('rolefit sealed e1');
const aad = Uint8Array.of(0x65, 1);

describe('what is sealed', () => {
  test('opens as what it was: results', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (result) => {
        const reply: Reply = { kind: 'result', result };
        const token = await sealed(reply);
        expect(token).toMatch(/^e1/);
        const labels = result.brief ? ['other-brief'] : [];
        const opened = await openSealed(token, desk);
        expect(opened).toEqual({ ok: true, value: { token, reply, invite, labels } });
      }),
      { numRuns: 150 },
    );
  });

  test('opens as what it was: ratings', async () => {
    await fc.assert(
      fc.asyncProperty(anyRatings, async (ratings) => {
        const reply: Reply = { kind: 'ratings', ...ratings };
        const token = await sealed(reply, rating);
        const opened = await openSealed(`Here: <https://example.org/#${token}>.`, desk);
        expect(opened).toEqual({ ok: true, value: { token, reply, invite: rating, labels: [] } });
      }),
      { numRuns: 100 },
    );
  });

  test('stays under 400 characters: every item answered, the longest name', async () => {
    const sheet = new Map(pack.items.map(({ id }) => [id, noBasis] as const));
    const name = 'ä'.repeat(20);
    const brief = {
      weights: pack.skills.map(() => 4),
      bars: [3.4, 3.4] as const,
      name: '',
      preset: '',
      extras: [],
    };
    const token = await sealed({ kind: 'result', result: { ...plainResult, sheet, name, brief } });
    expect(pack.items.length).toBeGreaterThanOrEqual(77);
    expect(token).toHaveLength(344);
  });

  test('is another token each time, of which no part is the same but the version', async () => {
    const [one, two] = [bytesOf(await sealed()), bytesOf(await sealed())];
    expect(one).toHaveLength(two.length);
    expect(one.filter((byte, i) => i > 1 && byte === two[i]).length).toBeLessThan(12);
  });

  test('holds no answer for who has no key', async () => {
    const token = await sealed();
    expect(openLink(token, packs)).toEqual({ ok: false, code: 'newer-version' });
    expect(openAny(token)).toMatchObject({ ok: true, value: { kind: 'sealed' } });
    expect(await codeOf(token, { keys: [otherKeys] })).toBe('wrong-key');
    expect(await codeOf(token, { keys: [] })).toBe('wrong-key');
  });

  test('says by its length at most in which block of 32 bytes its content ends', async () => {
    const lengths = await Promise.all(
      ['', 'A', 'Ada', 'Ada Lovel'].map(
        async (name) => (await sealed({ kind: 'result', result: { ...plainResult, name } })).length,
      ),
    );
    expect(new Set(lengths).size).toBe(1);
  });
});

describe('an owner is told', () => {
  test('that a reply belongs to no invite here', async () => {
    const token = await sealed();
    const opened = await openSealed(token, { ...desk, invites: [{ invite: rating }] });
    expect(opened).toEqual({ ok: false, code: 'not-your-invite', token, reply: plainReply });
    // The nonce of an invite that went out with another key.
    const moved = { ...invite, publicKey: otherKeys.publicKey };
    expect(await codeOf(token, { keys: [otherKeys, keys], invites: [{ invite: moved }] })).toBe(
      'not-your-invite',
    );
  });

  test('that there was a reply already; the same one again is known', async () => {
    const [first, second] = [await sealed(), await sealed()];
    const invites = [{ invite, reply: first }];
    expect(await openSealed(second, { ...desk, invites })).toEqual({
      ok: false,
      code: 'duplicate',
      invite,
      token: second,
      reply: plainReply,
    });
    expect(await openSealed(first.toUpperCase(), { ...desk, invites })).toMatchObject({
      ok: true,
      value: { labels: ['opened-before'] },
    });
  });

  test('that it is late', async () => {
    const token = await sealed();
    const labels = async (today: number) =>
      value(await openSealed(token, { ...desk, today })).labels;
    expect(await labels(400)).toEqual([]);
    expect(await labels(401)).toEqual(['expired']);
  });

  test('that it is measured by something else than the invite asks', async () => {
    const brief: SharedBrief = {
      weights: pack.skills.map(() => 2),
      bars: [3.4, 3.4],
      name: '',
      preset: '',
      extras: [],
    };
    const higher: SharedBrief = { ...brief, bars: [3.4, 4] };
    const labels = async (asked: SharedBrief | undefined, given: SharedBrief | undefined) => {
      const to = { ...invite, ...(asked && { brief: { pack, brief: asked } }) };
      const result = { ...plainResult, ...(given && { brief: given }) };
      const token = await sealed({ kind: 'result', result }, to);
      return value(await openSealed(token, { ...desk, invites: [{ invite: to }] })).labels;
    };
    expect(await labels(undefined, undefined)).toEqual([]);
    expect(await labels(brief, brief)).toEqual([]);
    expect(await labels(brief, undefined)).toEqual(['other-brief']);
    expect(await labels(undefined, brief)).toEqual(['other-brief']);
    expect(await labels(brief, higher)).toEqual(['other-brief']);
  });

  test('why nothing opened', async () => {
    const token = await sealed();
    expect(await codeOf('')).toBe('none');
    expect(await codeOf(makeInviteToken(invite))).toBe('none');
    expect(await codeOf(`${token.slice(0, -1)}${token.endsWith('q') ? 'p' : 'q'}`)).toBe(
      'checksum',
    );
    expect(await codeOf(token, { packs: new Map() })).toBe('unknown-pack');
    const ratings = value(
      await sealReply(invite, {
        kind: 'ratings',
        pack,
        ratings: { rater: '', about: '', sheet: new Map(), day: 1, extras: [] },
      }),
    );
    expect(await codeOf(ratings)).toBe('bad-value');
    expect(await codeOf(await sealed(plainReply, rating))).toBe('bad-value');
  });
});

/** A token sealed by whoever knows the invite and keeps no rule. */
async function forged(plaintext: Uint8Array, use = { info, aad }): Promise<string> {
  const suite = new hpke.CipherSuite(
    hpke.KEM_DHKEM_P256_HKDF_SHA256,
    hpke.KDF_HKDF_SHA256,
    hpke.AEAD_AES_128_GCM,
  );
  const key = await suite.DeserializePublicKey(keys.publicKey);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, plaintext, use);
  return tokenOf(makeSealedBody({ encapsulated: encapsulatedSecret, ciphertext }), 'e');
}

describe('a forger with the invite', () => {
  const { nonce } = invite;
  const body = makeResultBody(plainResult);

  test('cannot pass one kind or version for another', async () => {
    const plaintext = makePlaintext({ kind: 'r', nonce, body });
    expect(await codeOf(await forged(plaintext))).toBe('opened');
    for (const use of [
      { info: utf8('rolefit sealed e2'), aad },
      { info: utf8(''), aad },
      { info, aad: Uint8Array.of(0x65, 2) },
      { info, aad: Uint8Array.of(0x72, 1) },
      { info, aad: new Uint8Array() },
    ]) {
      expect(await codeOf(await forged(plaintext, use))).toBe('wrong-key');
    }
  });

  test('gets a code for any bytes inside', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 5 })
          .chain((blocks) => fc.uint8Array({ minLength: 32 * blocks, maxLength: 32 * blocks })),
        fc.constantFrom(undefined, 0x72, 0x6f),
        async (bytes, kind) => {
          const plaintext = Uint8Array.from(bytes, (byte, i) => (i === 0 ? (kind ?? byte) : byte));
          expect(linkErrors).toContain(await codeOf(await forged(plaintext)));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the padding', () => {
  test('comes off as it went on, and has one form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('r' as const, 'o' as const),
        fc.uint8Array({ minLength: 8, maxLength: 8 }),
        fc.uint8Array({ maxLength: 300 }),
        (kind, nonce, body) => {
          const bytes = makePlaintext({ kind, nonce, body });
          expect(bytes.length % 32).toBe(0);
          expect(parsePlaintext(bytes)).toEqual({ kind, nonce, body });
          expect(parsePlaintext(Uint8Array.from([...bytes, ...new Uint8Array(32)]))).toBe(
            undefined,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('any bytes are read one way or none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 96 }), fc.nat(40), (bytes, zeros) => {
        const padded = Uint8Array.from([...bytes, ...new Uint8Array(zeros)]);
        const inside = parsePlaintext(padded);
        if (inside && padded.length % 32 === 0) expect(makePlaintext(inside)).toEqual(padded);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('one changed bit', () => {
  const flipped = (bytes: Uint8Array, bit: number) =>
    tokenOf(
      Uint8Array.from(bytes, (byte, i) => (i === bit >> 3 ? byte ^ (0x80 >> (bit & 7)) : byte)),
      'e',
    );
  const refused = ['newer-version', 'bad-value', 'wrong-key'];

  test('never opens: every bit of one token', async () => {
    const bytes = bytesOf(await sealed());
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      expect(refused, `bit ${bit}`).toContain(await codeOf(flipped(bytes, bit)));
    }
  });

  test('never opens: any bit of any token', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRawName.map(personName),
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        async (name, bits) => {
          const bytes = bytesOf(await sealed({ kind: 'result', result: { ...plainResult, name } }));
          for (const at of bits) {
            const bit = at % (8 * bytes.length);
            expect(refused, `bit ${bit}`).toContain(await codeOf(flipped(bytes, bit)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('keys', () => {
  test('are bytes: exported, imported, and they open what was sealed before', async () => {
    const jwk = makeJwk(keys);
    const text = new TextDecoder().decode(jwk);
    expect(JSON.parse(text)).toEqual({
      kty: 'EC',
      crv: 'P-256',
      x: expect.stringMatching(/^[\w-]{43}$/),
      y: expect.stringMatching(/^[\w-]{43}$/),
      d: expect.stringMatching(/^[\w-]{43}$/),
    });
    const back = value(await importOwnerKeys(jwk));
    expect(back).toEqual(keys);
    expect(makeJwk(back)).toEqual(jwk);
    expect(await codeOf(await sealed(), { keys: [otherKeys, back] })).toBe('opened');
  });

  test('are as a browser writes them too', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
      'deriveBits',
    ]);
    const jwk = utf8(JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey)));
    expect(await importOwnerKeys(jwk)).toMatchObject({ ok: true });
  });

  test('that do not belong together, or are none, are refused', async () => {
    const mixed: OwnerKeys = { publicKey: keys.publicKey, privateKey: otherKeys.privateKey };
    const own = JSON.parse(new TextDecoder().decode(makeJwk(keys)));
    const texts = [
      '',
      'null',
      '[]',
      '{}',
      JSON.stringify({ ...own, crv: 'P-384' }),
      JSON.stringify({ ...own, kty: 'OKP' }),
      JSON.stringify({ ...own, d: undefined }),
      JSON.stringify({ ...own, d: 'A'.repeat(43) }),
      JSON.stringify({ ...own, d: '!'.repeat(43) }),
      JSON.stringify({ ...own, x: own.y }),
    ];
    for (const bytes of [makeJwk(mixed), Uint8Array.of(0xff), ...texts.map(utf8)]) {
      expect(await importOwnerKeys(bytes)).toEqual({ ok: false, code: 'bad-value' });
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await importOwnerKeys(bytes)).toEqual({ ok: false, code: 'bad-value' });
      }),
      { numRuns: 300 },
    );
  });
});

describe('on plain http', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('nothing is sealed or opened, and that is said', async () => {
    const token = await sealed();
    vi.stubGlobal('crypto', { getRandomValues: () => undefined });
    expect(canSeal()).toBe(false);
    expect(await newOwnerKeys()).toEqual({ ok: false, code: 'no-crypto' });
    expect(await sealReply(invite, plainReply)).toEqual({ ok: false, code: 'no-crypto' });
    expect(await codeOf(token)).toBe('no-crypto');
    expect(await importOwnerKeys(makeJwk(keys))).toEqual({ ok: false, code: 'no-crypto' });
    vi.stubGlobal('crypto', undefined);
    expect(canSeal()).toBe(false);
  });
});

describe('the standard: RFC 9180, A.3.1, base mode', () => {
  const rfc = {
    publicKey: hex(
      '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
    ),
    privateKey: hex('f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2'),
    ikm: hex('668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550'),
    encapsulated: hex(
      '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
    ),
    info: hex('4f6465206f6e2061204772656369616e2055726e'),
    aad: hex('436f756e742d30'),
    plaintext: hex('4265617574792069732074727574682c20747275746820626561757479'),
    ciphertext: hex(
      '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
    ),
  };
  const ours = new hpke.CipherSuite(
    hpke.KEM_DHKEM_P256_HKDF_SHA256,
    hpke.KDF_HKDF_SHA256,
    hpke.AEAD_AES_128_GCM,
  );
  const { info: rfcInfo, aad: rfcAad } = rfc;

  test('the suite is the one of the standard', () => {
    expect([ours.KEM.id, ours.KDF.id, ours.AEAD.id]).toEqual([0x0010, 0x0001, 0x0001]);
  });

  test('the key pair follows from its material', async () => {
    const pair = await ours.DeriveKeyPair(rfc.ikm, true);
    expect(await ours.SerializePublicKey(pair.publicKey)).toEqual(rfc.publicKey);
    expect(await ours.SerializePrivateKey(pair.privateKey)).toEqual(rfc.privateKey);
    expect(value(await importOwnerKeys(makeJwk(rfc)))).toEqual({
      publicKey: rfc.publicKey,
      privateKey: rfc.privateKey,
    });
  });

  test('the ciphertext opens', async () => {
    const pair = {
      publicKey: await ours.DeserializePublicKey(rfc.publicKey),
      privateKey: await ours.DeserializePrivateKey(rfc.privateKey),
    };
    const use = { info: rfcInfo, aad: rfcAad };
    expect(await ours.Open(pair, rfc.encapsulated, rfc.ciphertext, use)).toEqual(rfc.plaintext);
  });
});

describe('another library', () => {
  const theirs = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
  const buffer = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;

  test('opens what we sealed', async () => {
    const recipientKey = await theirs.kem.importKey('raw', buffer(keys.privateKey), false);
    await fc.assert(
      fc.asyncProperty(anyResult, async (result) => {
        const bytes = bytesOf(await sealed({ kind: 'result', result }));
        const [enc, ct] = [buffer(bytes.slice(1, 66)), buffer(bytes.slice(66))];
        const plaintext = await theirs.open(
          { recipientKey, enc, info: buffer(info) },
          ct,
          buffer(aad),
        );
        expect(new Uint8Array(plaintext)).toEqual(
          makePlaintext({ kind: 'r', nonce: invite.nonce, body: makeResultBody(result) }),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('seals what we open', async () => {
    const recipientPublicKey = await theirs.kem.importKey('raw', buffer(keys.publicKey), true);
    await fc.assert(
      fc.asyncProperty(anyResult, async (result) => {
        const plaintext = makePlaintext({
          kind: 'r',
          nonce: invite.nonce,
          body: makeResultBody(result),
        });
        const { enc, ct } = await theirs.seal(
          { recipientPublicKey, info: buffer(info) },
          buffer(plaintext),
          buffer(aad),
        );
        const [encapsulated, ciphertext] = [new Uint8Array(enc), new Uint8Array(ct)];
        const token = tokenOf(makeSealedBody({ encapsulated, ciphertext }), 'e');
        const opened = await openSealed(token, desk);
        expect(opened.ok && opened.value.reply).toEqual({ kind: 'result', result });
      }),
      { numRuns: 60 },
    );
  });
});
