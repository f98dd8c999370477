// A draft: what is asked at first and next, what is kept, and that anything may stand where a draft was kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerIn,
  type Draft,
  draftResult,
  draftStep,
  newDraft,
  parseDraft,
  partOf,
  runs,
  withAsked,
  withDraftAnswer,
  withEverything,
  withoutDraftAnswer,
  withSkipped,
} from '#core/draft.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import { measureWith } from '#core/measure.ts';
import { type ItemId, itemOf, type SkillItem } from '#core/pack.ts';
import { randomFrom } from '#core/random.ts';
import { type Answer, noBasis } from '#core/sheet.ts';
import { simulatedPerson, simulatedSheet } from '../../scripts/simulation/people.ts';
import { anyOption, anyRawName, anyUtf16 } from '../support/arbitrary.ts';
import { deepFrozen } from '../support/frozen.ts';
import { realPack } from '../support/real-pack.ts';
import { smallPack } from '../support/small-packs.ts';

const pack = realPack();
const measure = measureWith(pack);
const day = 328;
const ids = pack.items.map(({ id }) => id);
const questions = pack.items.filter((item): item is SkillItem => item.kind !== 'check');
const isCheck = (id: ItemId) => itemOf(pack, id)?.kind === 'check';
const skillItemsIn = (asked: readonly ItemId[]) => asked.filter((id) => !isCheck(id)).length;

/** How many skill items stand before a check in the order of the pack. */
const standBefore = (check: ItemId) => skillItemsIn(ids.slice(0, ids.indexOf(check)));

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(anyOption, fc.constant(noBasis));

type Change = (draft: Draft) => Draft;
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(200), anyAnswer, fc.integer({ min: 0, max: 0xffff })).map(
    ([place, answer, on]): Change =>
      (draft) => {
        const item = draft.asked[place % draft.asked.length];
        return item === undefined ? draft : withDraftAnswer(draft, item, answer, on);
      },
  ),
  fc.nat(200).map(
    (place): Change =>
      (draft) => {
        const item = draft.asked[place % draft.asked.length];
        return item === undefined ? draft : withSkipped(withoutDraftAnswer(draft, item), item);
      },
  ),
  fc.constant<Change>((draft) => {
    const next = ids.find((id) => !draft.asked.includes(id));
    return next === undefined ? draft : withAsked(draft, next);
  }),
  fc.constant<Change>((draft) => withEverything(pack, draft)),
  fc.record({ place: fc.nat(14), seconds: fc.double({ min: 0, max: 1e6, noNaN: true }) }).map(
    (spent): Change =>
      (draft) => ({ ...draft, ...spent }),
  ),
  fc.boolean().map(
    (finished): Change =>
      (draft) => ({ ...draft, finished }),
  ),
);

/** Any draft that could have come about. */
const anyDraft: fc.Arbitrary<Draft> = fc
  .tuple(fc.constantFrom(...runs), anyRawName, fc.array(anyChange, { maxLength: 12 }))
  .map(([run, name, changes]) =>
    changes.reduce((draft, change) => change(draft), newDraft(pack, run, name, day)),
  );

describe('a new draft', () => {
  test.each([
    ['quick', 15, 0],
    ['standard', 30, 1],
    ['everything', 75, 2],
  ] as const)(
    'of the %s run asks the first %d questions; checks among them: %d',
    (run, count, checks) => {
      const draft = newDraft(pack, run, 'Ana', day);
      expect(draft.asked).toEqual(ids.slice(0, count + checks));
      expect(skillItemsIn(draft.asked)).toBe(count);
      expect(draft).toMatchObject({
        run,
        name: 'Ana',
        started: count + checks,
        packHash: pack.hash,
      });
      expect(draft).toMatchObject({ answers: [], skipped: [], seconds: 0, place: 0, day });
      expect(draft.finished).toBe(false);
    },
  );

  test('asks every skill, in every run', () => {
    for (const run of runs) {
      const skills = newDraft(pack, run, '', day).asked.flatMap((id) => {
        const item = itemOf(pack, id);
        return item && item.kind !== 'check' ? [item.skill] : [];
      });
      expect(new Set(skills).size).toBe(15);
    }
  });

  test('keeps a name as names are kept', () => {
    expect(newDraft(pack, 'quick', '  Anne-Marie \n O’Neil ', day).name).toBe('Anne-Marie O’Neil');
  });
});

