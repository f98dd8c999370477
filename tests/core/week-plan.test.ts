// A week for one person with both jobs: laws for any answers, wishes and hours; examples for what decides.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { isoDate } from '#core/day.ts';
import { measureWith } from '#core/measure.ts';
import { type Pack, type SkillId, skillsOf } from '#core/pack.ts';
import type { Sheet } from '#core/sheet.ts';
import { type Wants, type Wish, wantsIn } from '#core/wants.ts';
import {
  handOffFirst,
  mondayFrom,
  mostHours,
  type WeekBlock,
  type WeekFrame,
  weekdayOf,
  weekPlan,
} from '#core/week-plan.ts';
import { anySheet } from '../support/arbitrary.ts';
import { plainResult, wantsFor } from '../support/links.ts';
import { isFirstRole, optionFor, sheetBy } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';
import { smallPack } from '../support/small-packs.ts';

const pack = realPack();
const other = smallPack();
const measures = new Map([pack, other].map((one) => [one.hash, measureWith(one)]));
function reportOn(of: Pack, sheet: Sheet) {
  const measure = measures.get(of.hash);
  if (!measure) throw new Error('another pack');
  const result = { ...plainResult, pack: of, sheet };
  return assess(result, measure, whoOf(result, true));
}
const none: Wants = new Map();
const [first, second] = pack.roles;
const monday = mondayFrom(328);
const frame: WeekFrame = { hours: 20, weekdays: [0, 1, 2, 3, 4], start: 540, firstDay: monday };

const anyFrame: fc.Arbitrary<WeekFrame> = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    start: fc.integer({ min: 0, max: 24 }).map((half) => 30 * half),
    firstDay: fc.integer({ min: 0, max: 20_000 }).map(mondayFrom),
  })
  .map(({ share, ...rest }) => {
    const most = 2 * mostHours(rest.weekdays.length);
    return { ...rest, hours: Math.max(2, Math.round(share * most)) / 2 };
  });
const anyWeek = fc.constantFrom(pack, other).chain((of) =>
  fc.record({
    of: fc.constant(of),
    sheet: anySheet(of),
    wants: fc.option(wantsFor(of), { nil: none }),
    frame: anyFrame,
  }),
);
const hoursFor = (blocks: readonly WeekBlock[], role?: string) =>
  blocks
    .filter((block) => role === undefined || block.role === role)
    .reduce((sum, { from, to }) => sum + (to - from) / 60, 0);

