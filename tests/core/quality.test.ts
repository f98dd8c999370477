// Answer quality: every sign on both sides of its limit, the limits of shorter forms, and who is flagged.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckItem, Item, ItemId, Pack, SkillItem } from '#core/pack.ts';
import { optionValues } from '#core/pack.ts';
import { type Quality, type QualitySign, qualityOf, qualityWith } from '#core/quality.ts';
import { type Random, randomFrom } from '#core/random.ts';
import { type Answer, noBasis, type Sheet } from '#core/sheet.ts';
import { bankOf, simulatedPerson, simulatedSheet } from '../../scripts/simulation/people.ts';
import { anySheet, personSheet } from '../support/arbitrary.ts';
import { deepFrozen } from '../support/frozen.ts';
import { optionFor, sheetBy } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';
import { smallPack } from '../support/small-packs.ts';

/** 15 skills, five questions each, keys + - + - +; all first questions come first, then all second ones. */
const pack = smallPack();
/** 60 questions, the form that the limits are set for. */
const full = smallPack({ keys: [1, -1, 1, -1] });
const real = realPack();

const isQuestion = (item: Item): item is SkillItem => item.kind !== 'check';
const checks = pack.items.filter((item): item is CheckItem => item.kind === 'check');
const skillPlace = (of: Pack, { skill }: SkillItem) =>
  of.skills.findIndex(({ id }) => id === skill);
/** The how-manieth question of its skill, from 0. */
const questionPlace = ({ id }: SkillItem) => Number(id.split('-').at(-1)) - 1;

/** Everybody as good at a skill as its level, 1 to 5, and answering exactly so. */
const levelSheet = (of: Pack, levels: readonly number[]): Sheet =>
  sheetBy(of, (item) => optionFor(item, levels[skillPlace(of, item)] ?? Number.NaN));

/** Favour by skill and by question of the skill. */
const favourSheet = (of: Pack, favours: readonly (readonly number[])[]): Sheet =>
  sheetBy(of, (item) =>
    optionFor(item, favours[skillPlace(of, item)]?.[questionPlace(item)] ?? Number.NaN),
  );

const withAll = (sheet: Sheet, more: readonly (readonly [ItemId, Answer])[]): Sheet =>
  new Map([...sheet, ...more]);

const usual = levelSheet(
  pack,
  Array.from({ length: 15 }, (_, i) => 1 + (i % 5)),
);

const told = ({ findings, standing }: Quality) => ({
  standing,
  signs: findings.map(({ sign, hard }) => `${sign}${hard ? ', hard' : ''}`),
});
const fine = { standing: 'fine', signs: [] };
const note = (sign: QualitySign) => ({ standing: 'note', signs: [sign] });
const again = (...signs: string[]) => ({ standing: 'answer-again', signs });

const judged = (sheet: Sheet, seconds = 0, of: Pack = pack) => told(qualityOf(of, sheet, seconds));

test('a careful person is fine, and so is somebody who has answered nothing', () => {
  expect(judged(usual, 10 * usual.size)).toEqual(fine);
  expect(judged(new Map())).toEqual(fine);
  expect(judged(new Map(), 1)).toEqual(fine);
});

describe('the checks', () => {
  const [one, two] = checks.map(({ id }) => id);
  if (one === undefined || two === undefined) throw new Error('there are no two checks');

  test.each<
    [name: string, first: Answer | undefined, second: Answer | undefined, expected: object]
  >([
    ['both as told', 2, 2, fine],
    ['one wrong', 3, 2, note('checks-missed')],
    ['the other wrong', 2, 1, note('checks-missed')],
    ['both wrong', 4, 5, again('checks-missed, hard')],
    ['both left out', undefined, undefined, fine],
    ['both without basis', noBasis, noBasis, fine],
    ['one wrong, one without basis', 1, noBasis, note('checks-missed')],
  ])('%s', (_, first, second, expected) => {
    const given: (readonly [ItemId, Answer])[] = [];
    if (first !== undefined) given.push([one, first]);
    if (second !== undefined) given.push([two, second]);
    expect(judged(withAll(usual, given))).toEqual(expected);
  });
});