describe('the parts', () => {
  test.each(runs)('of the %s run are quarters in order, then "a few more"', (run) => {
    const draft = newDraft(pack, run, '', day);
    const parts = draft.asked.map((_, index) => partOf(draft, index));
    expect(parts).toEqual(parts.toSorted());
    const sizes = [0, 1, 2, 3].map((part) => parts.filter((one) => one === part).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(sizes.reduce((a, b) => a + b)).toBe(draft.started);
    for (const beyond of [0, 1, 40]) expect(partOf(draft, draft.started + beyond)).toBe(4);
  });
});

describe('what comes next', () => {
  /** Somebody who answers everything, asked until the end. */
  function played(run: 'quick' | 'standard', seed: number) {
    const random = randomFrom(seed);
    const answers = simulatedSheet(pack, simulatedPerson(pack, random), questions, random);
    const answered = (draft: Draft, id: ItemId) =>
      withDraftAnswer(draft, id, isCheck(id) ? 2 : (answers.get(id) ?? noBasis), day);
    const start = newDraft(pack, run, '', day);
    let draft = start.asked.reduce(answered, start);
    for (;;) {
      const step = draftStep(pack, measure, draft);
      if (step.kind === 'stop') return { draft, why: step.why };
      draft = answered(withAsked(draft, step.item), step.item);
    }
  }
  const people = [38, 39, 43, 46, 47, 54].flatMap((seed) => [
    played('quick', seed),
    played('standard', seed),
  ]);

  test('is a check as soon as as many questions were asked as stand before it in the order', () => {
    const seen = new Set<ItemId>();
    for (const { draft } of people) {
      for (const [place, id] of draft.asked.entries()) {
        if (!isCheck(id)) continue;
        seen.add(id);
        expect(skillItemsIn(draft.asked.slice(0, place))).toBe(standBefore(id));
      }
    }
    expect(seen).toEqual(new Set(ids.filter(isCheck)));
  });

  test('is no check after fewer questions than stand before it, and none twice', () => {
    for (const { draft } of people) {
      expect(new Set(draft.asked).size).toBe(draft.asked.length);
      // A check that falls due where asking ends is not asked for its own sake.
      const due = ids.filter((id) => isCheck(id) && standBefore(id) < skillItemsIn(draft.asked));
      for (const check of due) expect(draft.asked).toContain(check);
    }
  });

  test('is never what was shown already, answered or passed over', () => {
    const shown = newDraft(pack, 'quick', '', day);
    const passed = shown.asked.reduce(withSkipped, shown);
    let draft = passed;
    for (;;) {
      const step = draftStep(pack, measure, draft);
      if (step.kind === 'stop') break;
      expect(draft.asked).not.toContain(step.item);
      draft = withSkipped(withAsked(draft, step.item), step.item);
    }
    expect(draft.asked.length).toBeGreaterThan(70);
    expect(draftStep(pack, measure, withEverything(pack, draft))).toEqual({
      kind: 'stop',
      why: 'exhausted',
    });
  });

  test('of a quick run leaves the lean aside, of a standard run it does not', () => {
    const level = newDraft(pack, 'standard', '', day);
    const high = level.asked.reduce((draft, id) => {
      const item = itemOf(pack, id);
      const best = item && item.kind !== 'check' && item.key === -1 ? 1 : 5;
      return withDraftAnswer(draft, id, best, day);
    }, level);
    expect(draftStep(pack, measure, { ...high, run: 'quick' })).toEqual({
      kind: 'stop',
      why: 'certain',
    });
    expect(draftStep(pack, measure, high)).not.toEqual({ kind: 'stop', why: 'certain' });
  });
});

describe('everything', () => {
  test('adds what was not asked, in the order of the pack, and keeps all that is there', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const all = withEverything(pack, draft);
        expect(all.asked.slice(0, draft.asked.length)).toEqual(draft.asked);
        expect(all.asked.slice(draft.asked.length)).toEqual(
          ids.filter((id) => !draft.asked.includes(id)),
        );
        const { asked, started, run, ...rest } = all;
        expect([run, started, asked.length]).toEqual(['everything', ids.length, ids.length]);
        expect({ ...draft, asked, started, run }).toEqual({ ...rest, asked, started, run });
        expect(withEverything(pack, all)).toEqual(all);
      }),
    );
  });
});

describe('answers', () => {
  const [first = newDraft(pack, 'quick', '', day).asked[0]] = ids;
  if (first === undefined) throw new Error('no items');
  const begun = deepFrozen(newDraft(pack, 'quick', '', day));

  test('can be given, changed and taken back; the day is that of the last one', () => {
    const given = withDraftAnswer(begun, first, 4, 400);
    expect([answerIn(given, first), given.day]).toEqual([4, 400]);
    const changed = withDraftAnswer(given, first, noBasis, 401);
    expect([answerIn(changed, first), changed.day]).toEqual([noBasis, 401]);
    expect(changed.answers).toHaveLength(1);
    const taken = withoutDraftAnswer(changed, first);
    expect(answerIn(taken, first)).toBeUndefined();
    expect(taken.answers).toEqual([]);
    expect(begun.answers).toEqual([]);
  });

  test('to what was passed over undo the passing over', () => {
    const skipped = withSkipped(withSkipped(begun, first), first);
    expect(skipped.skipped).toEqual([first]);
    expect(withDraftAnswer(skipped, first, 1, day).skipped).toEqual([]);
  });
});

