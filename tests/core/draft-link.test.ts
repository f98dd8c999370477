// Progress links: they give back what was put in, and nothing else ever opens as one.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Draft, newDraft } from '#core/draft.ts';
import { makeBriefToken, makeInviteToken } from '#core/link/any-link.ts';
import { briefNameBytes } from '#core/link/brief-body.ts';
import { makeDraftBody, parseDraftBody, type SharedDraft } from '#core/link/draft-body.ts';
import { makeDraftToken, openDraftLink } from '#core/link/draft-link.ts';
import { findToken } from '#core/link/find-token.ts';
import { businessBytes, contactBytes, type Invite } from '#core/link/invite-body.ts';
import { makeResultToken } from '#core/link/link.ts';
import { packHashOf } from '#core/link/pack-hash.ts';
import { makeTail, type TailPart } from '#core/link/tail.ts';
import { longestToken } from '#core/link/token.ts';
import { nameBytes } from '#core/person-name.ts';
import { anyShared } from '../support/any-draft.ts';
import { publicKeyOf } from '../support/any-link.ts';
import { anyUtf16 } from '../support/arbitrary.ts';
import { bytesOf, otherPack, pack, packs, plainResult, tokenOf } from '../support/links.ts';

vi.setConfig({ testTimeout: 60_000 });

const open = (text: string) => openDraftLink(text, packs);

test('opening a link gives the draft it was made of, and the invite it answers', () => {
  let answering = 0;
  fc.assert(
    fc.property(anyShared, ({ of, draft, invite }) => {
      if (invite) answering++;
      const token = makeDraftToken(of, draft, invite);
      expect(token).toMatch(/^d1[02-9ac-hj-np-z]+$/);
      expect(token.length).toBeLessThanOrEqual(longestToken);
      const value = {
        kind: 'draft',
        token,
        pack: of,
        draft,
        extras: [],
        ...(invite && { invite }),
      };
      expect(open(token)).toEqual({ ok: true, value });
      const found = findToken(`https://example.org/#${token.toUpperCase()}`);
      expect(found.ok && found.value.kind).toBe('d');
      expect(packHashOf(token)).toBe(of.hash);
    }),
    { numRuns: 1_500 },
  );
  expect(answering).toBeGreaterThan(300);
});

/** Everything at its longest. */
const longestInvite: Invite = {
  purpose: 'assess-yourself',
  publicKey: publicKeyOf(7),
  nonce: new Uint8Array(8),
  lastDay: 400,
  business: 'b'.repeat(businessBytes),
  contact: 'c'.repeat(contactBytes),
  brief: {
    pack,
    brief: {
      weights: pack.skills.map(() => 2),
      bars: [3.5, 3.5],
      name: 'n'.repeat(briefNameBytes),
      preset: 'p'.repeat(40),
      extras: [],
    },
  },
  extras: [],
};
const longestDraft: Draft = {
  ...newDraft(pack, 'everything', 'x'.repeat(nameBytes), 328),
  skipped: pack.items.slice(0, 5).map(({ id }) => id),
  wants: pack.skills.map(({ id }) => [id, 'rather-not'] as const),
  ...(longestInvite.brief && { brief: makeBriefToken(longestInvite.brief) }),
};

test('the longest draft that answers the longest invite fits one link', () => {
  const invite = makeInviteToken(longestInvite);
  const opened = open(makeDraftToken(pack, longestDraft, invite));
  expect(opened).toMatchObject({
    ok: true,
    value: { draft: { ...longestDraft, place: 5 }, invite },
  });
});

test('an invite too long for one link stays behind, its brief does not', () => {
  for (const more of [100, 200]) {
    const extras = [{ type: 99, value: new Uint8Array(more) }];
    const invite = makeInviteToken({ ...longestInvite, extras });
    const opened = open(makeDraftToken(pack, longestDraft, invite));
    expect(opened).toMatchObject({ ok: true, value: { draft: { ...longestDraft, place: 5 } } });
    expect(opened.ok && opened.value.invite).toBeUndefined();
  }
});

test('an invite to rate somebody, or to other questions, is none that a draft answers', () => {
  const draft = newDraft(pack, 'quick', 'Ana', 328);
  const brief = {
    weights: otherPack.skills.map(() => 1),
    bars: [3, 3],
    name: '',
    preset: '',
    extras: [],
  } as const;
  const toOther = { ...longestInvite, brief: { pack: otherPack, brief } };
  for (const invite of [
    { ...longestInvite, purpose: 'rate-person' as const, person: 'Bo' },
    toOther,
  ]) {
    const opened = open(makeDraftToken(pack, draft, makeInviteToken(invite)));
    expect(opened).toMatchObject({ ok: true, value: { draft } });
    expect(opened.ok && opened.value.invite).toBeUndefined();
  }
});

test('seconds are rounded and capped, a finished draft is open again, the longest fits', () => {
  const begun = newDraft(pack, 'everything', 'Ana', 328);
  const opened = open(makeDraftToken(pack, { ...begun, seconds: 1e9, finished: true, place: 70 }));
  expect(opened).toMatchObject({
    ok: true,
    value: { draft: { ...begun, seconds: 65_535, finished: false, place: 0 } },
  });
  expect(makeDraftToken(pack, begun).length).toBeLessThan(260);
});

