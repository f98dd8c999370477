// The border of the content: every kind of fault is told with its file, its place, its reason and a hint.
import { describe, expect, test } from 'vitest';
import type { Fault } from '#core/pack-faults.ts';
import { type ContentFiles, parsePack } from '#core/parse-pack.ts';
import { parseWording, placeholdersOf } from '#core/parse-wording.ts';
import { deepFrozen } from '../support/frozen.ts';
import { realPack } from '../support/real-pack.ts';
import { filesOf } from '../support/small-packs.ts';

const faultsIn = (files: ContentFiles): readonly Fault[] => {
  const parsed = parsePack(files);
  return parsed.ok ? [] : parsed.code;
};

/** The usual files with one spoilt. */
const spoilt = (file: string, change: (json: string) => string): ContentFiles => {
  const files: Record<string, unknown> = filesOf({ ratings: 2 });
  const before = JSON.stringify(files[file]);
  const after = change(before);
  expect(after).not.toBe(before);
  return { ...files, [file]: JSON.parse(after) };
};

const replaced = (file: string, from: string, to: string) =>
  spoilt(file, (json) => json.replace(from, to));

const ladder = (options: readonly string[]) =>
  JSON.stringify({
    id: 'a-ladder',
    revision: 1,
    kind: 'ladder',
    skill: 'baking-1',
    key: 1,
    text: 'How far did you come?',
    options,
  });
const withLadder = (...options: string[]): ContentFiles => ({
  ...spoilt('items.json', (json) => json.replace('"items":[', `"items":[${ladder(options)},`)),
  'item-order.json': { order: [...filesOf()['item-order.json'].order, 'a-ladder'] },
});

test('sound files give a pack', () => {
  expect(faultsIn(filesOf())).toEqual([]);
  expect(faultsIn(withLadder('a', 'b', 'c', 'd', 'e'))).toEqual([]);
});

const usual = '"id":"baking-1-item-1","revision":1,"kind":"frequency","skill":"baking-1","key":1';

