// The person's own view beside what the ratings of others make of it.
import { expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { measureWith } from '#core/measure.ts';
import { ownViewsOf } from '#core/own-view.ts';
import { optionFor, sheetBy } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';

const pack = realPack();
const measure = measureWith(pack);
const resultWith = (own: number, others?: 1 | 2 | 3 | 4 | 5): SharedResult => {
  const sheet = new Map(pack.ratings.map(({ id }) => [id, others ?? 3] as const));
  const ratings = { rater: '', about: '', sheet, day: 0, extras: [] };
  return {
    pack,
    name: '',
    sheet: sheetBy(pack, (item) => optionFor(item, own)),
    skipped: new Set(),
    day: 0,
    seconds: 0,
    observers: others === undefined ? [] : [ratings, ratings, ratings],
    extras: [],
  };
};
const viewsOf = (result: SharedResult) => {
  const report = assess(result, measure, whoOf(result, true));
  return [...ownViewsOf(result, measure, report).values()];
};

test('there is none where only one side has answered', () => {
  expect(viewsOf(resultWith(4))).toEqual([]);
  expect(viewsOf({ ...resultWith(4, 2), sheet: new Map() })).toEqual([]);
});

test('who sees every skill far higher than three others do is asked about every one', () => {
  const views = viewsOf(resultWith(5, 1));
  expect(views.map(({ wide }) => wide)).toEqual(pack.skills.map(() => 'above'));
  for (const { score } of views) expect(score).toBeGreaterThan(50);
});

test('and who sees them far lower likewise; where all agree there is nothing to ask', () => {
  expect(new Set(viewsOf(resultWith(1, 5)).map(({ wide }) => wide))).toEqual(new Set(['below']));
  expect(new Set(viewsOf(resultWith(3, 3)).map(({ wide }) => wide))).toEqual(new Set([undefined]));
});
