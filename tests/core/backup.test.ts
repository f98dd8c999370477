// Backups: the same again, or nothing; and two devices made one without losing a record.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  countRecords,
  largestBackup,
  makeBackup,
  makeLockedBackup,
  mergeOf,
  parseBackup,
} from '#core/backup.ts';
import { canonicalJson, isDeeperThan } from '#core/canonical-json.ts';
import { newDraft } from '#core/draft.ts';
import { makeResultToken } from '#core/link/link.ts';
import { personName } from '#core/person-name.ts';
import { noRecords, type RecordsOf, type ResultRecord } from '#core/records.ts';
import { lock, unlock } from '#state/backup-lock.ts';
import { anyRawName, anyUtf16 } from '../support/arbitrary.ts';
import { pack, plainResult } from '../support/links.ts';

vi.setConfig({ testTimeout: 60_000 });

const label = { app: '1.2.3', created: '2026-11-25' };
const token = makeResultToken(plainResult);
const idOf = (n: number) => n.toString(16).padStart(16, '0');
const result = (n: number, changed = 1, name = 'Ana'): ResultRecord => ({
  id: idOf(n),
  changed,
  origin: 'own',
  token,
  name,
  day: 328,
});
const anyResult = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 3 }), anyRawName)
  .map(([n, changed, name]) => result(n, changed, personName(name)));
const anyRecords: fc.Arbitrary<RecordsOf> = fc
  .record({
    results: fc.uniqueArray(anyResult, { selector: ({ id }) => id, maxLength: 12 }),
    names: fc.uniqueArray(anyRawName.map(personName), { maxLength: 4 }),
  })
  .map(({ results, names }) => ({
    ...noRecords,
    results,
    drafts: names.map((name, n) => ({
      id: idOf(n),
      changed: n,
      draft: newDraft(pack, 'quick', name, 328),
    })),
    keys: names.map((name, n) => ({
      id: idOf(n),
      changed: n,
      publicKey: JSON.stringify(name),
      privateKey: '{}',
    })),
  }));