const cases: Record<string, [files: ContentFiles, file: string, path: string, reason: RegExp]> = {
  'an id that is not kebab-case': [
    replaced('baking.json', '"id":"baking-1"', '"id":"Baking 1"'),
    'baking.json',
    'skills[0].id',
    /kebab-case/,
  ],
  'a name left empty': [
    replaced('brewing.json', '"name":"brewing 2"', '"name":"  "'),
    'brewing.json',
    'skills[1].name',
    /is empty/,
  ],
  'a text too long': [
    replaced('baking.json', '"name":"baking 1"', `"name":"${'x'.repeat(41)}"`),
    'baking.json',
    'skills[0].name',
    /longer than 40/,
  ],
  'a negative weight': [
    replaced('baking.json', '"weight":1', '"weight":-1'),
    'baking.json',
    'skills[0].weight',
    /below 0/,
  ],
  'a weight that is text': [
    replaced('baking.json', '"weight":1', '"weight":"1"'),
    'baking.json',
    'skills[0].weight',
    /number/,
  ],
  'weights that are all 0': [
    spoilt('baking.json', (json) => json.replaceAll('"weight":1', '"weight":0')),
    'baking.json',
    'skills',
    /every weight is 0/,
  ],
  'emphasis weights that are all 0': [
    spoilt('baking.json', (json) => json.replace(/"emphasisWeight":\d/g, '"emphasisWeight":0')),
    'baking.json',
    'skills',
    /every emphasisWeight is 0/,
  ],
  'a bar out of reach': [
    replaced('baking.json', '"bar":3.4', '"bar":60'),
    'baking.json',
    'bar',
    /4\.5/,
  ],
  'a role file that says it is another': [
    replaced('baking.json', '"id":"baking"', '"id":"bakery"'),
    'baking.json',
    'id',
    /says "bakery"/,
  ],
  'a skill that stands twice': [
    replaced('brewing.json', '"id":"brewing-1"', '"id":"baking-1"'),
    'brewing.json',
    'skills[0].id',
    /"baking-1" stands twice/,
  ],
  'a field that belongs to nothing': [
    replaced('baking.json', '"why"', '"because"'),
    'baking.json',
    'skills[0].because',
    /because/,
  ],
  'a third role': [
    replaced('pack.json', '"brewing"', '"brewing","selling"'),
    'pack.json',
    'roles[2]',
    /never/,
  ],
  'an item about an unknown skill': [
    replaced('items.json', '"skill":"baking-1"', '"skill":"juggling"'),
    'items.json',
    'items[0].skill',
    /no role has a skill "juggling"/,
  ],
  'an item that stands twice': [
    replaced('items.json', '"id":"baking-1-item-2"', '"id":"baking-1-item-1"'),
    'items.json',
    'items',
    /"baking-1-item-1" stands twice/,
  ],
  'a skill nobody asks about': [
    spoilt('items.json', (json) => json.replaceAll('"skill":"brewing-8"', '"skill":"brewing-7"')),
    'items.json',
    'items',
    /nothing asks about "brewing-8"/,
  ],
  'a key that is neither 1 nor -1': [
    replaced('items.json', usual, usual.replace('"key":1', '"key":2')),
    'items.json',
    'items[0].key',
    /./,
  ],
  'a kind that is unknown': [
    replaced('items.json', '"kind":"frequency"', '"kind":"essay"'),
    'items.json',
    'items[0].kind',
    /./,
  ],
  'a revision of 0': [
    replaced('items.json', usual, usual.replace('"revision":1', '"revision":0')),
    'items.json',
    'items[0].revision',
    /./,
  ],
  'a check that asks for a sixth option': [
    replaced('items.json', '"answer":2', '"answer":6'),
    'items.json',
    'items[75].answer',
    /./,
  ],
  'a scale of four steps': [
    replaced('items.json', '"Never",', ''),
    'items.json',
    'scales.frequency',
    /five options/,
  ],
  'a ladder with a missing rung': [
    withLadder('a', 'b', 'c', 'd'),
    'items.json',
    'items[0].options',
    /five options/,
  ],
  'a ladder with two equal rungs': [
    withLadder('a', 'b', 'c', 'd', 'd'),
    'items.json',
    'items[0].options',
    /two options are the same/,
  ],
  'an item that the order leaves out': [
    replaced('item-order.json', '"baking-1-item-1",', ''),
    'item-order.json',
    'order',
    /"baking-1-item-1" is not listed/,
  ],
  'an item that only the order knows': [
    replaced('item-order.json', '"order":[', '"order":["gone-1",'),
    'item-order.json',
    'order[0]',
    /there is no item "gone-1"/,
  ],
  'an item that is listed twice': [
    replaced('item-order.json', '"order":[', '"order":["check-1",'),
    'item-order.json',
    'order',
    /"check-1" stands twice/,
  ],
  'a rating of an unknown skill': [
    replaced('observer.json', '"skill":"baking-1"', '"skill":"juggling"'),
    'observer.json',
    'ratings[0].skill',
    /no role has a skill "juggling"/,
  ],
  'a rating that stands twice': [
    replaced('observer.json', '"id":"observer-baking-2-1"', '"id":"observer-baking-1-1"'),
    'observer.json',
    'ratings',
    /"observer-baking-1-1" stands twice/,
  ],
  'a rating with two equal rungs': [
    replaced('observer.json', '"A little"', '"Nothing"'),
    'observer.json',
    'ratings[0].options',
    /two options are the same/,
  ],
  'a rating with a missing rung': [
    replaced('observer.json', '"A little",', ''),
    'observer.json',
    'ratings[0].options',
    /five options/,
  ],
  'a constant that is missing': [
    replaced('measurement.json', '"skillMean"', '"skillAverage"'),
    'measurement.json',
    'skillMean',
    /skillMean/,
  ],
  'a constant without a reason': [
    spoilt('measurement.json', (json) =>
      json.replace('"reason":"As in the method."', '"reason":""'),
    ),
    'measurement.json',
    'skillMean.reason',
    /is empty/,
  ],
  'a constant that is no number': [
    replaced('measurement.json', '"value":3.2', '"value":null'),
    'measurement.json',
    'skillMean.value',
    /number/,
  ],
};

describe('a fault is told with file, path, reason and hint', () => {
  test.each(Object.entries(cases))('%s', (_, [files, file, path, reason]) => {
    const faults = faultsIn(files);
    const fault = faults.find((one) => one.file === file && one.path === path);
    expect(fault, JSON.stringify(faults)).toBeDefined();
    expect(fault?.reason).toMatch(reason);
    expect(fault?.hint).toMatch(/\w.*\.$/);
  });

  test.each(['pack.json', 'items.json', 'item-order.json', 'measurement.json', 'baking.json'])(
    'a missing file: %s',
    (file) => {
      const { [file]: _, ...rest }: Record<string, unknown> = filesOf();
      expect(faultsIn(rest)).toContainEqual(
        expect.objectContaining({ file, path: '(whole file)', reason: 'is missing' }),
      );
    },
  );

  test.each([null, [], 'text', 3])('a file that holds something else: %j', (json) => {
    for (const file of Object.keys(filesOf())) {
      expect(faultsIn({ ...filesOf(), [file]: json })).toContainEqual(
        expect.objectContaining({ file }),
      );
    }
  });
});

