// Every kind of link gives back what was put in, in one spelling; anything else gives its code.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { makeInviteToken, openAnyLink } from '#core/link/any-link.ts';
import { makeBriefBody, parseBriefBody } from '#core/link/brief-body.ts';
import { linkErrors } from '#core/link/codes.ts';
import { makeInviteBody, parseInviteBody } from '#core/link/invite-body.ts';
import { makeResultToken } from '#core/link/link.ts';
import { makeObserverBody, parseObserverBody } from '#core/link/observer-body.ts';
import { packHashOf } from '#core/link/pack-hash.ts';
import { makeResultBody, parseResultBody } from '#core/link/result-body.ts';
import { parseSealedBody } from '#core/link/sealed-body.ts';
import { longestToken, tokenKinds } from '#core/link/token.ts';
import {
  anyBrief,
  anyInvite,
  anyLink,
  anyRatings,
  madeLink,
  openAny,
  publicKeyOf,
} from '../support/any-link.ts';
import { anyUtf16 } from '../support/arbitrary.ts';
import { open, otherPack, pack, packs, plainResult, tokenOf } from '../support/links.ts';

vi.setConfig({ testTimeout: 60_000 });

const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const codeIn = (bytes: Uint8Array, kind: (typeof tokenKinds)[number]) => {
  const link = openAny(tokenOf(bytes, kind));
  return link.ok ? 'opened' : link.code;
};
const patched = (bytes: Uint8Array, place: number, ...patch: number[]) =>
  Uint8Array.from(bytes, (byte, i) => patch[i - place] ?? byte);
const extended = (bytes: Uint8Array, ...more: number[]) => Uint8Array.from([...bytes, ...more]);
const lineBytes = (text: string) => [...new TextEncoder().encode(text)];

test('opening a link gives what it was made of', () => {
  fc.assert(
    fc.property(anyLink, ({ token, holds }) => {
      expect(token).toMatch(/^[riboe]1[02-9ac-hj-np-z]+$/);
      expect(token.length).toBeLessThanOrEqual(longestToken);
      expect(openAny(token)).toEqual({ ok: true, value: { token, ...holds } });
    }),
    { numRuns: 3_000 },
  );
});

test('a reader of results alone takes no other kind', () => {
  fc.assert(
    fc.property(madeLink, ({ token, holds }) => {
      const link = open(token);
      if (holds.kind === 'result') expect(link.ok).toBe(true);
      else expect(link).toEqual({ ok: false, code: 'newer-version' });
    }),
    { numRuns: 1_000 },
  );
});

test('one changed character gives an error', () => {
  fc.assert(
    fc.property(madeLink, fc.nat(), fc.nat(), ({ token }, at, by) => {
      const place = 2 + (at % (token.length - 2));
      const letter = letters[(letters.indexOf(token[place] ?? '') + 1 + (by % 31)) % 32];
      const changed = `${token.slice(0, place)}${letter}${token.slice(place + 1)}`;
      expect(openAny(changed)).toEqual({ ok: false, code: 'checksum' });
    }),
    { numRuns: 10_000 },
  );
});

test('a token of one kind is none of another', () => {
  fc.assert(
    fc.property(madeLink, fc.constantFrom(...tokenKinds), ({ token }, kind) => {
      fc.pre(!token.startsWith(kind));
      expect(openAny(kind + token.slice(1))).toEqual({ ok: false, code: 'checksum' });
    }),
    { numRuns: 2_000 },
  );
});

describe('nothing ever throws, and a body has one spelling', () => {
  const kinds = { r: parseResultBody, i: parseInviteBody, b: parseBriefBody, o: parseObserverBody };

  test('on any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), anyUtf16(120));
    fc.assert(
      fc.property(text, fc.constantFrom(...tokenKinds), (junk, kind) => {
        const link = openAny(`${kind}1${junk}`);
        if (!link.ok) expect(linkErrors).toContain(link.code);
      }),
      { numRuns: 4_000 },
    );
  });

  test('on any bytes in a whole token', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 700 }),
        fc.constantFrom(...tokenKinds),
        fc.boolean(),
        (bytes, kind, current) => {
          const link = openAny(tokenOf(current ? patched(bytes, 0, 1) : bytes, kind));
          if (!link.ok) expect(linkErrors).toContain(link.code);
          packHashOf(tokenOf(bytes, kind));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  const bodies = fc.oneof(
    fc.tuple(fc.constant('i' as const), anyInvite.map(makeInviteBody)),
    fc.tuple(fc.constant('b' as const), anyBrief.map(makeBriefBody)),
    fc.tuple(fc.constant('o' as const), anyRatings.map(makeObserverBody)),
  );

  test('on bodies with bytes changed, cut or added', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(bodies, changes, fc.nat(), fc.boolean(), ([kind, body], bytes, cut, cuts) => {
        let changed: Uint8Array = Uint8Array.from(body);
        for (const [at, byte] of bytes) changed = patched(changed, at % changed.length, byte);
        if (cuts) changed = changed.slice(0, cut % (changed.length + 1));
        const parsed = kinds[kind](changed, packs);
        if (parsed.ok) {
          const link = openAny(tokenOf(changed, kind));
          expect(link.ok && link.value.token).toBe(tokenOf(changed, kind));
        } else expect(linkErrors).toContain(parsed.code);
      }),
      { numRuns: 6_000 },
    );
  });

  test('what is read is written again as it was', () => {
    fc.assert(
      fc.property(anyInvite, anyBrief, anyRatings, (invite, brief, ratings) => {
        const inviteBody = makeInviteBody(invite);
        const read = parseInviteBody(inviteBody, packs);
        expect(read.ok && makeInviteBody(read.value)).toEqual(inviteBody);
        const briefBody = makeBriefBody(brief);
        const readBrief = parseBriefBody(briefBody, packs);
        expect(readBrief.ok && makeBriefBody(readBrief.value)).toEqual(briefBody);
        const ratingsBody = makeObserverBody(ratings);
        const readRatings = parseObserverBody(ratingsBody, packs);
        expect(readRatings.ok && makeObserverBody(readRatings.value)).toEqual(ratingsBody);
      }),
      { numRuns: 1_500 },
    );
  });
});

