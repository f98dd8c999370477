// Several raters: the engine against the joint distribution of everything unknown, conditioned at one stroke.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '#core/engine.ts';
import { gapsOf } from '#core/gaps.ts';
import {
  type Estimate,
  measureWith,
  type ObserverSheet,
  type OtherEvidence,
  type TaskResult,
} from '#core/measure.ts';
import { type Pack, type RatingId, type SkillItem, skillIndex } from '#core/pack.ts';
import { type Answer, emptySheet, noBasis, type Sheet } from '#core/sheet.ts';
import { layoutOf } from '#core/state.ts';
import { anyOption, anySheet } from '../support/arbitrary.ts';
import { dot, entry, inverse, matrixOf, product, times, transposed } from '../support/matrices.ts';
import { realPack } from '../support/real-pack.ts';
import { smallPack } from '../support/small-packs.ts';

const small = smallPack({
  roles: [
    { id: 'baking', skills: 3 },
    { id: 'brewing', skills: 2 },
  ],
  keys: [1, -1, 1],
  ratings: 2,
});
const real = realPack();

interface Evidence {
  readonly self: Sheet;
  readonly others: OtherEvidence;
}

/** y = h'z + e, with h written out over all unknowns. */
interface Reading {
  readonly h: readonly number[];
  readonly y: number;
  readonly variance: number;
}

/** All unknowns there are: self-view and skill of every skill, then b and a, then every observer's b and u. */
function unknownsOf(pack: Pack, observers: number) {
  const n = pack.skills.length;
  const size = 2 * n + 2 + observers * (1 + n);
  const leniency = (observer: number) => 2 * n + 2 + observer * (1 + n);
  return { n, size, b: 2 * n, a: 2 * n + 1, leniency };
}

function priorMoments(pack: Pack, observers: number) {
  const m = pack.measurement;
  const { n, size, b, a, leniency } = unknownsOf(pack, observers);
  const skill = (i: number, j: number) => {
    const own = i === j ? m.skillSd ** 2 : 0;
    const role = pack.skills[i]?.role === pack.skills[j]?.role ? m.roleSd ** 2 : 0;
    return m.sharedSd ** 2 + role + own;
  };
  const single = (i: number): [mean: number, sd: number] => {
    if (i === b) return [m.selfLeniencyMean, m.selfLeniencySd];
    if (i === a) return [m.acquiescenceMean, m.acquiescenceSd];
    for (let r = 0; r < observers; r++) {
      if (i === leniency(r)) return [m.observerLeniencyMean, m.observerLeniencySd];
    }
    return [0, m.observerSkillSd];
  };
  const covariance = matrixOf(size, (i, j) => {
    if (i < 2 * n && j < 2 * n) {
      const link = i < n === j < n ? 1 : m.selfViewLink;
      return link * skill(i % n, j % n);
    }
    return i === j ? single(i)[1] ** 2 : 0;
  });
  const mean = Array.from({ length: size }, (_, i) => (i < 2 * n ? m.skillMean : single(i)[0]));
  return { mean, covariance };
}

function readingsOf(pack: Pack, { self, others }: Evidence): Reading[] {
  const m = pack.measurement;
  const { n, size, b, a, leniency } = unknownsOf(pack, others.observers.length);
  const row = (...places: (readonly [place: number, coefficient: number])[]) => {
    const h = new Array<number>(size).fill(0);
    for (const [place, coefficient] of places) h[place] = coefficient;
    return h;
  };
  const readings: Reading[] = [];
  for (const item of pack.items) {
    const answer = self.get(item.id);
    if (item.kind === 'check' || typeof answer !== 'number') continue;
    const y = item.key === 1 ? answer : 6 - answer;
    const h = row([skillIndex(pack, item.skill), 1], [b, 1], [a, item.key]);
    readings.push({ h, y, variance: m.selfErrorSd ** 2 + m.roundingVariance });
  }
  for (const [r, sheet] of others.observers.entries()) {
    for (const rating of pack.ratings) {
      const y = sheet.get(rating.id);
      if (typeof y !== 'number') continue;
      const s = skillIndex(pack, rating.skill);
      const h = row([n + s, 1], [leniency(r), 1], [leniency(r) + 1 + s, 1]);
      readings.push({ h, y, variance: m.observerErrorSd ** 2 });
    }
  }
  for (const { skill, value } of others.tasks) {
    const h = row([n + skillIndex(pack, skill), 1]);
    readings.push({ h, y: value, variance: m.taskErrorSd ** 2 });
  }
  return readings;
}