test('all faults of all files are told at once', () => {
  const all: Record<string, unknown> = filesOf();
  const spoil = (file: string, from: string | RegExp, to: string) => {
    all[file] = JSON.parse(JSON.stringify(all[file]).replace(from, to));
  };
  spoil('baking.json', '"weight":1', '"weight":11');
  spoil('baking.json', '"bar":3.4', '"bar":1');
  spoil('brewing.json', '"name":"brewing 2"', '"name":""');
  spoil('items.json', '"skill":"baking-1"', '"skill":"juggling"');
  spoil('item-order.json', '"check-1",', '');
  spoil('measurement.json', '"value":3.2', '"value":"3.2"');
  const told = faultsIn(all).map(({ file, path }) => `${file} ${path}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'baking.json skills[0].weight',
      'baking.json bar',
      'brewing.json skills[1].name',
      'item-order.json order',
      'measurement.json skillMean.value',
    ]),
  );
});

test('a pack may do without observers', () => {
  const { 'observer.json': _, ...rest } = filesOf();
  expect(faultsIn(rest)).toEqual([]);
});

test('parsing changes no file', () => {
  const files = deepFrozen(filesOf());
  const before = structuredClone(files);
  expect(parsePack(files).ok).toBe(true);
  expect(files).toEqual(before);
});

test('the pack keeps the frozen order and the order of its skills', () => {
  const files = filesOf();
  const parsed = parsePack(files);
  const { pack } = { pack: parsed.ok ? parsed.value : undefined };
  expect(pack?.items.map(({ id }) => id)).toEqual(files['item-order.json'].order);
  expect(pack?.skills.map(({ id }) => id)).toEqual([
    ...Array.from({ length: 7 }, (_, i) => `baking-${i + 1}`),
    ...Array.from({ length: 8 }, (_, i) => `brewing-${i + 1}`),
  ]);
});

test('the content itself is sound: 15 skills, every one of them asked in both directions', () => {
  const pack = realPack();
  expect(pack.skills).toHaveLength(15);
  for (const { id } of pack.skills) {
    const keys = pack.items.flatMap((item) =>
      item.kind !== 'check' && item.skill === id ? [item.key] : [],
    );
    expect(new Set(keys), id).toEqual(new Set([1, -1]));
  }
});

describe('wording', () => {
  const wording = (texts: unknown) => parseWording({ 'wording.json': texts });
  const faults = (texts: unknown) => {
    const parsed = wording(texts);
    return parsed.ok ? [] : parsed.code;
  };

  test('is kept by key, without the link to its schema', () => {
    const texts = { 'a.b': 'Hello {name}', c: { by: 'count', one: '1', other: '{count}' } };
    expect(wording({ $schema: './x.json', ...texts })).toEqual({ ok: true, value: texts });
  });

  test('knows what has to be filled in', () => {
    expect(placeholdersOf('{b} and {a} and {b}')).toEqual(['a', 'b']);
    expect(placeholdersOf({ by: 'count', one: 'one', other: '{name}' })).toEqual(['count', 'name']);
    expect(placeholdersOf('nothing')).toEqual([]);
  });

  test.each([
    ['a stray brace', { a: 'Hello {name' }, 'a', /brace/],
    ['a placeholder of two words', { a: 'Hello {first name}' }, 'a', /brace/],
    ['an empty text', { a: '' }, 'a', /./],
    ['a choice without "other"', { a: { by: 'count', one: 'x' } }, 'a', /./],
    ['a key that is not dotted', { 'A b': 'x' }, 'A b', /dotted key/],
  ])('is refused with %s', (_, texts, path, reason) => {
    const [fault] = faults(texts);
    expect(fault).toMatchObject({ file: 'wording.json' });
    expect(fault?.path).toContain(path);
    expect(fault?.reason).toMatch(reason);
  });

  test('that is missing is a fault', () => {
    expect(parseWording({})).toMatchObject({ ok: false, code: [{ reason: 'is missing' }] });
  });
});
