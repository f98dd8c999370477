import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOrExit } from '../../scripts/content-files.ts';
import { briefFrom, jobOf } from '../../src/core/job.ts';
import { groupsOf, makeJobText, parseJobText } from '../../src/core/job-text.ts';
import { makeBriefToken, openAnyLink } from '../../src/core/link/any-link.ts';
import { hasPhrase } from '../../src/core/plain-text.ts';
import { parseRecord, type WorkTask } from '../../src/core/records.ts';
import { mixUpsOf, parseSorting, withChoice } from '../../src/core/sorting.ts';
import {
  departmentsOf,
  doingBoth,
  handOffsOf,
  knownTask,
  likelySide,
  namesIn,
  parseHours,
} from '../../src/core/work.ts';

const { pack, lessons } = contentOrExit();
const [first, second] = pack.roles.map(({ id }) => String(id));
const sides = [first ?? '', second ?? '', 'both', ''];

const task = (text: string, more: Partial<WorkTask> = {}): WorkTask => ({
  text,
  side: likelySide(lessons, text),
  who: '',
  hours: 0,
  ...more,
});

const anyTask: fc.Arbitrary<WorkTask> = fc.record({
  text: fc.oneof(
    fc.constantFrom(...lessons.tasks.map(({ text }) => text)),
    fc.string({ maxLength: 60 }),
  ),
  side: fc.constantFrom(...sides),
  who: fc.constantFrom('', 'Ana', 'ana ', 'Ben', 'Ana, Ben', 'Chi & Ben'),
  hours: fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
});
const anyList = fc.array(anyTask, { maxLength: 12 });

test('a text is known as it stands, in other words, and not when it is something else', () => {
  expect(knownTask(lessons, 'ring back FIVE days after a quote.')?.id).toBe('quote-follow-up');
  expect(knownTask(lessons, 'Write our newsletter to past customers')?.id).toBe('newsletter');
  expect(knownTask(lessons, 'Feed the cat')).toBeUndefined();
  expect(knownTask(lessons, '')).toBeUndefined();
  expect(likelySide(lessons, 'Feed the cat')).toBe('');
  for (const { id, text, side } of lessons.tasks) {
    expect(knownTask(lessons, text)?.id).toBe(id);
    expect(likelySide(lessons, text)).toBe(side);
  }
});

test('hours are read with a comma or a point, and nothing else is a number of hours', () => {
  expect(parseHours('')).toBe(0);
  expect(parseHours(' 1,5 ')).toBe(1.5);
  expect(parseHours('168')).toBe(168);
  for (const text of ['-1', '169', '1e2', 'two', '1.', '0x1'])
    expect(parseHours(text)).toBeUndefined();
});

test('names are found once each, whatever stands between them', () => {
  expect(namesIn('Ana, ben & Ana / Chi  Lo')).toEqual(['Ana', 'ben', 'Chi Lo']);
  expect(namesIn(' , ')).toEqual([]);
});

test('a phrase counts from the beginning of a word', () => {
  expect(hasPhrase('Please follow-up on it', 'follow up')).toBe(true);
  expect(hasPhrase('Purchase ledgers', 'chase')).toBe(false);
});

test('every hour of the list is in one of the three sums, and every placed task in a department', () => {
  fc.assert(
    fc.property(anyList, (tasks) => {
      const { sides: two, unplaced, unplacedHours } = departmentsOf(pack, tasks);
      const all = tasks.reduce((sum, { hours }) => sum + hours, 0);
      expect(two[0].hours + two[1].hours + unplacedHours).toBeCloseTo(all, 9);
      const placed = new Set([...two[0].tasks, ...two[1].tasks, ...unplaced]);
      expect(tasks.every((one) => placed.has(one))).toBe(true);
    }),
  );
});

test('whoever does both has a task of each side, and the order of the list does not matter', () => {
  fc.assert(
    fc.property(anyList, (tasks) => {
      const both = doingBoth(pack, tasks);
      for (const { name } of both) {
        const own = tasks.filter(({ who }) =>
          namesIn(who).some((one) => one.toLowerCase() === name.toLowerCase()),
        );
        expect(own.some(({ side }) => side === first)).toBe(true);
        expect(own.some(({ side }) => side === second)).toBe(true);
      }
      const names = (list: typeof both) => list.map(({ name }) => name.toLowerCase()).sort();
      expect(names(doingBoth(pack, tasks.toReversed()))).toEqual(names(both));
    }),
  );
});

test('a hand-off is owned where a name stands beside a task for it', () => {
  const state = (tasks: readonly WorkTask[], id: string) =>
    handOffsOf(lessons, tasks).find((one) => one.id === id);
  expect(state([], 'follow-up')?.state).toBe('no-task');
  expect(state([task('Chase open quotes')], 'follow-up')?.state).toBe('nobody');
  expect(state([task('Chase open quotes', { who: 'Ben' })], 'follow-up')).toMatchObject({
    state: 'owned',
    names: ['Ben'],
  });
  for (const one of handOffsOf(lessons, [])) {
    const added = task(one.task?.text ?? '', { who: 'Ana' });
    expect(state([added], one.id)?.state).toBe('owned');
  }
});