/** E(z|y) = m + VH'(HVH' + R)^-1 (y - Hm);  Var(z|y) = V - VH'(HVH' + R)^-1 HV. */
function conditioned(pack: Pack, evidence: Evidence) {
  const { mean, covariance } = priorMoments(pack, evidence.others.observers.length);
  const readings = readingsOf(pack, evidence);
  if (readings.length === 0) return { mean, covariance };
  const h = readings.map((reading) => reading.h);
  const vh = product(covariance, transposed(h));
  const ofReadings = product(h, vh).map((row, i) =>
    row.map((value, j) => value + (i === j ? (readings[i]?.variance ?? 0) : 0)),
  );
  const gain = product(vh, inverse(ofReadings));
  const expected = times(h, mean);
  const surprise = readings.map(({ y }, i) => y - (expected[i] ?? Number.NaN));
  const told = product(gain, transposed(vh));
  return {
    mean: mean.map((value, i) => value + dot(gain[i] ?? [], surprise)),
    covariance: covariance.map((row, i) => row.map((value, j) => value - entry(told, i, j))),
  };
}

const anyAnswer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  { arbitrary: anyOption, weight: 3 },
  { arbitrary: fc.constantFrom(noBasis, undefined), weight: 2 },
);

const observerOf = (pack: Pack): fc.Arbitrary<ObserverSheet> =>
  fc
    .array(anyAnswer, { minLength: pack.ratings.length, maxLength: pack.ratings.length })
    .map((answers) => {
      const sheet = new Map<RatingId, Answer>();
      for (const [i, { id }] of pack.ratings.entries()) {
        const answer = answers[i];
        if (answer !== undefined) sheet.set(id, answer);
      }
      return sheet;
    });

const taskOf = (pack: Pack): fc.Arbitrary<TaskResult> =>
  fc.record({
    skill: fc.constantFrom(...pack.skills.map(({ id }) => id)),
    value: fc.double({ min: 1, max: 5, noNaN: true }),
  });

const evidenceOf = (pack: Pack): fc.Arbitrary<Evidence> =>
  fc.record({
    self: fc.oneof({ arbitrary: anySheet(pack), weight: 4 }, fc.constant(emptySheet)),
    others: fc.record({
      observers: fc.array(observerOf(pack), { maxLength: 3 }),
      tasks: fc.array(taskOf(pack), { maxLength: 2 * pack.skills.length }),
    }),
  });

const none: OtherEvidence = { observers: [], tasks: [] };

const hasRated = (sheet: ObserverSheet) =>
  [...sheet.values()].some((answer) => typeof answer === 'number');
const speaksOfSkill = ({ observers, tasks }: OtherEvidence) =>
  tasks.length > 0 || observers.some(hasRated);

const closeTo = (ours: ArrayLike<number>, theirs: ArrayLike<number>, tolerance = 1e-9) => {
  expect(ours.length).toBe(theirs.length);
  for (let i = 0; i < ours.length; i++) {
    expect(Math.abs(at(ours, i) - at(theirs, i))).toBeLessThan(tolerance);
  }
};
const sameEstimate = (one: Estimate, other: Estimate, tolerance = 1e-11) => {
  expect(one.of).toBe(other.of);
  expect(one.evidence).toEqual(other.evidence);
  closeTo(one.mean, other.mean, tolerance);
  closeTo(one.covariance, other.covariance, tolerance);
};

function agreesWithTheJoint(pack: Pack, evidence: Evidence): void {
  const n = pack.skills.length;
  const { mean, covariance, of } = measureWith(pack)(evidence.self, evidence.others);
  const joint = conditioned(pack, evidence);
  const from = of === 'self-view' ? 0 : n;
  closeTo(mean, joint.mean.slice(from, from + n));
  closeTo(
    covariance,
    joint.covariance.slice(from, from + n).flatMap((row) => row.slice(from, from + n)),
  );
}

describe('the measure equals conditioning the joint of all unknowns', () => {
  test('for any self answers, up to three observers with gaps, and tasks', () => {
    fc.assert(
      fc.property(evidenceOf(small), (evidence) => agreesWithTheJoint(small, evidence)),
      { numRuns: 60 },
    );
  });

  test('for the pack that ships', () => {
    fc.assert(
      fc.property(evidenceOf(real), (evidence) => agreesWithTheJoint(real, evidence)),
      { numRuns: 4 },
    );
  });

  test('for nobody having said anything', () => {
    agreesWithTheJoint(small, { self: emptySheet, others: none });
  });
});

