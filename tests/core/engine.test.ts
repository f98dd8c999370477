// The plan against two other ways to the same belief: one reading after the other, and all at once with an inverse.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Belief, meanAfter, planOf, type ReadingKind } from '#core/engine.ts';

type Matrix = number[][];
type Moments = { mean: number[]; covariance: Matrix };
type Observation = { h: number[]; variance: number; y: number };

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const times = (matrix: Matrix, vector: readonly number[]) => matrix.map((row) => dot(row, vector));
const transposed = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j] ?? 0));
const product = (a: Matrix, b: Matrix): Matrix => {
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
};

/** Gauss-Jordan with the largest pivot. */
function inverse(matrix: Matrix): Matrix {
  const n = matrix.length;
  let rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < n; column++) {
    const size = (row: readonly number[]) => Math.abs(row[column] ?? 0);
    const rest = rows.slice(column).sort((a, b) => size(b) - size(a));
    const [pivot = [], ...below] = rest;
    const unit = pivot.map((value) => value / (pivot[column] ?? 0));
    const cleared = (row: number[]) =>
      row.map((value, j) => value - (row[column] ?? 0) * (unit[j] ?? 0));
    rows = [...rows.slice(0, column).map(cleared), unit, ...below.map(cleared)];
  }
  return rows.map((row) => row.slice(n));
}

/** docs/scoring.md section 3, word for word. */
const oneByOne = (prior: Moments, observations: readonly Observation[]): Moments =>
  observations.reduce(({ mean, covariance }, { h, variance, y }) => {
    const vh = times(covariance, h);
    const total = dot(h, vh) + variance;
    const surprise = y - dot(h, mean);
    return {
      mean: mean.map((value, i) => value + ((vh[i] ?? 0) / total) * surprise),
      covariance: covariance.map((row, i) =>
        row.map((value, j) => value - ((vh[i] ?? 0) * (vh[j] ?? 0)) / total),
      ),
    };
  }, prior);

/** m + VH'(HVH' + R)^-1 (y - Hm), and the same for the covariance. */
function allAtOnce(prior: Moments, observations: readonly Observation[]): Moments {
  const h = observations.map((one) => one.h);
  const vh = product(prior.covariance, transposed(h));
  const total = product(h, vh).map((row, i) =>
    row.map((value, j) => value + (i === j ? (observations[i]?.variance ?? 0) : 0)),
  );
  const gain = product(vh, inverse(total));
  const surprise = observations.map(({ h: row, y }) => y - dot(row, prior.mean));
  const shrink = product(gain, transposed(vh));
  return {
    mean: prior.mean.map((value, i) => value + dot(gain[i] ?? [], surprise)),
    covariance: prior.covariance.map((row, i) =>
      row.map((value, j) => value - (shrink[i]?.[j] ?? 0)),
    ),
  };
}

const size = 5;
const coefficient = fc.double({ min: -2, max: 2, noNaN: true });
const vector = fc.array(coefficient, { minLength: size, maxLength: size });

/** A square root times its transpose, with something on the diagonal: always a covariance. */
const anyPrior: fc.Arbitrary<Moments> = fc
  .record({ mean: vector, root: fc.array(vector, { minLength: size, maxLength: size }) })
  .map(({ mean, root }) => ({
    mean,
    covariance: product(root, transposed(root)).map((row, i) =>
      row.map((value, j) => value + (i === j ? 0.1 : 0)),
    ),
  }));

const anyObservations: fc.Arbitrary<Observation[]> = fc.array(
  fc.record({
    h: vector.map((values) => values.map((value) => (Math.abs(value) < 0.7 ? 0 : value))),
    variance: fc.double({ min: 0.2, max: 3, noNaN: true }),
    y: fc.double({ min: 1, max: 5, noNaN: true }),
  }),
  { maxLength: 9 },
);

const beliefOf = ({ mean, covariance }: Moments): Belief => ({
  size,
  mean: Float64Array.from(mean),
  covariance: Float64Array.from(covariance.flat()),
});

const kindsOf = (observations: readonly Observation[]): ReadingKind[] =>
  observations.map(({ h, variance }) => ({
    variance,
    loading: h.flatMap((value, place) => (value === 0 ? [] : [[place, value] as const])),
  }));

function planned(prior: Moments, observations: readonly Observation[]): Moments {
  const plan = planOf(beliefOf(prior), kindsOf(observations));
  const mean = meanAfter(
    plan,
    observations.map(({ y }) => y),
  );
  const rows = Array.from({ length: size }, (_, i) => [
    ...plan.covariance.slice(i * size, (i + 1) * size),
  ]);
  return { mean: [...mean], covariance: rows };
}

function expectSame(one: Moments, other: Moments) {
  const ours = [...one.mean, ...one.covariance.flat()];
  const theirs = [...other.mean, ...other.covariance.flat()];
  expect(ours).toHaveLength(size + size * size);
  for (const [i, value] of ours.entries()) {
    expect(Math.abs(value - (theirs[i] ?? Number.NaN))).toBeLessThan(1e-9);
  }
}

test('a plan gives what one reading after the other gives', () => {
  fc.assert(
    fc.property(anyPrior, anyObservations, (prior, observations) => {
      expectSame(planned(prior, observations), oneByOne(prior, observations));
    }),
    { numRuns: 500 },
  );
});

test('a plan gives what conditioning on all readings at once gives', () => {
  fc.assert(
    fc.property(anyPrior, anyObservations, (prior, observations) => {
      expectSame(planned(prior, observations), allAtOnce(prior, observations));
    }),
    { numRuns: 500 },
  );
});

test('the order of readings does not matter', () => {
  fc.assert(
    fc.property(
      anyPrior,
      anyObservations.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      ),
      (prior, [one, other]) => expectSame(planned(prior, one), planned(prior, other)),
    ),
    { numRuns: 300 },
  );
});

test('planning changes neither the belief nor the readings', () => {
  fc.assert(
    fc.property(anyPrior, anyObservations, (prior, observations) => {
      const belief = beliefOf(prior);
      const kinds = kindsOf(observations);
      const before = structuredClone({ belief, kinds });
      meanAfter(
        planOf(belief, kinds),
        observations.map(({ y }) => y),
      );
      expect({ belief, kinds }).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test('the mean of the first places is the beginning of the whole mean', () => {
  fc.assert(
    fc.property(anyPrior, anyObservations, (prior, observations) => {
      const plan = planOf(beliefOf(prior), kindsOf(observations));
      const readings = observations.map(({ y }) => y);
      expect(meanAfter(plan, readings, 2)).toEqual(meanAfter(plan, readings).slice(0, 2));
    }),
    { numRuns: 50 },
  );
});
