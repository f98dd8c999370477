// Whatever stands in a store or in a backup: it is a record or nothing, never an error.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDraft } from '#core/draft.ts';
import { makeBriefToken, makeInviteToken, makeRatingsToken } from '#core/link/any-link.ts';
import { makeResultToken } from '#core/link/link.ts';
import { parseRecord, recordStores } from '#core/records.ts';
import { publicKeyOf } from '../support/any-link.ts';
import { pack, plainResult } from '../support/links.ts';

const kept = { id: '00000000000000aa', changed: 1_796_000_000_000 };
const token = makeResultToken(plainResult);
const ratings = { rater: 'Ben', about: '', sheet: new Map(), day: 330, extras: [] };
const ratingsToken = makeRatingsToken({ pack, ratings });
const brief = {
  weights: pack.skills.map(() => 2),
  bars: [3.4, 3.4] as const,
  name: 'Shop',
  preset: '',
  extras: [],
};
const briefToken = makeBriefToken({ pack, brief });
const inviteToken = makeInviteToken({
  purpose: 'assess-yourself',
  publicKey: publicKeyOf(7),
  nonce: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]),
  lastDay: 360,
  business: 'Shop',
  contact: 'Kim',
  extras: [],
});
const samples = {
  drafts: { ...kept, draft: newDraft(pack, 'quick', 'Ana', 328) },
  people: {
    ...kept,
    name: 'Ana',
    sample: false,
    selves: [token],
    raters: [{ kind: 'interview', token: ratingsToken, notes: [['closing-skills', 'Asked']] }],
    takes: 'either',
    cover: 'Ben',
  },
  results: { ...kept, origin: 'own', token, name: 'Ada', day: 328 },
  invites: { ...kept, token: inviteToken, name: 'Ana', person: '', reply: '' },
  keys: { ...kept, publicKey: '{}', privateKey: '{}' },
  briefs: { ...kept, token: briefToken },
  work: {
    ...kept,
    tasks: [{ text: 'Ring back', side: 'both', who: 'Ana', hours: 1.5 }],
    jobs: [['one', 'A text']],
  },
  plans: { ...kept, seats: [1, 2], both: false, barOnly: true, fixed: [[kept.id, 'out']] },
  decisions: {
    ...kept,
    day: 328,
    seats: [{ role: 'one', person: kept.id, name: 'Ana' }],
    reason: 'She asked for it',
    followed: true,
    signs: ['Quotes sent'],
    review: 418,
  },
};
const stores = [
  'drafts',
  'people',
  'results',
  'invites',
  'keys',
  'briefs',
  'work',
  'plans',
  'decisions',
] as const;

describe.each(stores)('%s', (store) => {
  const sample = samples[store];

  test('come back as they are', () => {
    expect(parseRecord(store, sample)).toEqual(sample);
    expect(parseRecord(store, JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  });

  test('lack no field and have no other', () => {
    for (const name of Object.keys(sample)) {
      const { [name]: _, ...rest } = Object.fromEntries(Object.entries(sample));
      expect(parseRecord(store, rest), name).toBeUndefined();
    }
    expect(parseRecord(store, { ...sample, more: 1 })).toBeUndefined();
    const polluted = JSON.parse(JSON.stringify(sample).replace('{', '{"__proto__":{"x":1},'));
    expect(parseRecord(store, polluted)).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('may be spoilt in one field: a record then, or nothing', () => {
    const field = fc.constantFrom(...Object.keys(sample));
    fc.assert(
      fc.property(field, fc.anything({ withBigInt: true, withDate: true }), (name, value) => {
        const parsed = parseRecord(store, { ...sample, [name]: value });
        if (parsed) expect(parseRecord(store, parsed)).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['an id of another make', { ...samples.results, id: 'x' }],
  ['a moment that is none', { ...samples.results, changed: Number.NaN }],
  ['a day that no link has', { ...samples.results, day: 70_000 }],
  ['an origin unheard of', { ...samples.results, origin: 'stolen' }],
  ['a name with a turn in it', { ...samples.results, name: 'a\u202eb' }],
  ['a damaged token', { ...samples.results, token: `${token.slice(0, -1)}b` }],
  ['a token among other words', { ...samples.results, token: `see ${token}` }],
  ['an endless token', { ...samples.results, token: 'r1'.padEnd(100_000, 'q') }],
])('a result with %s is nothing', (_, value) => {
  expect(parseRecord('results', value)).toBeUndefined();
});

test('people kept in the first version are read as people of today', () => {
  const earlier = { ...kept, name: 'Ana', self: token, observers: [ratingsToken] };
  expect(parseRecord('people', earlier)).toEqual({
    ...samples.people,
    raters: [{ kind: 'rating', token: ratingsToken, notes: [] }],
    takes: '',
    cover: '',
  });
  expect(parseRecord('people', { ...earlier, self: '' })?.selves).toEqual([]);
});

test('anything at all is a record or nothing, never an error', () => {
  const odd = fc.oneof(fc.anything({ withNullPrototype: true, withMap: true }), fc.jsonValue());
  fc.assert(
    fc.property(fc.constantFrom(...recordStores), odd, (store, value) => {
      expect(parseRecord(store, value)).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new Error('looked at');
      },
      has: () => true,
    },
  );
  for (const store of recordStores) expect(parseRecord(store, trap)).toBeUndefined();
});

test('an invite of earlier days belongs to nobody yet', () => {
  const { person: _, reply: __, ...earlier } = samples.invites;
  expect(parseRecord('invites', earlier)).toEqual(samples.invites);
});

test('what answers an invite says so, and when it was sent; nothing else is let in', () => {
  const sent = { ...samples.results, invite: inviteToken, sent: 331 };
  expect(parseRecord('results', sent)).toEqual(sent);
  const draft = { ...samples.drafts, invite: inviteToken };
  expect(parseRecord('drafts', draft)).toEqual(draft);
  for (const bad of ['', token, `${inviteToken}q`, null, 5]) {
    expect(parseRecord('results', { ...sent, invite: bad })).toBeUndefined();
    expect(parseRecord('drafts', { ...draft, invite: bad })).toBeUndefined();
  }
  expect(parseRecord('results', { ...sent, sent: 70_000 })).toBeUndefined();
  expect(parseRecord('invites', { ...samples.invites, reply: inviteToken })).toBeUndefined();
  expect(parseRecord('invites', { ...samples.invites, person: 'x' })).toBeUndefined();
});