describe('for any answers, wishes and hours', () => {
  test('blocks never overlap, sum to the hours, and both roles have one at least', () => {
    fc.assert(
      fc.property(anyWeek, ({ of, sheet, wants, frame: asked }) => {
        const plan = weekPlan(of, reportOn(of, sheet), wants, asked);
        if (!plan) throw new Error('no plan');
        expect(hoursFor(plan.blocks)).toBeCloseTo(asked.hours, 9);
        for (const { id } of of.roles) expect(hoursFor(plan.blocks, id)).toBeGreaterThan(0);
        for (const [i, block] of plan.blocks.entries()) {
          expect(of.roles.map(({ id }) => id)).toContain(block.role);
          expect(asked.weekdays).toContain(block.day - asked.firstDay);
          expect(block.from).toBeGreaterThanOrEqual(asked.start);
          expect(block.to).toBeGreaterThan(block.from);
          expect(block.to).toBeLessThanOrEqual(1_440);
          const before = plan.blocks[i - 1];
          if (before?.day === block.day) expect(block.from).toBeGreaterThanOrEqual(before.to + 30);
          else expect(block.day).toBeGreaterThan(before?.day ?? -1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a block is for skills of its role, and only what is handed off stands in none', () => {
    fc.assert(
      fc.property(anyWeek, ({ of, sheet, wants, frame: asked }) => {
        const plan = weekPlan(of, reportOn(of, sheet), wants, asked);
        const placed = new Set<SkillId>();
        for (const { role, skills } of plan?.blocks ?? []) {
          expect(skills.length).toBeGreaterThan(0);
          expect(new Set(skills).size).toBe(skills.length);
          const own = skillsOf(of, role).map(({ id }) => id);
          for (const skill of skills) expect(own).toContain(skill);
          for (const skill of skills) placed.add(skill);
        }
        const left = of.skills.map(({ id }) => id).filter((id) => !placed.has(id));
        expect(left.every((id) => id === plan?.handOff?.skill)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('no role gets less than three tenths of the hours, to the nearest half hour', () => {
    fc.assert(
      fc.property(anyWeek, ({ of, sheet, wants, frame: asked }) => {
        const plan = weekPlan(of, reportOn(of, sheet), wants, asked);
        for (const { id } of of.roles) {
          const share = hoursFor(plan?.blocks ?? [], id);
          expect(share).toBeGreaterThanOrEqual(Math.min(asked.hours / 2, 0.3 * asked.hours - 0.25));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('it is looked at again on a day of work, 90 to 96 days on', () => {
    fc.assert(
      fc.property(anyFrame, (asked) => {
        const plan = weekPlan(pack, reportOn(pack, new Map()), none, asked);
        const days = (plan?.review ?? 0) - asked.firstDay;
        expect(days).toBeGreaterThanOrEqual(90);
        expect(days).toBeLessThanOrEqual(96);
        expect(asked.weekdays).toContain(weekdayOf(plan?.review ?? 0));
      }),
      { numRuns: 50 },
    );
  });
});

const strongFirst = reportOn(
  pack,
  sheetBy(pack, (item, place) => optionFor(item, isFirstRole(item, pack) ? 5 : 1 + (place % 3))),
);
const alike = reportOn(
  pack,
  sheetBy(pack, (item) => optionFor(item, 4)),
);
const wantsAll = (role: string, wish: Wish) =>
  pack.skills.filter((skill) => skill.role === role).map(({ id }) => [id, wish] as const);
const wanting = (happy: string, not: string) =>
  wantsIn(pack, [...wantsAll(happy, 'happily'), ...wantsAll(not, 'rather-not')]);

describe('what decides', () => {
  const shares = (report: typeof alike, wants: Wants) => {
    const plan = weekPlan(pack, report, wants, frame);
    return [plan?.reason, ...pack.roles.map(({ id }) => hoursFor(plan?.blocks ?? [], id))];
  };

  test('half each where nothing is clear; a tenth for strength, a tenth for the wish', () => {
    expect(shares(alike, none)).toEqual(['even', 10, 10]);
    expect(shares(strongFirst, none)).toEqual(['strength', 12, 8]);
    expect(shares(alike, wanting(second.id, first.id))).toEqual(['wish', 8, 12]);
    expect(shares(strongFirst, wanting(first.id, second.id))).toEqual(['both', 14, 6]);
    expect(shares(strongFirst, wanting(second.id, first.id))).toEqual(['apart', 10, 10]);
  });

  test('the role that is put off comes first in the day and on more days', () => {
    const plan = weekPlan(pack, strongFirst, none, frame);
    expect(plan).toMatchObject({ long: first.id, early: second.id });
    const early = plan?.blocks.filter(({ role }) => role === second.id) ?? [];
    const long = plan?.blocks.filter(({ role }) => role === first.id) ?? [];
    expect(early.map(({ from }) => from)).toEqual(early.map(() => frame.start));
    expect(early.length).toBeGreaterThan(long.length);
    expect(hoursFor(long) / long.length).toBeGreaterThan(hoursFor(early) / early.length);
  });

  test('what is handed off first is rather not done, or else furthest below its bar', () => {
    const low = strongFirst.roles[1].skills;
    const lowest = low.at(-1)?.skill;
    const unwanted = low.at(-3)?.skill;
    if (!lowest || !unwanted) throw new Error('too few skills');
    expect(handOffFirst(strongFirst, none)).toEqual({ skill: lowest, wish: undefined });
    expect(handOffFirst(strongFirst, new Map([[unwanted, 'rather-not']]))).toEqual({
      skill: unwanted,
      wish: 'rather-not',
    });
    const best = strongFirst.roles[0].skills[0]?.skill;
    if (!best) throw new Error('too few skills');
    // What is above its bar is not given away for being unwanted.
    expect(handOffFirst(strongFirst, new Map([[best, 'rather-not']]))?.skill).toBe(lowest);
    const high = reportOn(
      pack,
      sheetBy(pack, (item) => optionFor(item, 5)),
    );
    expect(handOffFirst(high, none)).toBeUndefined();
  });
});

describe('hours', () => {
  const planFor = (change: Partial<WeekFrame>) =>
    weekPlan(pack, alike, none, { ...frame, ...change });

  test('too few, too many or odd ones make no plan', () => {
    expect(planFor({ hours: 0.5 })).toBeUndefined();
    expect(planFor({ hours: 50.5 })).toBeUndefined();
    expect(planFor({ hours: 1.3 })).toBeUndefined();
    expect(planFor({ hours: Number.NaN })).toBeUndefined();
    expect(planFor({ weekdays: [] })).toBeUndefined();
    expect(planFor({ hours: 1 })?.blocks).toHaveLength(2);
    expect(planFor({ hours: 50 })?.blocks).toHaveLength(10);
  });

  test('the same again gives the same again', () => {
    expect(planFor({ weekdays: [4, 2, 0, 2] })).toEqual(planFor({ weekdays: [0, 2, 4] }));
  });
});

test('weeks begin on Mondays', () => {
  // By the clock of the host: a calendar of its own.
  for (let day = 0; day < 3_000; day += 7 * 13 + 1) {
    expect(new Date(`${isoDate(mondayFrom(day))}T00:00:00Z`).getUTCDay()).toBe(1);
    expect(mondayFrom(day) - day).toBeLessThan(7);
    expect((weekdayOf(day) + 1) % 7).toBe(new Date(`${isoDate(day)}T00:00:00Z`).getUTCDay());
  }
});