test.each([
  [8, fine],
  [9, note('one-option-run')],
  [14, note('one-option-run')],
  [15, again('one-option-run, hard')],
])('a longest run of %d', (length, expected) => {
  // The first skills alike: so many fours in a row, then as many twos among the reversed questions.
  const levels = Array.from({ length: 15 }, (_, i) => (i < length ? 4 : 5 - 4 * (i % 2)));
  const quality = qualityOf(pack, levelSheet(pack, levels), 0);
  expect(told(quality)).toEqual(expected);
  for (const { value } of quality.findings) expect(value).toBe(length);
});

test('a run goes on over what has no answer, and over checks', () => {
  const around = real.items.slice(13, 25);
  const [check, ...more] = around.filter(({ kind }) => kind === 'check');
  expect([around.length, more.length]).toEqual([12, 0]);
  if (!check) throw new Error('there is no check among them');
  const fours = around.filter(isQuestion).map(({ id }) => [id, 4] as const);
  const [one, two, three] = [fours[2], fours[9], fours[5]];
  if (!one || !two || !three) throw new Error('there are not enough');
  const sheet = withAll(new Map(fours), [
    [check.id, 2],
    [one[0], noBasis],
  ]);
  expect(qualityOf(real, sheet, 0).findings).toMatchObject([{ value: 10 }]);
  const fewer = new Map(sheet);
  fewer.delete(two[0]);
  expect(judged(fewer, 0, real)).toEqual(note('one-option-run'));
  expect(judged(withAll(fewer, [[three[0], 5]]), 0, real)).toEqual(fine);
});

describe('the pace', () => {
  const { size } = usual;
  test.each([
    ['two seconds an answer', 2 * size, fine],
    ['a little under two', 2 * size - 0.01, note('too-fast')],
    ['one second', size, note('too-fast')],
    ['a little under one', size - 0.01, again('too-fast, hard')],
    ['hardly any time at all', 0.01, again('too-fast, hard')],
    ['no time recorded', 0, fine],
  ])('%s', (_, seconds, expected) => {
    expect(judged(usual, seconds)).toEqual(expected);
  });

  test('is seconds per answer, checks and "no basis" among them', () => {
    const sheet = new Map(usual);
    for (const { id } of checks) sheet.set(id, 2);
    const [first] = pack.items;
    if (first) sheet.set(first.id, noBasis);
    expect(sheet.size).toBe(77);
    expect(judged(sheet, 154)).toEqual(fine);
    const { findings } = qualityOf(pack, sheet, 153);
    expect(findings).toEqual([{ sign: 'too-fast', hard: false, value: 153 / 77, limit: 2 }]);
  });

  test('of 0 seconds never tells anything', () => {
    fc.assert(
      fc.property(anySheet(pack), (sheet) => {
        expect(judged(sheet).signs.filter((sign) => sign.startsWith('too-fast'))).toEqual([]);
      }),
    );
  });
});

test.each([
  [9, note('flat')],
  [10, fine],
])('raw answers whose SD is near .80: %d skills of 15 off the middle', (off, expected) => {
  const middle = new Set([2, 5, 8, 11, 14, off === 9 ? 13 : -1]);
  const levels = Array.from({ length: 15 }, (_, i) => (middle.has(i) ? 3 : i % 2 ? 4 : 2));
  expect(levels.filter((level) => level !== 3)).toHaveLength(off);
  const sheet = levelSheet(pack, levels);
  const raw = [...sheet.values()].map(Number);
  const mean = raw.reduce((a, b) => a + b, 0) / raw.length;
  const spread = Math.sqrt(raw.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (raw.length - 1));
  expect(spread < 0.8).toBe(off === 9);
  expect(judged(sheet)).toEqual(expected);
});