const plainBrief = {
  pack,
  brief: { weights: pack.skills.map(() => 2), bars: [3.4, 3.6], name: '', preset: '', extras: [] },
} as const;
const plainRatings = {
  rater: 'A colleague',
  about: '',
  sheet: new Map(pack.ratings.map(({ id }) => [id, 4 as const])),
  day: 300,
  extras: [],
};
const plainInvite = {
  purpose: 'assess-yourself',
  publicKey: publicKeyOf(7),
  nonce: new Uint8Array(8).fill(9),
  lastDay: 400,
  business: '',
  contact: '',
  extras: [],
} as const;

describe('a brief', () => {
  const body = makeBriefBody(plainBrief);
  const bars = body.length - 4;

  test('takes 14 bytes for 15 skills', () => expect(body).toHaveLength(14));

  test('keeps bars to the hundredth, from 1 to 5', () => {
    for (let hundredths = 0; hundredths <= 700; hundredths++) {
      const bytes = patched(body, bars, hundredths >> 8, hundredths & 255);
      const parsed = parseBriefBody(bytes, packs);
      if (hundredths < 100 || hundredths > 500) {
        expect(parsed).toEqual({ ok: false, code: 'bad-value' });
      } else expect(parsed.ok && parsed.value.brief.bars[0]).toBe(hundredths / 100);
    }
  });

  test('in which a role weighs nothing is impossible', () => {
    for (const role of pack.roles) {
      const weights = pack.skills.map((skill) => (skill.role === role.id ? 0 : 1));
      const bytes = makeBriefBody({ pack, brief: { ...plainBrief.brief, weights } });
      expect(codeIn(bytes, 'b')).toBe('bad-value');
    }
    expect(codeIn(patched(body, 5, 255, 255, 255, 255, 255), 'b')).toBe('bad-value');
  });

  test('has its codes', () => {
    expect(codeIn(patched(body, 0, 2), 'b')).toBe('newer-version');
    expect(codeIn(patched(body, 1, (body[1] ?? 0) ^ 1), 'b')).toBe('unknown-pack');
    for (let length = 0; length < body.length; length++) {
      expect(codeIn(body.slice(0, length), 'b'), `${length} bytes`).toBe('bad-length');
    }
    expect(codeIn(extended(body, 2, 1, 0), 'b')).toBe('newer-version');
    expect(codeIn(extended(body, 1, 0), 'b')).toBe('bad-value');
    expect(codeIn(extended(body, 1, 2, 65, 32), 'b')).toBe('bad-value');
    expect(codeIn(extended(body, 1, 61, ...Array<number>(61).fill(65)), 'b')).toBe('bad-value');
    expect(codeIn(extended(body, 1, 60, ...Array<number>(60).fill(65)), 'b')).toBe('opened');
    for (const preset of ['', 'Shop', '1a', 'a b', '<b>', 'a'.repeat(41), 'ä']) {
      const bytes = lineBytes(preset);
      expect(codeIn(extended(body, 3, bytes.length, ...bytes), 'b'), preset).toBe('bad-value');
    }
    expect(codeIn(extended(body, 3, 1, 0xff), 'b')).toBe('bad-value');
  });
});

describe('ratings', () => {
  const body = makeObserverBody({ pack, ratings: { ...plainRatings, rater: '' } });

  test('take 18 bytes for 30 of them', () => expect(body).toHaveLength(18));

  test('have their codes', () => {
    expect(codeIn(patched(body, 0, 2), 'o')).toBe('newer-version');
    expect(codeIn(patched(body, 1, (body[1] ?? 0) ^ 1), 'o')).toBe('unknown-pack');
    for (let length = 0; length < body.length; length++) {
      expect(codeIn(body.slice(0, length), 'o'), `${length} bytes`).toBe('bad-length');
    }
    expect(codeIn(patched(body, 7, ...Array<number>(11).fill(255)), 'o')).toBe('bad-value');
    expect(codeIn(extended(body, 2, 1, 0), 'o')).toBe('newer-version');
    expect(codeIn(extended(body, 1, 1, 7), 'o')).toBe('bad-value');
    expect(codeIn(extended(body, 3, 0), 'o')).toBe('bad-value');
  });
});

