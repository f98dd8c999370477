// Asking only what matters: the traces of 20 people against brute force, and kept in tests/golden/traces.json.
// After a change that is meant to change what is asked, write the file anew and read the difference before keeping it:
//   UPDATE_GOLDEN=1 npx vitest run tests/core/adaptive.test.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Asking,
  type NextStep,
  nextStep,
  type StopReason,
  usefulness,
} from '#core/adaptive.ts';
import { equalBrief, fitTo } from '#core/fit.ts';
import { measureWith } from '#core/measure.ts';
import type { ItemId, SkillItem } from '#core/pack.ts';
import { randomFrom } from '#core/random.ts';
import { type Answer, emptySheet, noBasis, type Sheet } from '#core/sheet.ts';
import { bankOf, simulatedPerson, simulatedSheet } from '../../scripts/simulation/people.ts';
import { anySheet } from '../support/arbitrary.ts';
import { bruteForce } from '../support/brute-asking.ts';
import { optionFor, peopleOf } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';
import { smallPack } from '../support/small-packs.ts';

const pack = realPack();
const measure = measureWith(pack);
const brief = equalBrief(pack);
const questions = pack.items.filter((item): item is SkillItem => item.kind !== 'check');
const next = (asking: Asking): NextStep => nextStep(pack, measure, brief, asking);

interface Profile {
  /** What this person would answer, were it asked. Skipped where there is nothing. */
  readonly answers: ReadonlyMap<ItemId, Answer>;
  readonly start: number;
  readonly lean: boolean;
}

interface Trace {
  readonly asked: readonly ItemId[];
  readonly why: StopReason;
}

const begun = ({ answers, start, lean }: Profile): Asking => {
  const shown = questions.slice(0, start);
  return {
    sheet: new Map(
      shown.flatMap(({ id }) => {
        const answer = answers.get(id);
        return answer === undefined ? [] : [[id, answer] as const];
      }),
    ),
    skipped: new Set(shown.flatMap(({ id }) => (answers.has(id) ? [] : [id]))),
    lean,
  };
};

function traceOf(step: (asking: Asking) => NextStep, profile: Profile): Trace {
  const asked: ItemId[] = [];
  let asking = begun(profile);
  for (;;) {
    const found = step(asking);
    if (found.kind === 'stop') return { asked, why: found.why };
    asked.push(found.item);
    const answer = profile.answers.get(found.item);
    asking =
      answer === undefined
        ? { ...asking, skipped: new Set(asking.skipped).add(found.item) }
        : { ...asking, sheet: new Map(asking.sheet).set(found.item, answer) };
  }
}

/** From here on the twenty happen to end in every way and at every length. */
const firstSeed = 38;

/** Seeded people, by turns of every kind: quick and standard, with gaps and without. */
const profiles = Array.from({ length: 20 }, (_, i): [name: string, profile: Profile] => {
  const seed = firstSeed + i;
  const random = randomFrom(seed);
  const all = simulatedSheet(pack, simulatedPerson(pack, random), questions, random);
  const quick = i % 2 === 0;
  const gaps = i % 4 > 1;
  const answers = new Map<ItemId, Answer>();
  for (const [id, answer] of all) {
    const chance = random.uniform();
    if (gaps && chance < 0.1) continue;
    answers.set(id, gaps && chance < 0.15 ? noBasis : answer);
  }
  const { quickItems, standardItems } = pack.measurement;
  const name = `seed ${seed}, ${quick ? 'quick' : 'standard'}${gaps ? ', with gaps' : ''}`;
  return [name, { answers, start: quick ? quickItems : standardItems, lean: !quick }];
});