test('parts of a later version are handed on, where they may be passed over', () => {
  const draft = newDraft(pack, 'quick', 'Ana', 328);
  const shared: SharedDraft = {
    pack,
    draft,
    extras: [{ type: 99, value: Uint8Array.from([1, 2]) }],
  };
  expect(parseDraftBody(makeDraftBody(shared), packs)).toEqual({ ok: true, value: shared });
  const later = { ...shared, extras: [{ type: 98, value: Uint8Array.from([1]) }] };
  const code = 'newer-version';
  expect(parseDraftBody(makeDraftBody(later), packs)).toEqual({ ok: false, code });
});

describe('nothing else opens', () => {
  test('any bytes under a right checksum open as what they are made of again, or not at all', () => {
    const bare = makeDraftBody({ pack, draft: newDraft(pack, 'quick', '', 1), extras: [] });
    const full = makeDraftBody({
      pack,
      draft: longestDraft,
      invite: makeInviteToken(longestInvite),
      extras: [],
    });
    const near = (head: Uint8Array) =>
      fc
        .array(fc.tuple(fc.nat(head.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 })
        .map((changes) => {
          const bytes = head.slice();
          for (const [place, value] of changes) bytes[place] = value;
          return bytes;
        });
    const bytes = fc.oneof(near(bare), near(full), fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(bytes, (some) => {
        const opened = parseDraftBody(some, packs);
        if (opened.ok) expect(makeDraftBody(opened.value)).toEqual(some);
      }),
      { numRuns: 6_000 },
    );
  });

  test('a damaged token is refused', () => {
    fc.assert(
      fc.property(anyShared, fc.nat(), fc.nat(30), ({ of, draft, invite }, at, by) => {
        const token = makeDraftToken(of, draft, invite);
        const place = 2 + (at % (token.length - 2));
        const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
        const before = letters.indexOf(token[place] ?? 'q');
        const changed =
          token.slice(0, place) + letters[(before + 1 + by) % 32] + token.slice(place + 1);
        expect(open(changed)).toEqual({ ok: false, code: 'checksum' });
      }),
      { numRuns: 1_500 },
    );
  });

  test('any text gives a code', () => {
    fc.assert(
      fc.property(anyUtf16(200), (text) => {
        expect(open(text).ok).toBe(false);
      }),
      { numRuns: 1_500 },
    );
  });

  const draft = newDraft(pack, 'quick', 'Ana', 328);
  const body = makeDraftBody({ pack, draft, extras: [] });
  const bare = makeDraftBody({ pack, draft: newDraft(pack, 'quick', '', 328), extras: [] });
  const changed = (place: number, value: number) => tokenOf(body.with(place, value), 'd');
  test.each([
    ['a result link', makeResultToken(plainResult), 'none'],
    ['an empty body', tokenOf(Uint8Array.of(1, 2), 'd'), 'bad-length'],
    ['a later version', changed(0, 2), 'newer-version'],
    ['another pack', changed(1, 0xee), 'unknown-pack'],
    ['an unknown run', changed(9, 3), 'bad-value'],
    ['nothing set', changed(10, 0), 'bad-value'],
    ['more set than asked', changed(10, draft.asked.length + 1), 'bad-value'],
    ['more asked than there is', changed(11, 255), 'bad-length'],
    ['an item that is not there', changed(12, 200), 'bad-value'],
    ['one item asked twice', changed(13, body[12] ?? 0), 'bad-value'],
    ['a cut tail', tokenOf(body.slice(0, -1), 'd'), 'bad-length'],
    ['a name that is none', changed(body.length - 1, 0xff), 'bad-value'],
  ])('%s', (_, token, code) => {
    expect(open(token)).toEqual({ ok: false, code });
  });

  const withParts = (...parts: TailPart[]) =>
    tokenOf(Uint8Array.from([...bare, ...makeTail(parts)]), 'd');
  const toRate = bytesOf(
    makeInviteToken({ ...longestInvite, purpose: 'rate-person', person: 'Bo' }),
  );
  test.each([
    ['the rest of an invite without its start', { type: 10, value: toRate.slice(0, 90) }],
    ['an invite to rate somebody', { type: 8, value: toRate.slice(0, 255) }],
    ['an invite that is none', { type: 8, value: Uint8Array.of(1, 1, 4) }],
    ['wishes of another length', { type: 3, value: Uint8Array.of(1) }],
    ['wishes that say nothing', { type: 3, value: new Uint8Array(4) }],
    ['a brief that is none', { type: 2, value: Uint8Array.of(1, 2, 3) }],
  ])('%s', (_, part) => {
    expect(open(withParts(part))).toEqual({ ok: false, code: 'bad-value' });
  });

  test('an answer to what was not asked', () => {
    const [first, second] = pack.items;
    if (!first || !second) throw new Error('two items are needed');
    const answers = [[second.id, 3]] as const;
    const odd = { ...draft, asked: [first.id], started: 1, answers };
    expect(open(makeDraftToken(pack, odd))).toEqual({ ok: false, code: 'bad-value' });
    const both = { ...draft, asked: [second.id], started: 1, answers, skipped: [second.id] };
    expect(open(makeDraftToken(pack, both))).toEqual({ ok: false, code: 'bad-value' });
    expect(bytesOf(makeDraftToken(pack, draft))).toHaveLength(body.length);
  });
});
