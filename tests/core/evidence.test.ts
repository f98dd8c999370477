import { describe, expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { evidenceOf, mostRaters, placingOf, resultOf } from '#core/evidence.ts';
import { isTooLong, makeResultToken } from '#core/link/link.ts';
import { openPaste } from '#core/link/pasted.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { measureWith } from '#core/measure.ts';
import {
  joinedTo,
  linksIn,
  merged,
  newNames,
  ratedBy,
  withNote,
  withRater,
  withRating,
} from '#core/raters.ts';
import { type PersonRecord, parseRecord } from '#core/records.ts';
import { sampleTeam } from '#core/sample-team.ts';
import { realPack } from '../support/real-pack.ts';

const pack = realPack();
const packs = new Map([[pack.hash, pack]]);
const blank = (name: string, id = '00000000000000a1'): PersonRecord => ({
  id,
  changed: 1,
  name,
  sample: false,
  selves: [],
  raters: [],
  takes: '',
  cover: '',
});
const emptyResult: SharedResult = {
  pack,
  name: 'Ana',
  sheet: new Map(),
  skipped: new Set(),
  day: 300,
  seconds: 0,
  observers: [],
  extras: [],
};
const owner = { pack, rater: 'Owner', kind: 'rating' } as const;
const [rating, second] = pack.ratings;
if (!rating || !second) throw new Error('the pack has ratings');
const names = ['Ana', 'Ben', 'Chi', 'Dee', 'Eva', 'Fin'];
const team = sampleTeam(pack, 7, 300, names, ['Manager', 'Colleague']).map((one, i) => ({
  ...blank(one.name, `00000000000000b${i}`),
  ...one,
}));
const sampleOf = (name: string) => team.find((one) => one.name === name) ?? blank('');

describe('evidence', () => {
  test('nothing is known of a new person', () => {
    expect(resultOf(blank('Ana'), packs)).toBeUndefined();
    expect(evidenceOf(blank('Ana'), packs)).toEqual({
      result: undefined,
      self: false,
      unused: 0,
      aside: 0,
      history: [],
    });
  });

  test('without own answers the sheet is empty and the day is that of the newest rating', () => {
    const once = withRating(blank('Ana'), owner, 300, rating.id, 4);
    const twice = withRating(once, { ...owner, rater: 'Colleague' }, 310, rating.id, 5);
    const result = resultOf(twice, packs);
    expect(result?.sheet.size).toBe(0);
    expect(result?.day).toBe(310);
    expect(result?.observers).toHaveLength(2);
  });

  test('own answers and every rating stand in one result, the last own one counting', () => {
    const ben = sampleOf('Ben');
    const own = resultOf(ben, packs);
    if (!own) throw new Error('Ben has answered');
    const later = makeResultToken({ ...own, day: 320, observers: [] });
    const found = evidenceOf({ ...ben, selves: [...ben.selves, later] }, packs);
    expect(found.result?.day).toBe(320);
    expect(found.result?.observers).toHaveLength(2);
    expect(found.history.map(({ kind, day }) => [kind, day])).toEqual([
      ['self', 320],
      ['self', 300],
      ['rating', 300],
      ['rating', 300],
    ]);
  });

  test('what does not open is counted', () => {
    const ana = { ...sampleOf('Ana') };
    expect(evidenceOf(ana, new Map()).unused).toBe(2);
    expect(evidenceOf({ ...ana, selves: [...ana.selves, 'r1nothing'] }, packs).unused).toBe(1);
  });

  test('a brief holds for everybody, where it is one for these questions', () => {
    const brief = {
      weights: pack.skills.map(() => 1),
      bars: [4, 3.5] as const,
      name: 'Shop',
      preset: '',
      extras: [],
    };
    const ana = sampleOf('Ana');
    expect(resultOf(ana, packs, { pack, brief })?.brief).toEqual(brief);
    expect(
      resultOf(ana, packs, { pack: { ...pack, hash: '00000000' }, brief })?.brief,
    ).toBeUndefined();
  });
});

describe('ratings', () => {
  test('one rater of a kind has one sheet, whatever is chosen or taken back', () => {
    let person = withRating(blank('Ana'), owner, 300, rating.id, 4);
    person = withRating(person, owner, 301, second.id, 'no-basis');
    person = withRating(person, owner, 302, rating.id, undefined);
    expect(person.raters).toHaveLength(1);
    expect([...(ratedBy(person, owner)?.ratings.sheet ?? [])]).toEqual([[second.id, 'no-basis']]);
    expect(ratedBy(person, { ...owner, kind: 'interview' })).toBeUndefined();
  });

  test('a note stays with the ratings, and can be emptied', () => {
    const noted = withNote(blank('Ana'), owner, 300, rating.skill, 'Wrote the flyer');
    const rated = withRating(noted, owner, 300, rating.id, 4);
    expect(rated.raters[0]?.notes).toEqual([[rating.skill, 'Wrote the flyer']]);
    expect(withNote(rated, owner, 300, rating.skill, '').raters[0]?.notes).toEqual([]);
    expect(parseRecord('people', rated)).toEqual(rated);
  });

  test('what comes in a link takes the place of nothing, whatever it calls itself', () => {
    const own = withNote(
      withRating(blank('Ana'), owner, 300, rating.id, 2),
      owner,
      300,
      rating.skill,
      'Wrote the flyer',
    );
    const token = withRating(blank('Ana'), owner, 310, rating.id, 5).raters[0]?.token ?? '';
    const both = withRater(own, token);
    expect(both.raters).toEqual([...own.raters, { kind: 'rating', token, notes: [] }]);
    expect(ratedBy(both, owner)?.record).toBe(own.raters[0]);
    // The same once more leaves the note where it is.
    expect(withRater(both, own.raters[0]?.token ?? '')).toBe(both);
  });

  test('however much is taken in, the person can be read again', () => {
    const days = Array.from({ length: 150 }, (_, day) => day);
    const many = days.reduce((person, day) => {
      const rated = withRating(blank('Ana'), owner, day, rating.id, 3).raters[0]?.token ?? '';
      return withRater(person, rated);
    }, blank('Ana'));
    expect(many.raters).toHaveLength(150);
    expect(parseRecord('people', many)).toEqual(many);
    // So many would take minutes to work out: the newest speak.
    const { result, aside } = evidenceOf(many, packs);
    expect(result?.observers.map(({ day }) => day)).toEqual(days.slice(-mostRaters));
    expect(aside).toBe(150 - mostRaters);
  });

  test('a result that no link can hold is known beforehand', () => {
    const raters = (count: number) =>
      Array.from({ length: count }, (_, i) => `${i} ${'ä'.repeat(18)}`);
    for (const count of [0, 1, 4, 8, 10, 12, 20]) {
      const observers = raters(count).map((rater) => ({
        rater,
        about: '',
        sheet: new Map([[rating.id, 3 as const]]),
        day: 300,
        extras: [],
      }));
      const result = { ...emptyResult, observers };
      if (isTooLong(result)) expect(() => makeResultToken(result)).toThrow('a token of');
      else expect(makeResultToken(result)).toMatch(/^r1/);
    }
    const longest = { rater: 'x'.repeat(40), about: '', sheet: new Map(), day: 0, extras: [] };
    expect(isTooLong({ ...emptyResult, observers: Array(20).fill(longest) })).toBe(true);
    expect(isTooLong(emptyResult)).toBe(false);
  });

  test('two entries of one person become one that knows what both knew', () => {
    const both = merged(sampleOf('Ana'), sampleOf('Ben'), packs);
    expect([both.name, both.selves.length, both.raters.length]).toEqual(['Ana', 2, 3]);
    expect(merged(both, sampleOf('Ben'), packs).raters).toHaveLength(3);
  });
});

describe('taking in', () => {
  test('names, one per line, that nobody has yet', () => {
    expect(newNames(' Ana \n\nana\nJean-Luc\nBen', [blank('Ben')])).toEqual(['Ana', 'Jean-Luc']);
  });

  test('links in any text join a person of the same name, or a new one', () => {
    const [self = ''] = sampleOf('Ana').selves;
    const other = sampleOf('Chi').selves[0] ?? '';
    const pasted = openPaste(`Hi,\nhere: https://x.test/#${self} and\n${other}. ${self}`);
    if (!pasted.ok) throw new Error(pasted.code);
    const found = linksIn(pasted.value, packs);
    expect([found.links.length, found.others]).toEqual([2, 0]);
    let made = 0;
    const joined = joinedTo([blank('ANA')], found.links, (name) =>
      blank(name, `00000000000000c${made++}`),
    );
    expect(joined.map(({ name, selves }) => [name, selves.length])).toEqual([
      ['ANA', 1],
      ['Chi', 1],
    ]);
    expect(joinedTo(joined, found.links, blank).map(({ selves }) => selves.length)).toEqual([1, 1]);
  });
});

test('the sample team is the same every time, and shows every kind of verdict', () => {
  expect(sampleTeam(pack, 7, 300, names, ['Manager', 'Colleague'])).toEqual(
    team.map(({ name, selves, raters }) => ({ name, selves, raters })),
  );
  const measure = measureWith(pack);
  const placed = team.map((one) => {
    const result = resultOf(one, packs);
    return placingOf(result && assess(result, measure, whoOf(result, false)));
  });
  expect(placed).toEqual(['first', 'second', 'both', 'neither', 'open', 'second']);
  expect(placingOf(undefined)).toBe('none');
  for (const one of team) expect(parseRecord('people', one)).toEqual(one);
});
