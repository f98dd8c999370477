// What a role brief changes for the people kept here, and what a kept person's evidence comes to.
import { describe, expect, test } from 'vitest';
import { briefEffect, countsInBoth, measuredOf, verdictWord } from '#core/brief-effect.ts';
import { resultOf } from '#core/evidence.ts';
import { equalBrief } from '#core/fit.ts';
import { makeRatingsToken } from '#core/link/any-link.ts';
import { makeResultToken } from '#core/link/link.ts';
import { measureWith } from '#core/measure.ts';
import type { PersonRecord, RaterRecord } from '#core/records.ts';
import type { noBasis } from '#core/sheet.ts';
import { pack, packs, plainResult } from '../support/links.ts';

const measure = measureWith(pack);
const rated = (option: 1 | 2 | 3 | 4 | 5 | typeof noBasis): RaterRecord => ({
  kind: 'rating',
  token: makeRatingsToken({
    pack,
    ratings: {
      rater: 'Ben',
      about: '',
      sheet: new Map(pack.ratings.map(({ id }) => [id, option])),
      day: 300,
      extras: [],
    },
  }),
  notes: [],
});
const person = (id: string, changes: Partial<PersonRecord>): PersonRecord => ({
  id,
  changed: 1,
  name: id,
  sample: false,
  selves: [],
  raters: [],
  takes: '',
  cover: '',
  ...changes,
});
const own = equalBrief(pack);

describe('a kept person as one result', () => {
  test('is nothing where nothing is known', () => {
    expect(resultOf(person('a', {}), packs)).toBeUndefined();
    expect(resultOf(person('a', { selves: ['r1broken'] }), packs)).toBeUndefined();
  });

  test('is the newest own result that opens, under the name it is kept by, with every rating', () => {
    const older = makeResultToken({ ...plainResult, day: 10 });
    const newer = makeResultToken({ ...plainResult, day: 20 });
    const result = resultOf(
      person('Ana', { selves: [older, newer, 'r1broken'], raters: [rated(4)] }),
      packs,
    );
    expect(result).toMatchObject({ name: 'Ana', day: 20 });
    expect(result?.observers.map(({ rater }) => rater)).toEqual(['Ben']);
  });

  test('rests on ratings alone where there is no own result, and takes the brief it is given', () => {
    const brief = { ...own, name: 'Shop', preset: '', extras: [] };
    const result = resultOf(person('Ana', { raters: [rated(4)] }), packs, { pack, brief });
    expect(result).toMatchObject({ pack, day: 300, brief });
    expect(result?.sheet.size).toBe(0);
  });
});

describe('the effect of a brief', () => {
  const people = measuredOf(pack, measure, [
    person('high', { raters: [rated(5), rated(5)] }),
    person('middle', { raters: [rated(4), rated(4)] }),
    person('unknown', {}),
  ]);

  test('is asked of everybody of whom something is known', () => {
    expect(people.map(({ id }) => id)).toEqual(['high', 'middle']);
  });

  test('is none under the same brief, however its weights are written', () => {
    expect(briefEffect(pack, people, own, own)).toEqual([]);
    const doubled = { ...own, weights: own.weights.map((weight) => weight * 2) };
    expect(briefEffect(pack, people, own, doubled)).toEqual([]);
  });

  test('names whose verdict changes, and from what to what', () => {
    const strict = { ...own, bars: [5, 5] as const };
    const mild = { ...own, bars: [1, 1] as const };
    expect(briefEffect(pack, people, mild, strict)).toContainEqual({
      id: 'middle',
      name: 'middle',
      before: 'both',
      after: 'neither',
    });
  });
});

test('a verdict in one word is its class only where it is decided', () => {
  expect(verdictWord({ kind: 'decided', best: 'both' })).toBe('both');
  expect(verdictWord({ kind: 'too-close', best: 'both' })).toBe('too-close');
});

test('a role of which nothing counts is found', () => {
  expect(countsInBoth(pack, own.weights)).toEqual([true, true]);
  const none = pack.skills.map(({ role }) => (role === pack.roles[1].id ? 0 : 2));
  expect(countsInBoth(pack, none)).toEqual([true, false]);
  expect(countsInBoth(pack, [])).toEqual([false, false]);
});
