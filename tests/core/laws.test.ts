// What must hold for everybody's answers, as sentences.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '#core/engine.ts';
import { equalBrief, fitTo, pointsWide } from '#core/fit.ts';
import { measureWith } from '#core/measure.ts';
import { optionValues, type Pack, type SkillItem, skillIndex } from '#core/pack.ts';
import { noBasis, type Sheet, withAnswer, withoutAnswer } from '#core/sheet.ts';
import { type Verdict, verdictOf } from '#core/verdict.ts';
import { anyOption, anySheet, fullSheet, personSheet } from '../support/arbitrary.ts';
import { type Assessment, assessor } from '../support/assessment.ts';
import { deepFrozen } from '../support/frozen.ts';
import { optionFor } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';
import { filesOf, packFrom, smallPack, swappedPack } from '../support/small-packs.ts';

const pack = smallPack({ keys: [1, -1, 1], weight: (place) => 1 + (place % 3) });
const assess = assessor(pack);
const questions = (of: Pack) => of.items.filter((item): item is SkillItem => item.kind !== 'check');
const anyQuestion = fc.constantFrom(...questions(pack));

const closeTo = (one: ArrayLike<number>, other: ArrayLike<number>, tolerance = 1e-10) => {
  expect(one.length).toBe(other.length);
  for (let i = 0; i < one.length; i++) {
    expect(Math.abs(at(one, i) - at(other, i))).toBeLessThan(tolerance);
  }
};

const skillErrors = ({ estimate }: Assessment) =>
  pack.skills.map((_, i) => Math.sqrt(at(estimate.covariance, i * (pack.skills.length + 1))));
const errors = (assessment: Assessment) => [
  ...skillErrors(assessment),
  ...assessment.fit.roles.map(({ se }) => se),
  assessment.fit.lean.se,
];
const classesOf = ({ fit: { classes } }: Assessment) => [
  classes.neither,
  classes.first,
  classes.second,
  classes.both,
];

test('the order in which answers were given does not matter', () => {
  const shuffled = fullSheet(pack).chain((sheet) =>
    fc.tuple(
      fc.constant(sheet),
      fc
        .shuffledSubarray([...sheet], { minLength: sheet.size, maxLength: sheet.size })
        .map((entries): Sheet => new Map(entries)),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(assess(one)).toEqual(assess(other));
    }),
  );
});

test('the order in which the pack lists its items does not matter', () => {
  const files = filesOf({ keys: [1, -1, 1] });
  const usual = packFrom(files);
  const { order } = files['item-order.json'];
  const anyOrder = fc.shuffledSubarray(order, { minLength: order.length, maxLength: order.length });
  fc.assert(
    fc.property(anyOrder, anySheet(usual), (otherOrder, sheet) => {
      const other = packFrom({ ...files, 'item-order.json': { order: otherOrder } });
      closeTo(measureWith(other)(sheet).mean, measureWith(usual)(sheet).mean);
    }),
    { numRuns: 50 },
  );
});

describe('a missing answer', () => {
  /** The same pack without one of its items. */
  const packWithout = (item: SkillItem): Pack => ({
    ...pack,
    items: pack.items.filter(({ id }) => id !== item.id),
  });

  test('changes no other evidence: it is as if the item had never been asked', () => {
    fc.assert(
      fc.property(fullSheet(pack), anyQuestion, (sheet, item) => {
        const missing = measureWith(pack)(withoutAnswer(sheet, item.id));
        const never = measureWith(packWithout(item))(sheet);
        closeTo(missing.mean, never.mean, 1e-12);
        closeTo(missing.covariance, never.covariance, 1e-12);
        expect(missing.evidence).toEqual(never.evidence);
      }),
    );
  });

  test('is the same as "no basis"', () => {
    fc.assert(
      fc.property(anySheet(pack), anyQuestion, (sheet, item) => {
        expect(assess(withAnswer(sheet, item.id, noBasis))).toEqual(
          assess(withoutAnswer(sheet, item.id)),
        );
      }),
    );
  });

  test('is neither a zero nor the midpoint nor any other option: every answer makes the skill surer', () => {
    fc.assert(
      fc.property(anySheet(pack), anyQuestion, anyOption, (sheet, item, option) => {
        const skill = skillIndex(pack, item.skill);
        const missing = assess(withoutAnswer(sheet, item.id));
        const answered = assess(withAnswer(sheet, item.id, option));
        expect(at(skillErrors(answered), skill)).toBeLessThan(at(skillErrors(missing), skill));
        const evidence = missing.estimate.evidence.map((count, i) => count + (i === skill ? 1 : 0));
        expect(answered.estimate.evidence).toEqual(evidence);
      }),
    );
  });

  test('of everything gives the prior: what all skills share, what a role shares, what is their own', () => {
    const constants = { sharedSd: 0.3, roleSd: 0.4, skillSd: 0.6 };
    const prior = measureWith(smallPack({ constants }))(new Map());
    closeTo(prior.mean, new Float64Array(15).fill(pack.measurement.skillMean));
    expect(at(prior.covariance, 0)).toBeCloseTo(0.09 + 0.16 + 0.36, 12);
    expect(at(prior.covariance, 1)).toBeCloseTo(0.09 + 0.16, 12);
    expect(at(prior.covariance, 14)).toBeCloseTo(0.09, 12);
  });
});

test('an answer to a check changes no score', () => {
  const checks = pack.items.filter(({ kind }) => kind === 'check');
  expect(checks).toHaveLength(2);
  fc.assert(
    fc.property(anySheet(pack), fc.constantFrom(...checks), anyOption, (sheet, { id }, option) => {
      const one = assess(withAnswer(sheet, id, option));
      const other = assess(withoutAnswer(sheet, id));
      expect([one.estimate, one.fit]).toEqual([other.estimate, other.fit]);
    }),
  );
});