const sorted = (records: RecordsOf) =>
  Object.fromEntries(
    Object.entries(records).map(([store, list]) => [
      store,
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
const small = { ...noRecords, results: [result(1), result(2, 5, 'Zoë')] };
const smallText = makeBackup(small, label);

test('a backup gives back what was put in, in one fixed text', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const text = makeBackup(records, label);
      const parsed = parseBackup(text);
      expect(parsed).toMatchObject({ ok: true, value: { kind: 'plain', ...label } });
      if (!parsed.ok || parsed.value.kind !== 'plain') throw new Error('not plain');
      expect(sorted(parsed.value.records)).toEqual(sorted(records));
      expect(makeBackup(parsed.value.records, label)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('a backup of an earlier version, without the later stores, still opens', () => {
  const { sha256: _, ...file } = JSON.parse(smallText);
  const { briefs, work, plans, decisions, ...payload } = file.payload;
  expect([briefs, work, plans, decisions]).toEqual([[], [], [], []]);
  for (const earlier of [
    { ...file, version: 1, payload },
    { ...file, version: 2, payload: { ...payload, briefs, work } },
  ]) {
    const hash = bytesToHex(sha256(new TextEncoder().encode(canonicalJson(earlier))));
    const parsed = parseBackup(canonicalJson({ ...earlier, sha256: hash }));
    expect(parsed).toMatchObject({ ok: true, value: { records: small } });
  }
});

test('every changed byte is noticed', () => {
  const bytes = new TextEncoder().encode(smallText);
  const wrong = { ok: false };
  for (const [place, byte] of bytes.entries()) {
    for (const flip of [1, 2, 0x20]) {
      const changed = bytes.with(place, byte ^ flip);
      expect(parseBackup(new TextDecoder().decode(changed)), `${place}`).toMatchObject(wrong);
    }
  }
});

describe('strangers’ files', () => {
  const file = JSON.parse(smallText);
  const forged = (change: object) => JSON.stringify({ ...file, ...change });
  test.each([
    ['nothing', '', 'not-a-backup'],
    ['no JSON', '{', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['another format', forged({ format: 'x' }), 'not-a-backup'],
    ['a later version', forged({ version: 4 }), 'newer'],
    ['a version that never was', forged({ version: 0 }), 'damaged'],
    ['one field more', forged({ more: 1 }), 'damaged'],
    ['a payload of another shape', forged({ payload: { results: 5 } }), 'damaged'],
    ['another name', forged({ app: 'x' }), 'damaged'],
    ['polluted', smallText.replace('{', '{"__proto__":{"polluted":1},'), 'damaged'],
    [
      'polluted inside',
      smallText.replace('"results":[{', '"results":[{"__proto__":{"polluted":1},'),
      'damaged',
    ],
    ['deep', `${'['.repeat(1_000_000)}`, 'not-a-backup'],
    [
      'deep in a field',
      smallText.replace('"keys":[]', `"keys":${'['.repeat(20)}${']'.repeat(20)}`),
      'not-a-backup',
    ],
  ])('%s', (_, text, code) => {
    expect(parseBackup(text)).toEqual({ ok: false, code });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('with a right hash but a record that is none, or two of one id, are refused as a whole', () => {
    const odd = { ...result(3), name: '\u202eabc' };
    for (const results of [
      [result(1), odd],
      [result(1), result(1)],
    ]) {
      const text = makeBackup({ ...noRecords, results }, label);
      expect(parseBackup(text)).toEqual({ ok: false, code: 'bad-record' });
    }
  });

  test('of more than 50 MB are not read', () => {
    const started = performance.now();
    const text = ' '.repeat(largestBackup + 1);
    expect(parseBackup(text)).toEqual({ ok: false, code: 'too-large' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('of any kind give a code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), anyUtf16(300)), (text) => {
        expect(parseBackup(text).ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('locked', () => {
  const passphrase = 'Käse 12 🧀';

  test('a backup opens with its passphrase, however its accents were typed, and with no other', async () => {
    const text = makeLockedBackup(await lock(smallText, passphrase), label);
    expect(text).not.toContain('Zoë');
    const parsed = parseBackup(text);
    if (!parsed.ok || parsed.value.kind !== 'locked') throw new Error('not locked');
    const { locked } = parsed.value;
    expect(locked.rounds).toBe(600_000);
    expect(await unlock(locked, passphrase.normalize('NFD'))).toBe(smallText);
    expect(await unlock(locked, `${passphrase} `)).toBeUndefined();
    const { data, iv, salt } = locked;
    const flip = (bytes: Uint8Array, place: number) => {
      const changed = Uint8Array.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      return changed;
    };
    for (const place of [0, 100, data.length - 1]) {
      expect(await unlock({ ...locked, data: flip(data, place) }, passphrase)).toBeUndefined();
    }
    expect(await unlock({ ...locked, iv: flip(iv, 3) }, passphrase)).toBeUndefined();
    expect(await unlock({ ...locked, salt: flip(salt, 3) }, passphrase)).toBeUndefined();
  });

  test('a file that asks for fewer rounds, endless rounds or another lock is refused', async () => {
    const locked = {
      rounds: 600_000,
      salt: new Uint8Array(16),
      iv: new Uint8Array(12),
      data: new Uint8Array(40),
    };
    const text = makeLockedBackup(locked, label);
    expect(parseBackup(text).ok).toBe(true);
    for (const [from, to] of [
      ['600000', '1000'],
      ['600000', '999999999'],
      ['AES-256-GCM', 'none'],
      ['"data":"AA', '"data":"A'],
      ['"data":"AA', '"data":"#A'],
    ] as const) {
      expect(parseBackup(text.replace(from, to)), to).toEqual({ ok: false, code: 'damaged' });
    }
  });
});

describe('two devices', () => {
  const fresh = () => {
    let n = 1_000;
    return () => idOf(n++);
  };
  const applied = (here: RecordsOf, there: RecordsOf): RecordsOf => {
    const { puts } = mergeOf(here, there, fresh());
    const results = new Map(here.results.map((record) => [record.id, record]));
    for (const { store, record } of puts) {
      if (store === 'results' && 'token' in record && 'origin' in record) {
        results.set(record.id, record);
      }
    }
    return { ...here, results: [...results.values()] };
  };
  const contents = ({ results }: RecordsOf) =>
    new Set(results.map(({ id: _, ...rest }) => canonicalJson(rest)));

  test('new, same and in conflict: the newest has the place, the older is kept beside it', () => {
    const here = { ...noRecords, results: [result(1), result(2, 5, 'Here')] };
    const there = { ...noRecords, results: [result(1), result(2, 7, 'There'), result(3)] };
    const merge = mergeOf(here, there, fresh());
    expect(merge).toMatchObject({ fresh: 1, same: 1, conflicts: 1 });
    expect(applied(here, there).results).toEqual([
      result(1),
      result(2, 7, 'There'),
      result(1_000, 5, 'Here'),
      result(3),
    ]);
    expect(applied(there, here).results).toEqual([
      result(1),
      result(2, 7, 'There'),
      result(3),
      result(1_000, 5, 'Here'),
    ]);
    expect(countRecords(there)).toBe(3);
  });

  test('lose nothing of either, and the same backup once more changes nothing', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (here, there) => {
        const once = applied(here, there);
        for (const content of [...contents(here), ...contents(there)]) {
          expect(contents(once)).toContain(content);
        }
        for (const record of there.results) {
          const ours = here.results.find(({ id }) => id === record.id);
          const won = once.results.find(({ id }) => id === record.id);
          expect(won?.changed).toBe(Math.max(record.changed, ours?.changed ?? 0));
        }
        expect(applied(once, there)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});

test('depth is that of brackets outside of texts', () => {
  expect(isDeeperThan(2, '[[1]]')).toBe(false);
  expect(isDeeperThan(1, '[{"a":1}]')).toBe(true);
  expect(isDeeperThan(1, '["[[[[","\\"[[["]')).toBe(false);
  expect(() => canonicalJson(undefined)).toThrow('undefined');
});