test('a job description has the own tasks first, its blocks after them, and nothing twice', () => {
  const own = [task('Ring back five days after a quote'), task('Feed the cat', { side: 'both' })];
  const job = jobOf(pack, lessons, own, 1);
  expect(job.duties.slice(0, 2).map(({ text }) => text)).toEqual([
    'Ring back five days after a quote.',
    'Feed the cat',
  ]);
  expect(job.duties[1]?.shared).toBe(true);
  fc.assert(
    fc.property(anyList, fc.constantFrom(0 as const, 1 as const), (tasks, place) => {
      const { duties, success, handOff } = jobOf(pack, lessons, tasks, place);
      const wanted = tasks.filter(
        ({ text, side }) => text.trim() && (side === pack.roles[place].id || side === 'both'),
      );
      expect(duties.filter((duty) => duty.own)).toHaveLength(wanted.length);
      expect(duties.findLastIndex((duty) => duty.own)).toBe(wanted.length - 1);
      expect(success.length).toBeGreaterThanOrEqual(4);
      expect(handOff.length).toBeGreaterThanOrEqual(4);
    }),
  );
});

test('one task for the first reply replaces our own sentence on it', () => {
  const sentence = 'Give every new enquiry a personal answer within one working day.';
  const texts = (tasks: readonly WorkTask[]) =>
    jobOf(pack, lessons, tasks, 1).duties.map(({ text }) => text);
  expect(texts([])).toContain(sentence);
  expect(texts([task('Answer a new enquiry within the hour')])).not.toContain(sentence);
});

test('a brief weighs what tasks need 3, what several need 4, the rest 2, and travels', () => {
  const empty = briefFrom(pack, lessons, [], 'Ours');
  expect(new Set(empty.weights)).toEqual(new Set([2]));
  const [tyres] = lessons.tasks.filter(({ id }) => id === 'three-tyres');
  const one = briefFrom(pack, lessons, [task(tyres?.text ?? '')], 'Ours');
  for (const [i, { id }] of pack.skills.entries()) {
    expect(one.weights[i]).toBe(tyres?.skills.includes(id) ? 3 : 2);
  }
  const packs = new Map([[pack.hash, pack]]);
  fc.assert(
    fc.property(anyList, fc.string({ maxLength: 80 }), (tasks, name) => {
      const brief = briefFrom(pack, lessons, tasks, name);
      expect(brief.weights.every((weight) => [2, 3, 4].includes(weight))).toBe(true);
      const more = briefFrom(pack, lessons, [...tasks, task(tyres?.text ?? '')], name);
      expect(more.weights.every((weight, i) => weight >= (brief.weights[i] ?? 0))).toBe(true);
      const opened = openAnyLink(makeBriefToken({ pack, brief }), packs);
      expect(opened).toMatchObject({ ok: true, value: { kind: 'brief', brief } });
    }),
  );
});

test('the text of a job description is read as it was made, and any text is read', () => {
  const line = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .,]{0,30}[A-Za-z0-9]$/);
  const block = fc.record({
    kind: fc.constantFrom('title', 'heading', 'entry', 'paragraph'),
    text: line,
  });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
      expect(parseJobText(makeJobText(blocks))).toEqual(blocks);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const texts = groupsOf(parseJobText(text)).flatMap((group) => group.texts);
      expect(texts.every((one) => one.trim() === one && one !== '')).toBe(true);
    }),
  );
});

test('what was sorted is read from anything, and a choice stays', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const sorting = parseSorting(value, 5, sides.slice(0, 3));
      expect(sorting.choices).toHaveLength(5);
      expect(sorting.place).toBeGreaterThanOrEqual(0);
      expect(sorting.place).toBeLessThanOrEqual(5);
    }),
  );
  const begun = parseSorting({ choices: ['both'], place: 1 }, 3, sides.slice(0, 3));
  expect(withChoice(begun, first ?? '').choices).toEqual(['both', first, '']);
});

test('mix-ups name what differs, close ones apart, and the way that came most often', () => {
  const right = lessons.tasks.map(({ side }) => side);
  expect(mixUpsOf(lessons.tasks, right)).toEqual({
    sorted: lessons.tasks.length,
    clear: [],
    close: [],
    most: undefined,
  });
  const all = lessons.tasks.map(() => second ?? '');
  const { clear, close, most } = mixUpsOf(lessons.tasks, all);
  expect(clear.every(({ task: one }) => !one.close && one.side !== second)).toBe(true);
  expect(close.every(({ task: one }) => one.close && one.side !== second)).toBe(true);
  expect(most).toEqual({ from: first, to: second });
  expect(
    mixUpsOf(
      lessons.tasks,
      lessons.tasks.map(() => ''),
    ),
  ).toMatchObject({ sorted: 0, clear: [] });
});

test('a list of any tasks is kept as it is', () => {
  fc.assert(
    fc.property(anyList, (tasks) => {
      const record = { id: '00000000000000a1', changed: 1, tasks, jobs: [] };
      expect(parseRecord('work', record)).toEqual(record);
    }),
  );
});
