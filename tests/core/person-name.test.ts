// Names: kept as people write them, within what a link can carry.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { nameBytes, personName } from '#core/person-name.ts';
import { anyRawName } from '../support/arbitrary.ts';

vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const everyName = (law: (name: string, raw: string) => void) =>
  fc.assert(
    fc.property(anyRawName, (raw) => {
      law(personName(raw), raw);
    }),
    { numRuns: 1_500 },
  );

test('a kept name is kept as it is', () =>
  everyName((name) => expect(personName(name)).toBe(name)));

test('a name takes at most 40 bytes', () =>
  everyName((name) => expect(bytesOf(name)).toBeLessThanOrEqual(nameBytes)));

test('a name is in NFC and has no half characters', () =>
  everyName((name) => {
    expect(name.normalize('NFC')).toBe(name);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  }));

test('a name has no controls, no marks that turn the direction, and no spaces at its ends', () =>
  everyName((name) => {
    expect(name).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]| {2}/u);
    expect(name.trim()).toBe(name);
  }));

test.each([
  ['Smith, Jane', 'Smith, Jane'],
  ['Anne-Marie', 'Anne-Marie'],
  ["#1 O'Neil", "#1 O'Neil"],
  ['  Ada \t\n Lovelace ', 'Ada Lovelace'],
  ['Zoe\u0308', 'Zoë'],
  ['e\u200b\u0301', 'é'],
  ['שרה כהן', 'שרה כהן'],
  ['Ada\u202eecalevoL', 'AdaecalevoL'],
  ['\ud800Ada\udfff', 'Ada'],
  ['👩‍👩‍👧‍👦 Family', '👩‍👩‍👧‍👦 Family'],
  ['', ''],
  ['\u0000\u0007', ''],
])('%j is kept as %j', (raw, name) => {
  expect(personName(raw)).toBe(name);
});

test('a long name is cut between characters as people see them', () => {
  expect(personName('a'.repeat(100))).toBe('a'.repeat(40));
  expect(personName(`${'a'.repeat(38)}é${'b'}`)).toBe(`${'a'.repeat(38)}é`);
  expect(personName(`${'a'.repeat(39)}é`)).toBe('a'.repeat(39));
  expect(personName(`${'a'.repeat(20)}👩‍👩‍👧‍👦`)).toBe('a'.repeat(20));
  expect(personName(`${'a'.repeat(39)} b`)).toBe('a'.repeat(39));
  expect(personName('a'.repeat(10_000_000))).toBe('a'.repeat(40));
});