describe('what was kept', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(parseDraft(JSON.stringify(draft), pack)).toEqual(draft);
      }),
    );
  });

  test('for another pack is refused', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(parseDraft(JSON.stringify(draft), smallPack())).toBeUndefined();
        const other = { ...draft, packHash: '00000000' };
        expect(parseDraft(JSON.stringify(other), pack)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  /** Holds for all that the pages lean on. */
  const isSound = (draft: Draft) => {
    const { asked, answers, skipped, place, started } = draft;
    expect(asked.length).toBeGreaterThan(0);
    const named = [...asked, ...skipped, ...answers.map(([id]) => id)];
    for (const id of named) expect(itemOf(pack, id)).toBeDefined();
    expect(asked[place]).toBeDefined();
    expect(asked[started - 1]).toBeDefined();
    expect(
      openLink(makeResultToken(draftResult(pack, draft)), new Map([[pack.hash, pack]])).ok,
    ).toBe(true);
    expect(parseDraft(JSON.stringify(draft), pack)).toEqual(draft);
  };

  test('may name one question as answered and as passed over: the answer counts', () => {
    const [first = ''] = ids;
    const both = {
      ...newDraft(pack, 'quick', 'Ana', day),
      answers: [[first, 3]],
      skipped: [first],
    };
    const parsed = parseDraft(JSON.stringify(both), pack);
    expect(parsed?.skipped).toEqual([]);
    if (parsed) isSound(parsed);
  });

  test('may be any text: it is a draft or nothing, never an error', () => {
    const anyText = fc.oneof(
      anyUtf16(60),
      fc.json(),
      fc.constantFrom('', 'null', '{}', '[]', '{"'),
    );
    fc.assert(
      fc.property(anyText, (kept) => {
        expect(parseDraft(kept, pack)).toBeUndefined();
      }),
    );
  });

  test('may be spoilt in one field: it is then sound, or nothing', () => {
    const template = newDraft(pack, 'quick', 'Ana', day);
    const field = fc.constantFrom(...Object.keys(template));
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.integer({ min: -3, max: 100 }),
      fc.array(fc.oneof(fc.string(), fc.constantFrom(...ids)), { maxLength: 4 }),
      fc.array(fc.tuple(fc.constantFrom(...ids, 'stranger'), fc.oneof(anyAnswer, fc.nat(9)))),
    );
    fc.assert(
      fc.property(anyDraft, field, odd, (draft, name, value) => {
        const parsed = parseDraft(JSON.stringify({ ...draft, [name]: value }), pack);
        if (parsed) isSound(parsed);
      }),
      { numRuns: 300 },
    );
    for (const seconds of ['1e999', '-1', 'null', '"5"']) {
      const text = JSON.stringify(template).replace('"seconds":0', `"seconds":${seconds}`);
      expect(parseDraft(text, pack)).toBeUndefined();
    }
  });

  test('may lack any field: it is then nothing', () => {
    for (const name of Object.keys(newDraft(pack, 'quick', '', day))) {
      const { [name]: _, ...rest } = Object.fromEntries(
        Object.entries(newDraft(pack, 'quick', '', day)),
      );
      expect(parseDraft(JSON.stringify(rest), pack)).toBeUndefined();
    }
  });
});

describe('the result of a draft', () => {
  test.each([
    [0, 0],
    [0.4, 0],
    [0.5, 1],
    [419.6, 420],
    [65_534.6, 65_535],
    [65_536, 65_535],
    [1e12, 65_535],
  ])('holds whole seconds, as many as a link can: %d is %d', (seconds, expected) => {
    const draft = { ...newDraft(pack, 'quick', '', day), seconds };
    expect(draftResult(pack, draft).seconds).toBe(expected);
  });

  test('holds answers and what was passed over, and travels', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const result = draftResult(pack, draft);
        expect(result).toMatchObject({ pack, name: draft.name, day: draft.day, extras: [] });
        expect([...result.sheet]).toEqual(draft.answers);
        expect([...result.skipped]).toEqual(draft.skipped);
        const opened = openLink(makeResultToken(result), new Map([[pack.hash, pack]]));
        expect(opened.ok && opened.value.result.sheet).toEqual(result.sheet);
      }),
      { numRuns: 50 },
    );
  });
});