test('a more favourable option never lowers its skill, nor its role', () => {
  fc.assert(
    fc.property(
      anySheet(pack),
      anyQuestion,
      fc.integer({ min: 1, max: 4 }),
      (sheet, item, favour) => {
        const less = assess(withAnswer(sheet, item.id, optionFor(item, favour)));
        const more = assess(withAnswer(sheet, item.id, optionFor(item, favour + 1)));
        const skill = skillIndex(pack, item.skill);
        expect(at(more.estimate.mean, skill)).toBeGreaterThan(at(less.estimate.mean, skill));
        const role = pack.skills[skill]?.role === pack.roles[0].id ? 0 : 1;
        expect(more.fit.roles[role].mean).toBeGreaterThan(less.fit.roles[role].mean);
      },
    ),
  );
});

test('removing answers never lowers a standard error', () => {
  const fewer = anySheet(pack).chain((sheet) =>
    fc.tuple(
      fc.constant(sheet),
      fc.subarray([...sheet]).map((entries): Sheet => new Map(entries)),
    ),
  );
  fc.assert(
    fc.property(fewer, ([sheet, part]) => {
      const whole = errors(assess(sheet));
      for (const [i, error] of errors(assess(part)).entries()) {
        expect(error).toBeGreaterThanOrEqual(at(whole, i) - 1e-12);
      }
    }),
  );
});

describe('the same constant added to all answers of a complete form', () => {
  const real = realPack();
  const measure = measureWith(real);
  const leanOf = (sheet: Sheet) =>
    pointsWide(fitTo(real, measure(sheet), equalBrief(real)).lean.mean);
  const forms = {
    'the standard form': questions(real).slice(0, real.measurement.standardItems),
    'the whole bank': questions(real),
  };
  const anyLevels = fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 80, maxLength: 80 });
  const shiftsUp = fc.constantFrom(-1, 1, 2);
  const optionAt = (level: number) => optionValues[level - 1] ?? 1;

  test.each(Object.entries(forms))('asks every skill: %s', (_, items) => {
    expect(new Set(items.map(({ skill }) => skill)).size).toBe(real.skills.length);
  });

  test.each(Object.entries(forms))(
    'moves the lean by at most .3 points per level: %s',
    (_, items) => {
      const sheetOf = (levels: readonly number[], add: number): Sheet =>
        new Map(items.map(({ id }, i) => [id, optionAt(at(levels, i) + add)]));
      fc.assert(
        fc.property(anyLevels, shiftsUp, (levels, shift) => {
          const moved = leanOf(sheetOf(levels, shift)) - leanOf(sheetOf(levels, 0));
          expect(Math.abs(moved / shift)).toBeLessThanOrEqual(0.3);
        }),
      );
    },
  );

  test.each(Object.entries(forms))(
    'moves it by no more where it is added after reversing: %s',
    (_, items) => {
      const sheetOf = (levels: readonly number[], add: number): Sheet =>
        new Map(items.map((item, i) => [item.id, optionFor(item, at(levels, i) + add)]));
      fc.assert(
        fc.property(anyLevels, shiftsUp, (levels, shift) => {
          const moved = leanOf(sheetOf(levels, shift)) - leanOf(sheetOf(levels, 0));
          expect(Math.abs(moved / shift)).toBeLessThanOrEqual(0.3);
        }),
      );
    },
  );
});

test('swapping the roles in the pack swaps the verdict', () => {
  const mirror = swappedPack({ keys: [1, -1, 1], weight: (place) => 1 + (place % 3) });
  const swapped = assessor(mirror);
  const other = { first: 'second', second: 'first', both: 'both', neither: 'neither' } as const;
  const told = ({ statements }: Verdict) =>
    statements.map(({ pAbove: _, ...statement }) => statement);
  fc.assert(
    fc.property(fc.oneof(anySheet(pack), personSheet(pack)), (sheet) => {
      const one = assess(sheet);
      const two = swapped(sheet);
      const [neither, first, second, both] = classesOf(one);
      closeTo(classesOf(two), [neither ?? 0, second ?? 0, first ?? 0, both ?? 0]);
      closeTo([two.fit.lean.mean, two.fit.lean.se], [-one.fit.lean.mean, one.fit.lean.se]);
      const here = verdictOf(pack, one.estimate, one.fit);
      const there = verdictOf(mirror, two.estimate, two.fit);
      expect(there.kind).toBe(here.kind);
      expect(there.lean).toEqual(here.lean);
      expect(there.best).toBe(other[here.best]);
      expect(there.closeSecond).toBe(here.closeSecond);
      expect(told(there)).toEqual(told(here).toReversed());
    }),
    { numRuns: 400 },
  );
});

test('the sheet and the pack are never changed', () => {
  const frozenPack = deepFrozen(smallPack({ keys: [1, -1] }));
  const frozenAssess = assessor(frozenPack);
  fc.assert(
    fc.property(anySheet(frozenPack), fc.constantFrom(...frozenPack.items), (sheet, { id }) => {
      const before = structuredClone(sheet);
      const { estimate, fit, verdict } = frozenAssess(sheet);
      withAnswer(sheet, id, 3);
      withoutAnswer(sheet, id);
      expect(sheet).toEqual(before);
      const kept = structuredClone({ estimate, fit, verdict });
      frozenAssess(sheet);
      expect({ estimate, fit, verdict }).toEqual(kept);
    }),
  );
});

test('whoever measured before has no say in what comes after', () => {
  const measure = measureWith(pack);
  fc.assert(
    fc.property(anySheet(pack), (sheet) => {
      expect(measure(sheet)).toEqual(measureWith(pack)(sheet));
    }),
    { numRuns: 200 },
  );
});