describe('the trace of a person', () => {
  const file = new URL('../golden/traces.json', import.meta.url);
  const traces = new Map(profiles.map(([name, profile]) => [name, traceOf(next, profile)]));
  if (process.env['UPDATE_GOLDEN']) {
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(traces), null, 2)}\n`);
  }
  const golden: Record<string, unknown> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  const brute = bruteForce(pack);

  test('is kept for each of the twenty', () => {
    expect(Object.keys(golden)).toEqual(profiles.map(([name]) => name));
  });

  test('ends for every reason but the last among them, and at different lengths', () => {
    const found = [...traces.values()];
    expect(new Set(found.map(({ why }) => why))).toEqual(new Set(['certain', 'would-not-settle']));
    expect(new Set(found.map(({ asked }) => asked.length)).size).toBeGreaterThan(5);
    expect(found.some(({ asked, why }) => asked.length > 0 && why === 'certain')).toBe(true);
    expect(found.some(({ asked }) => asked.length === 0)).toBe(true);
  });

  test.each(profiles)(
    'is the one kept, and the one that brute force takes: %s',
    (name, profile) => {
      const trace = traces.get(name);
      expect(trace).toEqual(golden[name]);
      expect(traceOf(brute.step, profile)).toEqual(trace);
    },
  );

  test.each(profiles)(
    'names every item once, and none that was shown before: %s',
    (name, profile) => {
      const { asked } = traces.get(name) ?? { asked: [] };
      const shown = questions.slice(0, profile.start).map(({ id }) => id);
      expect(new Set([...shown, ...asked]).size).toBe(shown.length + asked.length);
    },
  );
});

describe('how useful an item is', () => {
  const small = smallPack({ keys: [1, -1, 1], weight: (place) => 1 + (place % 3) });
  const smallMeasure = measureWith(small);

  test('is by how much its answer narrows the roles and the lean, whatever that answer is', () => {
    const brute = bruteForce(small);
    fc.assert(
      fc.property(anySheet(small), (sheet) => {
        const fit = fitTo(small, smallMeasure(sheet), equalBrief(small));
        const posterior = smallMeasure.posterior(sheet);
        const worth = brute.worthOf({ sheet, skipped: new Set(), lean: true });
        for (const item of small.items) {
          if (item.kind === 'check' || sheet.has(item.id)) continue;
          expect(usefulness(small, posterior, fit, item)).toBeCloseTo(worth(item), 9);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('is above 0 for everything still open', () => {
    fc.assert(
      fc.property(anySheet(small), fc.constantFrom(...small.items), (sheet, item) => {
        if (item.kind === 'check') return;
        const fit = fitTo(small, smallMeasure(sheet), equalBrief(small));
        const use = usefulness(small, smallMeasure.posterior(sheet), fit, item);
        expect(use).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the next step', () => {
  const whole = (favour: number): Sheet =>
    new Map(questions.map((item) => [item.id, optionFor(item, favour)]));
  const startedWith = (sheet: Sheet, count: number, lean: boolean): Asking =>
    begun({ answers: sheet, start: count, lean });

  test('of items worth the same is the one that stands first', () => {
    // Nothing is known, so that within a role all items with the same key are worth the same.
    const step = next({ sheet: emptySheet, skipped: new Set(), lean: true });
    if (step.kind !== 'ask') throw new Error('asks nobody anything');
    const { worthOf } = bruteForce(pack);
    const worth = worthOf({ sheet: emptySheet, skipped: new Set(), lean: true });
    const worths = questions.map(worth);
    const most = Math.max(...worths);
    const equals = questions.filter((_, i) => (worths[i] ?? 0) > most * (1 - 1e-9));
    expect(equals.length).toBeGreaterThan(5);
    expect(step.item).toBe(equals[0]?.id);
  });

  test('never asks what was answered, passed over, or only checks that somebody reads', () => {
    const anyAsking = fc.record({
      sheet: anySheet(pack),
      skipped: fc.subarray(pack.items.map(({ id }) => id)).map((ids) => new Set(ids)),
      lean: fc.boolean(),
    });
    const open = (asking: Asking) =>
      questions
        .filter(({ id }) => !asking.sheet.has(id) && !asking.skipped.has(id))
        .map(({ id }) => id);
    fc.assert(
      fc.property(anyAsking, (asking) => {
        const step = next(asking);
        if (step.kind === 'ask') expect(open(asking)).toContain(step.item);
        if (open(asking).length === 0) expect(step).toEqual({ kind: 'stop', why: 'exhausted' });
      }),
      { numRuns: 60 },
    );
  });

  test('is the end once nothing is open, however sure or unsure', () => {
    const exhausted = { kind: 'stop', why: 'exhausted' };
    const ids = questions.map(({ id }) => id);
    for (const favour of [1, 3, 5]) {
      expect(next({ sheet: whole(favour), skipped: new Set(), lean: true })).toEqual(exhausted);
    }
    expect(next({ sheet: emptySheet, skipped: new Set(ids), lean: true })).toEqual(exhausted);
    const unseen = new Map(ids.map((id) => [id, noBasis]));
    expect(next({ sheet: unseen, skipped: new Set(), lean: false })).toEqual(exhausted);
  });

  test('is to stop at once for a clear profile, and to ask on for one on the edge', () => {
    const people = peopleOf(pack);
    const clear = people.get('pure first role');
    if (!clear) throw new Error('nobody is clear');
    const { quickItems, standardItems } = pack.measurement;
    for (const [count, lean] of [
      [quickItems, false],
      [standardItems, true],
    ] as const) {
      expect(next(startedWith(clear, count, lean))).toEqual({ kind: 'stop', why: 'certain' });
      const edge = new Map(questions.map((item, i) => [item.id, optionFor(item, 3 + (i % 2))]));
      expect(next(startedWith(edge, count, lean)).kind).toBe('ask');
    }
  });

  test('of a quick run leaves the lean open, where a standard run still asks for it', () => {
    const level = startedWith(whole(5), pack.measurement.standardItems, true);
    expect(next({ ...level, lean: false })).toEqual({ kind: 'stop', why: 'certain' });
    expect(next(level)).not.toEqual({ kind: 'stop', why: 'certain' });
  });

  test('is to stop where no answer would settle anything', () => {
    // Two answers short of the whole bank, on the bar for one role.
    const sheet = new Map(
      questions.slice(0, -1).map((item, i) => [item.id, optionFor(item, i % 5 < 2 ? 3 : 4)]),
    );
    const step = next({ sheet, skipped: new Set(), lean: true });
    expect(step).toEqual({ kind: 'stop', why: 'would-not-settle' });
  });

  test('depends on what was answered, not on the order of answering', () => {
    const sheet = profiles[1]?.[1].answers ?? new Map<ItemId, Answer>();
    const some = [...sheet].slice(0, 40);
    const step = (entries: typeof some) =>
      next({ sheet: new Map(entries), skipped: new Set(), lean: true });
    expect(step(some.toReversed())).toEqual(step(some));
  });
});

test('the bank of the simulation holds every question of the pack', () => {
  expect(new Set(bankOf(pack, 5))).toEqual(new Set(questions));
});
