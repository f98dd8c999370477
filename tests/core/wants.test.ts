// Wishes: they travel with a result, and move no score.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { draftResult, draftWith, newDraft, withWish } from '#core/draft.ts';
import { evidenceOf } from '#core/evidence.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import { makeResultBody, parseResultBody } from '#core/link/result-body.ts';
import { measureWith } from '#core/measure.ts';
import { parseRecord } from '#core/records.ts';
import type { Standing } from '#core/report.ts';
import { wantGroups, wantKindOf, wantsIn, wishes } from '#core/wants.ts';
import { anyResult, pack, packs, plainResult, wantsFor } from '../support/links.ts';
import { plain } from '../support/plain.ts';

const measures = new Map([...packs.values()].map((of) => [of.hash, measureWith(of)]));
const reportOf = (result: typeof plainResult) => {
  const measure = measures.get(result.pack.hash);
  if (!measure) throw new Error('another pack');
  return assess(result, measure, whoOf(result, false));
};
const first = pack.skills[0];
const last = pack.skills.at(-1);
if (!first || !last) throw new Error('a pack without skills');

test('no wish moves a score, a verdict or a word of the report', () => {
  const both = anyResult.chain((result) =>
    wantsFor(result.pack).map((wants) => {
      const { wants: _, ...without } = result;
      return [without, { ...without, wants }] as const;
    }),
  );
  fc.assert(
    fc.property(both, ([without, withThem]) => {
      expect(reportOf(withThem)).toEqual(reportOf(without));
    }),
    { numRuns: 60 },
  );
});

describe('in a link', () => {
  test('they take six bytes, whatever they are', () => {
    const wants = new Map([[last.id, 'happily'] as const]);
    const withOne = makeResultBody({ ...plainResult, wants });
    expect(withOne.length - makeResultBody(plainResult).length).toBe(6);
    expect([...withOne.slice(-6)]).toEqual([3, 4, 0, 0, 0, 1]);
    expect(parseResultBody(withOne, packs)).toMatchObject({ ok: true, value: { wants } });
  });

  test('nothing said is written as nothing', () => {
    expect(makeResultToken({ ...plainResult, wants: new Map() })).toBe(
      makeResultToken(plainResult),
    );
  });

  test.each([
    ['empty', [3, 0]],
    ['without a wish', [3, 4, 0, 0, 0, 0]],
    ['too short', [3, 3, 0, 0, 1]],
    ['too long', [3, 5, 0, 0, 0, 0, 1]],
    ['more than these skills can hold', [3, 4, 255, 255, 255, 255]],
  ])('%s is no such part', (_, part) => {
    const body = makeResultBody({ ...plainResult, name: '' });
    const changed = Uint8Array.from([...body, ...part]);
    expect(parseResultBody(changed, packs)).toEqual({ ok: false, code: 'bad-value' });
  });
});

describe('said in a draft', () => {
  const begun = newDraft(pack, 'quick', 'Ana', 300);
  const wishful = withWish(withWish(begun, first.id, 'rather-not'), last.id, 'happily');

  test('they are kept and travel with its result and its person', () => {
    const record = { id: '00000000000000a1', changed: 1, draft: wishful };
    expect(parseRecord('drafts', record)).toEqual(record);
    expect(draftWith(pack, wishful)).toEqual(wishful);
    const token = makeResultToken(draftResult(pack, wishful));
    const opened = openLink(token, packs);
    const wants = wantsIn(pack, wishful.wants ?? []);
    expect(wants.size).toBe(2);
    expect(opened).toMatchObject({ ok: true, value: { result: { wants } } });
    const person = {
      id: '00000000000000a2',
      changed: 1,
      name: 'Ana',
      sample: false,
      selves: [token],
      raters: [],
      takes: '',
      cover: '',
    };
    expect(plain(evidenceOf(person, packs).result?.wants)).toEqual(plain(wants));
  });

  test('the last word counts, and can be taken back', () => {
    const changed = withWish(wishful, first.id, 'fine');
    expect(wantsIn(pack, changed.wants ?? []).get(first.id)).toBe('fine');
    const back = withWish(withWish(changed, first.id, undefined), last.id, undefined);
    expect(back.wants).toEqual([]);
    expect('wants' in draftResult(pack, back)).toBe(false);
  });

  test('a draft from before they were asked opens as it was', () => {
    expect('wants' in begun).toBe(false);
    expect(parseRecord('drafts', { id: '00000000000000a1', changed: 1, draft: begun })).toEqual({
      id: '00000000000000a1',
      changed: 1,
      draft: begun,
    });
  });

  test('what is no wish, or for no skill of the pack, is not taken', () => {
    const odd = { ...begun, wants: [[first.id, 'loves']] };
    expect(
      parseRecord('drafts', { id: '00000000000000a1', changed: 1, draft: odd }),
    ).toBeUndefined();
    expect(wantsIn(pack, [['juggling', 'happily']]).size).toBe(0);
  });
});

test('beside a score only what is clear on both sides is said', () => {
  const kinds = (standing: Standing) => wishes.map((wish) => wantKindOf(standing, wish));
  expect(kinds('strength')).toEqual(['good-wants', undefined, 'good-rather-not']);
  expect(kinds('gap')).toEqual(['low-wants', undefined, 'low-rather-not']);
  expect(kinds('near')).toEqual([undefined, undefined, undefined]);
  expect(kinds('unanswered')).toEqual([undefined, undefined, undefined]);
  expect(wantKindOf('strength', undefined)).toBeUndefined();
  const lines = [
    { skill: first.id, standing: 'strength' as const },
    { skill: last.id, standing: 'gap' as const },
  ];
  const wants = wantsIn(pack, [
    [first.id, 'rather-not'],
    [last.id, 'rather-not'],
  ]);
  expect(wantGroups(lines, wants)).toEqual([
    { kind: 'good-rather-not', skills: [first.id] },
    { kind: 'low-rather-not', skills: [last.id] },
  ]);
});
