// The hash of a pack: another for every change of what is measured, the same for every change of words.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { measurementKeys, type Pack } from '#core/pack.ts';
import { filesOf, packFrom, smallPack, swappedPack } from '../support/small-packs.ts';

const usual = smallPack({ ratings: 2 });

/** The usual pack after a change in the text of one of its files. */
function changed(file: string, from: string | RegExp, to: string): Pack {
  const files: Record<string, unknown> = filesOf({ ratings: 2 });
  const before = JSON.stringify(files[file]);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return packFrom({ ...files, [file]: JSON.parse(after) });
}

test('the hash is eight hexadecimal digits, the same every time', () => {
  expect(usual.hash).toMatch(/^[0-9a-f]{8}$/);
  expect(smallPack({ ratings: 2 }).hash).toBe(usual.hash);
});

test('the hash is that of the canonical text, written out here once more: links depend on it', () => {
  const canonical = [
    [
      ['baking', 3.4],
      ['brewing', 3.4],
    ],
    usual.skills.map((skill, i) => [
      skill.id,
      i < 7 ? 'baking' : 'brewing',
      1,
      i % 7 < 3 && i !== 14 ? 2 : 1,
    ]),
    usual.items.map((item) =>
      item.kind === 'check' ? [item.id, 1, 5, 'check', 2] : [item.id, 1, 5, item.skill, item.key],
    ),
    usual.ratings.map(({ id, skill }) => [id, 1, skill, 5]),
    measurementKeys.map((key) => [key, usual.measurement[key]]),
  ];
  const whole = createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
  expect(usual.hash).toBe(whole.slice(0, 8));
});

describe('words leave the hash alone', () => {
  test.each([
    ['the name of a role', 'baking.json', '"name":"baking"', '"name":"bread"'],
    ['the title of a role', 'baking.json', '"title":"The baking"', '"title":"Bread"'],
    ['the definition of a role', 'baking.json', 'What baking is.', 'Bread.'],
    ['the name of a skill', 'baking.json', '"name":"baking 1"', '"name":"kneading"'],
    ['the definition of a skill', 'baking.json', 'Seen from outside.', 'Seen.'],
    ['why a skill is needed', 'baking.json', 'It is needed.', 'Why not.'],
    ['the text of an item', 'items.json', 'Question 1', 'Question one'],
    ['an option', 'items.json', '"Never"', '"Not ever"'],
    ['the reason of a constant', 'measurement.json', 'As in the method.', 'Because.'],
    ['the text of a rating', 'observer.json', 'What did they do?', 'What was done?'],
    ['what to look for', 'observer.json', 'Look closely.', 'Look.'],
    ['the rung of a rating', 'observer.json', '"Half of it"', '"Half"'],
    ['the id of the pack', 'pack.json', '"small"', '"little"'],
    ['the revision of the pack', 'pack.json', '"revision":1', '"revision":2'],
  ])('%s', (_, file, from, to) => {
    expect(changed(file, from, to).hash).toBe(usual.hash);
  });

  test('the order in which items are written down, which is not the order of links', () => {
    const files = filesOf({ ratings: 2 });
    const { scales, items } = files['items.json'];
    const other = packFrom({ ...files, 'items.json': { scales, items: items.toReversed() } });
    expect(other.hash).toBe(usual.hash);
  });
});

describe('what is measured changes the hash', () => {
  test.each([
    ['the bar of a role', 'baking.json', '"bar":3.4', '"bar":3.5'],
    ['the weight of a skill', 'brewing.json', '"weight":1', '"weight":2'],
    ['its emphasis weight', 'brewing.json', '"emphasisWeight":2', '"emphasisWeight":3'],
    ['the revision of an item', 'items.json', '"revision":1', '"revision":2'],
    ['the key of an item', 'items.json', '"key":1', '"key":-1'],
    ['the skill of an item', 'items.json', '"skill":"baking-1"', '"skill":"baking-2"'],
    ['what a check asks for', 'items.json', '"answer":2', '"answer":3'],
    ['the revision of a rating', 'observer.json', '"revision":1', '"revision":2'],
    ['the skill of a rating', 'observer.json', '"skill":"baking-1"', '"skill":"baking-2"'],
    [
      'the id of a rating',
      'observer.json',
      '"id":"observer-baking-1-1"',
      '"id":"observer-baking-1-9"',
    ],
    [
      'the order of links',
      'item-order.json',
      /"(baking-1-item-1)","(baking-2-item-1)"/,
      '"$2","$1"',
    ],
  ])('%s', (_, file, from, to) => {
    expect(changed(file, from, to).hash).not.toBe(usual.hash);
  });

  test('every constant of the measurement', () => {
    const hashes = measurementKeys.map(
      (key) => smallPack({ ratings: 2, constants: { [key]: usual.measurement[key] + 0.01 } }).hash,
    );
    expect(new Set([usual.hash, ...hashes]).size).toBe(measurementKeys.length + 1);
  });

  test('an item more, a skill more, a check less, other ids, roles the other way round', () => {
    const hashes = [
      smallPack({ ratings: 2, keys: [1, -1, 1, -1, 1, 1] }),
      smallPack({
        ratings: 2,
        roles: [
          { id: 'baking', skills: 8 },
          { id: 'brewing', skills: 8 },
        ],
      }),
      smallPack({ ratings: 2, checks: 1 }),
      smallPack({
        ratings: 2,
        roles: [
          { id: 'baking', skills: 7 },
          { id: 'cooking', skills: 8 },
        ],
      }),
      swappedPack({ ratings: 2 }),
      smallPack({ ratings: 1 }),
    ].map(({ hash }) => hash);
    expect(new Set([usual.hash, ...hashes]).size).toBe(7);
  });
});