describe('on the full form of 60', () => {
  /** Forward, reversed, forward, reversed: the two kinds alike, so that only the scatter speaks. */
  const wide = (a: number, b: number) => [a, a, b, b];

  test.each([
    [7, fine],
    [8, note('inconsistent')],
  ])('an SD within skills near 1.25: sum of squares 63 + %d over 45', (ones, expected) => {
    const favours = Array.from({ length: 15 }, (_, i) => {
      if (i < 7) return i % 2 ? wide(2, 5) : wide(4, 1);
      return i < 7 + ones ? wide(3, 4) : wide(3, 3);
    });
    expect(judged(favourSheet(full, favours), 0, full)).toEqual(expected);
  });

  test.each([
    [5, fine],
    [7, note('reversed-gap')],
  ])('a mean gap near 1.2: 15 skills by 1, %d of them by 1.5', (wider, expected) => {
    const favours = Array.from({ length: 15 }, (_, i) => {
      const rest = i < wider ? 1 : 0;
      return i % 2 ? [5, 4, 5, 4 - rest] : [1, 2, 1, 2 + rest];
    });
    const quality = qualityOf(full, favourSheet(full, favours), 0);
    expect(told(quality)).toEqual(expected);
    for (const { limit } of quality.findings) expect(limit).toBeCloseTo(1.2, 12);
  });
});

describe('what signs lead to', () => {
  const levels = Array.from({ length: 15 }, (_, i) => (i < 9 ? 4 : 5 - 4 * (i % 2)));
  const run = levelSheet(pack, levels);
  const [check] = checks;
  if (!check) throw new Error('there is no check');

  test('two different soft ones ask to answer again, one is a note', () => {
    expect(judged(run)).toEqual(note('one-option-run'));
    expect(judged(withAll(run, [[check.id, 4]]))).toEqual(again('checks-missed', 'one-option-run'));
    expect(judged(run, 1.5 * run.size)).toEqual(again('one-option-run', 'too-fast'));
  });

  test('a hard one alone asks to answer again', () => {
    expect(judged(usual, 0.5 * usual.size)).toEqual(again('too-fast, hard'));
  });
});

// The formulas of docs/scoring.md section 7, written out once more.
const s = Math.sqrt(0.95 ** 2 + 1 / 12);
const c1 = Math.sqrt(2 / Math.PI);
const c2 = Math.sqrt(1 - 2 / Math.PI);
const withinLimit = (df: number) => s + (1.25 - s) * Math.sqrt(45 / df);
function gapLimit(forms: readonly (readonly [forward: number, reversed: number])[]): number {
  const z = (1.2 - c1 * s) / ((c2 * s) / Math.sqrt(15));
  const d = forms.map(([forward, reversed]) => s * Math.sqrt(1 / forward + 1 / reversed));
  const squares = d.reduce((sum, one) => sum + (c2 * one) ** 2, 0);
  return (d.reduce((sum, one) => sum + c1 * one, 0) + z * Math.sqrt(squares)) / forms.length;
}