describe('an invite', () => {
  const body = makeInviteBody(plainInvite);

  test('stays under 700 characters with everything in it', () => {
    const wide = 'ä'.repeat(40);
    const brief = {
      pack,
      brief: { ...plainBrief.brief, name: 'ä'.repeat(30), preset: 'a'.repeat(40) },
    };
    const full = { ...plainInvite, business: wide.slice(0, 30), contact: wide, brief };
    const person = 'ä'.repeat(20);
    const token = makeInviteToken({ ...full, purpose: 'rate-person', person });
    expect(openAny(token)).toMatchObject({ ok: true, value: { invite: { person } } });
    expect(token.length).toBeLessThan(700);
  });

  test('has its codes', () => {
    expect(codeIn(patched(body, 0, 2), 'i')).toBe('newer-version');
    expect(codeIn(patched(body, 1, 3), 'i')).toBe('newer-version');
    for (let length = 0; length < body.length; length++) {
      expect(codeIn(body.slice(0, length), 'i'), `${length} bytes`).toBe('bad-length');
    }
    // No point of the curve: one to which nothing can be sealed.
    expect(codeIn(patched(body, 2, 3), 'i')).toBe('bad-value');
    expect(codeIn(patched(body, 40, (body[40] ?? 0) ^ 1), 'i')).toBe('bad-value');
    expect(codeIn(patched(body, 3, ...Array<number>(64).fill(255)), 'i')).toBe('bad-value');
    expect(codeIn(extended(body, 8, 1, 0), 'i')).toBe('newer-version');
    expect(codeIn(extended(body, 4, 0, 4, 0), 'i')).toBe('newer-version');
    expect(codeIn(extended(body, 1, 0), 'i')).toBe('bad-value');
    expect(codeIn(extended(body, 3, 2, 10, 65), 'i')).toBe('bad-value');
  });

  test('asks for ratings of somebody, and only then names them', () => {
    const named = extended(body, 6, 3, 65, 100, 97);
    expect(codeIn(named, 'i')).toBe('bad-value');
    expect(codeIn(patched(named, 1, 2), 'i')).toBe('opened');
    expect(codeIn(patched(body, 1, 2), 'i')).toBe('bad-value');
  });

  test('with a brief needs its pack', () => {
    const token = makeInviteToken({ ...plainInvite, brief: plainBrief });
    expect(openAnyLink(token, new Map())).toEqual({ ok: false, code: 'unknown-pack' });
    expect(packHashOf(token)).toBe(pack.hash);
    expect(packHashOf(makeInviteToken(plainInvite))).toBeUndefined();
    const damaged = makeBriefBody(plainBrief).slice(0, -1);
    expect(codeIn(extended(body, 2, damaged.length, ...damaged), 'i')).toBe('bad-length');
  });
});

describe('a result', () => {
  const body = makeResultBody({ ...plainResult, name: '' });

  test('keeps its brief and its observers, in their order', () => {
    const observers = ['Ben', 'Ada', ''].map((rater) => ({ ...plainRatings, rater }));
    const result = { ...plainResult, brief: plainBrief.brief, observers };
    const token = makeResultToken(result);
    expect(openAny(token)).toEqual({ ok: true, value: { kind: 'result', token, result } });
    expect(token.length).toBeLessThan(300);
  });

  test('takes no brief and no ratings of other questions', () => {
    const { skills } = otherPack;
    const brief = { ...plainBrief.brief, weights: skills.map(() => 1) };
    const foreign = makeBriefBody({ pack: otherPack, brief });
    expect(codeIn(extended(body, 2, foreign.length, ...foreign), 'r')).toBe('bad-value');
    const ratings = makeObserverBody({
      pack: otherPack,
      ratings: { ...plainRatings, sheet: new Map() },
    });
    expect(codeIn(extended(body, 4, ratings.length, ...ratings), 'r')).toBe('bad-value');
    const cut = makeBriefBody(plainBrief).slice(0, -1);
    expect(codeIn(extended(body, 2, cut.length, ...cut), 'r')).toBe('bad-length');
  });
});

test('a sealed body has its codes', () => {
  const body = extended(Uint8Array.of(1), ...publicKeyOf(3), ...new Uint8Array(48));
  expect(parseSealedBody(body).ok).toBe(true);
  expect(codeIn(body, 'e')).toBe('opened');
  expect(codeIn(patched(body, 0, 2), 'e')).toBe('newer-version');
  expect(codeIn(patched(body, 2, (body[2] ?? 0) ^ 1), 'e')).toBe('bad-value');
  for (let length = 0; length < body.length; length++) {
    expect(codeIn(body.slice(0, length), 'e'), `${length} bytes`).toBe('bad-length');
  }
  expect(codeIn(extended(body, 0), 'e')).toBe('bad-length');
  expect(packHashOf(tokenOf(body, 'e'))).toBeUndefined();
});

test('progress links are for another reader', () => {
  expect(codeIn(makeResultBody(plainResult), 'd')).toBe('newer-version');
});