describe('observers', () => {
  const measure = measureWith(small);

  test('come in no order', () => {
    const shuffled = evidenceOf(small).chain((evidence) => {
      const { observers } = evidence.others;
      const length = observers.length;
      return fc.tuple(
        fc.constant(evidence),
        fc.shuffledSubarray([...observers], { minLength: length, maxLength: length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([{ self, others }, observers]) => {
        sameEstimate(measure(self, others), measure(self, { ...others, observers }));
      }),
    );
  });

  test('who rated nothing change nothing, and make no statement about skill', () => {
    const silent = fc.constantFrom<ObserverSheet>(
      new Map(),
      new Map(small.ratings.map(({ id }) => [id, noBasis])),
    );
    fc.assert(
      fc.property(evidenceOf(small), silent, fc.nat(3), ({ self, others }, sheet, place) => {
        const observers = others.observers.toSpliced(place, 0, sheet);
        sameEstimate(measure(self, { ...others, observers }), measure(self, others));
      }),
    );
  });

  test('and tasks are what makes an estimate one of skill; self answers alone describe a self-view', () => {
    fc.assert(
      fc.property(evidenceOf(small), ({ self, others }) => {
        expect(measure(self, others).of).toBe(speaksOfSkill(others) ? 'skill' : 'self-view');
        expect(measure(self).of).toBe('self-view');
      }),
    );
  });

  test('count as evidence by rating, together with self answers and tasks', () => {
    fc.assert(
      fc.property(evidenceOf(small), ({ self, others }) => {
        const items = small.items.filter((item): item is SkillItem => item.kind !== 'check');
        const expected = small.skills.map(({ id }) => {
          const own = items.filter(
            (item) => item.skill === id && typeof self.get(item.id) === 'number',
          );
          const rated = others.observers.flatMap((sheet) =>
            small.ratings.filter(
              (rating) => rating.skill === id && typeof sheet.get(rating.id) === 'number',
            ),
          );
          const tried = others.tasks.filter(({ skill }) => skill === id);
          return own.length + rated.length + tried.length;
        });
        expect(measure(self, others).evidence).toEqual(expected);
      }),
    );
  });
});

test('adding evidence never raises a standard error', () => {
  const measure = measureWith(small);
  const n = small.skills.length;
  const variances = ({ self, others }: Evidence) => {
    const { layout, covariance } = measure.posterior(self, others);
    const block = (from: number | undefined) =>
      from === undefined
        ? undefined
        : small.skills.map((_, i) => at(covariance, (from + i) * (layout.size + 1)));
    return { selfView: block(layout.selfView), skill: block(layout.skill) };
  };
  const neverMore = (more: readonly number[] | undefined, less: readonly number[] | undefined) => {
    for (let i = 0; more && less && i < n; i++) {
      expect(at(more, i)).toBeLessThanOrEqual(at(less, i) + 1e-12);
    }
  };
  const grown = evidenceOf(small).chain((evidence) => {
    const { self, others } = evidence;
    return fc.record({
      more: fc.constant(evidence),
      less: fc.record({
        self: fc.subarray([...self]).map((entries): Sheet => new Map(entries)),
        others: fc.record({
          tasks: fc.subarray([...others.tasks]),
          observers: fc.tuple(
            ...others.observers.map((sheet) =>
              fc.subarray([...sheet]).map((entries): ObserverSheet => new Map(entries)),
            ),
          ),
        }),
      }),
    });
  });
  fc.assert(
    fc.property(grown, ({ more, less }) => {
      const [after, before] = [variances(more), variances(less)];
      neverMore(after.selfView, before.selfView);
      neverMore(after.skill, before.skill);
    }),
  );
});

describe('the gaps between self-view and skill', () => {
  const measure = measureWith(small);
  const n = small.skills.length;

  test('are the difference in the joint, with its standard error', () => {
    fc.assert(
      fc.property(evidenceOf(small), (evidence) => {
        const gaps = gapsOf(small, measure.posterior(evidence.self, evidence.others));
        const answered = small.items.some(
          ({ id, kind }) => kind !== 'check' && typeof evidence.self.get(id) === 'number',
        );
        if (!answered || !speaksOfSkill(evidence.others)) {
          expect(gaps).toEqual([]);
          return;
        }
        const { mean, covariance } = conditioned(small, evidence);
        expect(gaps.map(({ skill }) => skill)).toEqual(small.skills.map(({ id }) => id));
        const difference = small.skills.map((_, i) =>
          Array.from(mean, (_, j) => Number(j === i) - Number(j === n + i)),
        );
        closeTo(
          gaps.map(({ gap }) => gap),
          difference.map((h) => dot(h, mean)),
        );
        closeTo(
          gaps.map(({ se }) => se ** 2),
          difference.map((h) => dot(h, times(covariance, h))),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [1, true],
    [-1, true],
    [1 - 2 ** -50, false],
    [-1 + 2 ** -50, false],
    [0, false],
    [2.5, true],
  ])('are wide from one level on, either way: %d is %s', (gap, wide) => {
    const layout = layoutOf(small, { self: true, observers: 1, tasks: false });
    const mean = new Float64Array(layout.size);
    const covariance = new Float64Array(layout.size ** 2);
    for (let i = 0; i < layout.size; i++) covariance[i * (layout.size + 1)] = 1;
    mean.fill(gap, layout.selfView, (layout.selfView ?? 0) + n);
    const found = gapsOf(small, { layout, mean, covariance });
    expect(found).toHaveLength(n);
    for (const one of found) expect(one).toMatchObject({ gap, wide, se: Math.SQRT2 });
  });
});