const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** All signs, straight from the table of docs/scoring.md. */
function signsOf(of: Pack, sheet: Sheet, seconds: number): string[] {
  const signs: string[] = [];
  const answered = of.items.filter(isQuestion).flatMap((item) => {
    const raw = sheet.get(item.id);
    return typeof raw === 'number' ? [{ item, raw, value: item.key === 1 ? raw : 6 - raw }] : [];
  });
  const missed = of.items.filter((item) => {
    const given = sheet.get(item.id);
    return item.kind === 'check' && typeof given === 'number' && given !== item.answer;
  }).length;
  if (missed > 0) signs.push(missed > 1 ? 'checks-missed, hard' : 'checks-missed');
  const runs = answered
    .map(({ raw }) => raw)
    .join('')
    .match(/(.)\1*/g);
  const longest = Math.max(0, ...(runs ?? []).map((text) => text.length));
  if (longest >= 9) signs.push(longest >= 15 ? 'one-option-run, hard' : 'one-option-run');
  if (answered.length < 15) return signs;
  const each = seconds / sheet.size;
  if (seconds > 0 && each < 2) signs.push(each < 1 ? 'too-fast, hard' : 'too-fast');
  const mean = average(answered.map(({ raw }) => raw));
  const total = answered.reduce((sum, { raw }) => sum + (raw - mean) ** 2, 0);
  if (total / (answered.length - 1) < 0.8 ** 2) signs.push('flat');
  const skills = of.skills.map(({ id }) => answered.filter(({ item }) => item.skill === id));
  const df = skills.reduce((sum, own) => sum + Math.max(0, own.length - 1), 0);
  const squares = skills.reduce((sum, own) => {
    const middle = average(own.map(({ value }) => value));
    return sum + own.reduce((part, { value }) => part + (value - middle) ** 2, 0);
  }, 0);
  if (df >= 10 && Math.sqrt(squares / df) > withinLimit(df)) signs.push('inconsistent');
  const pairs = skills.flatMap((own) => {
    const forward = own.filter(({ item }) => item.key === 1).map(({ value }) => value);
    const reversed = own.filter(({ item }) => item.key === -1).map(({ value }) => value);
    if (forward.length === 0 || reversed.length === 0) return [];
    const form = [forward.length, reversed.length] as const;
    return [{ form, gap: Math.abs(average(forward) - average(reversed)) }];
  });
  const gap = average(pairs.map((pair) => pair.gap));
  if (pairs.length >= 10 && gap > gapLimit(pairs.map(({ form }) => form))) {
    signs.push('reversed-gap');
  }
  return signs;
}

describe('all signs equal a second reading of the method', () => {
  const seconds = fc.integer({ min: 0, max: 400 });
  /** The first questions of a sheet: short forms, where limits widen and signs fall away. */
  const shortened = fc
    .tuple(fc.oneof(anySheet(pack), personSheet(pack)), fc.nat(80))
    .map(([sheet, count]): Sheet => new Map([...sheet].slice(0, count)));
  /** One option for all, with a few others here and there. */
  const straight = fc
    .tuple(fc.constantFrom(...optionValues), anySheet(pack), fc.integer({ min: 2, max: 12 }))
    .map(
      ([option, other, every]): Sheet =>
        new Map(
          pack.items.map(({ id }, i) => [id, i % every === 0 ? (other.get(id) ?? option) : option]),
        ),
    );

  test.each([
    ['any answers', fc.oneof(anySheet(pack), personSheet(pack))],
    ['short forms', shortened],
    ['straight lines with exceptions', straight],
  ])('for %s', (_, sheets) => {
    fc.assert(
      fc.property(sheets, seconds, (sheet, time) => {
        expect(judged(sheet, time).signs).toEqual(signsOf(pack, sheet, time));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the limits of shorter and longer forms', () => {
  /** The first questions of every skill, at odds within and between the two kinds as much as can be. */
  const contrary = (each: number): Sheet =>
    new Map(
      [...sheetBy(pack, (item) => (skillPlace(pack, item) % 2 ? 5 : 1))].filter(([id]) =>
        pack.items.some((item) => isQuestion(item) && item.id === id && questionPlace(item) < each),
      ),
    );
  const limitsOf = (sheet: Sheet) =>
    new Map(qualityOf(pack, sheet, 0).findings.map(({ sign, limit }) => [sign, limit]));

  test.each([
    [2, 1.438, 1.697],
    [3, 1.308, 1.47],
    [4, 1.25, 1.2],
    [5, 1.216, 1.095],
  ])('with %d questions of every skill are %d and %d', (each, within, gap) => {
    const limits = limitsOf(contrary(each));
    expect(limits.get('inconsistent')).toBeCloseTo(withinLimit(15 * (each - 1)), 12);
    expect(limits.get('inconsistent')).toBeCloseTo(within, 3);
    const form = [Math.ceil(each / 2), Math.floor(each / 2)] as const;
    expect(limits.get('reversed-gap')).toBeCloseTo(gapLimit(new Array(15).fill(form)), 12);
    expect(limits.get('reversed-gap')).toBeCloseTo(gap, 3);
  });

  test.each([
    [9, false],
    [10, true],
  ])('are left out below 10 degrees and 10 skills of both kinds: %d', (pairs, expected) => {
    const both = contrary(2);
    const known = new Set(pack.skills.slice(0, pairs).map(({ id }) => id));
    const sheet = new Map(
      [...both].filter(([id]) => {
        const item = pack.items.find((one) => one.id === id);
        return item && isQuestion(item) && (questionPlace(item) === 0 || known.has(item.skill));
      }),
    );
    expect(sheet.size).toBe(15 + pairs);
    const limits = limitsOf(sheet);
    expect([limits.has('inconsistent'), limits.has('reversed-gap')]).toEqual([expected, expected]);
  });

  test('below 15 answers only checks and runs are looked at', () => {
    const threes = new Map(pack.items.slice(0, 15).map(({ id }) => [id, 3] as const));
    const fourteen = new Map([...threes].slice(1));
    expect(judged(fourteen, 7)).toEqual(note('one-option-run'));
    expect(judged(threes, 7)).toEqual(again('one-option-run, hard', 'too-fast, hard', 'flat'));
  });
});

test.each(optionValues)('option %d on the first 31 items asks to answer again', (option) => {
  const items = real.items.slice(0, 31);
  expect(items.filter(({ kind }) => kind === 'check')).toHaveLength(1);
  const sheet = new Map(items.map(({ id }) => [id, option] as const));
  expect(qualityOf(real, sheet, 0).standing).toBe('answer-again');
  expect(qualityOf(real, sheet, 31 * 20).standing).toBe('answer-again');
});

describe('of 400 seeded people', () => {
  const shareAgain = (sheetOf: (random: Random) => Sheet): number => {
    const random = randomFrom(7);
    const judge = qualityWith(real);
    const people = Array.from({ length: 400 }, () => judge(sheetOf(random), 600));
    return people.filter(({ standing }) => standing === 'answer-again').length / people.length;
  };
  const chance = (items: readonly Item[]) => (random: Random) =>
    new Map(items.map(({ id }) => [id, optionValues[Math.floor(5 * random.uniform())] ?? 3]));

  test.each([2, 4, 5])('the honest are hardly ever asked again: %d questions a skill', (each) => {
    const items = bankOf(real, each);
    const honest = shareAgain((random) =>
      simulatedSheet(real, simulatedPerson(real, random), items, random),
    );
    expect(honest).toBeLessThanOrEqual(0.01);
  });

  test('those who answer by chance are noticed on the full form, and with its checks asked again', () => {
    const judge = qualityWith(real);
    const random = randomFrom(11);
    const items = bankOf(real, 4);
    const sheetOf = chance(items);
    const people = Array.from({ length: 400 }, () => judge(sheetOf(random), 600));
    const noticed = people.filter(({ standing }) => standing !== 'fine');
    expect(noticed.length / people.length).toBeGreaterThanOrEqual(0.9);
    const withChecks = [...items, ...real.items.filter((item) => item.kind === 'check')];
    expect(shareAgain(chance(withChecks))).toBeGreaterThan(0.9);
  });
});

test('nothing that is judged is changed, and whoever was judged before has no say', () => {
  const frozen = deepFrozen(smallPack());
  const judge = qualityWith(frozen);
  fc.assert(
    fc.property(anySheet(frozen), fc.nat(300), (sheet, seconds) => {
      const before = structuredClone(sheet);
      const quality = deepFrozen(judge(sheet, seconds));
      expect(sheet).toEqual(before);
      judge(usual, 1);
      expect(judge(sheet, seconds)).toEqual(quality);
      expect(qualityOf(frozen, sheet, seconds)).toEqual(quality);
    }),
  );
});
