/**
 * The engine: a Gaussian belief, updated by readings. Knows vectors and matrices only.
 *
 * docs/scoring.md section 3. For a reading y = h'z + e, Var(e) = R:
 *   S = h'Vh + R;  g = Vh/S;  m <- m + g(y - h'm);  V <- V - g(Vh)'
 * The updated mean is linear in the readings and V does not depend on them at all. A plan therefore keeps
 * m = constant + gain*y and V once for every set of questions answered, and serves everyone who answered that set.
 * Every R is above 0: a reading without error is no answer of a person.
 */

/** What a reading looks at: places in the state, each with its coefficient. */
export type Loading = readonly (readonly [place: number, coefficient: number])[];

export interface ReadingKind {
  readonly loading: Loading;
  /** Error variance R. */
  readonly variance: number;
}

/** Mean (size) and covariance (size x size, row by row). */
export interface Belief {
  readonly size: number;
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

export interface Plan {
  readonly size: number;
  readonly readings: number;
  readonly constant: Float64Array;
  /** size x readings, row by row. */
  readonly gain: Float64Array;
  readonly covariance: Float64Array;
}

/** The value at a place of a numeric array. Places are computed, never foreign, so outside is a bug that shows as NaN. */
export const at = (values: ArrayLike<number>, place: number): number => values[place] ?? Number.NaN;

/** out = Vh. Returns h'Vh. */
function project(covariance: Float64Array, loading: Loading, out: Float64Array): number {
  const n = out.length;
  out.fill(0);
  for (const [place, coefficient] of loading) {
    for (let i = 0; i < n; i++) out[i] = at(out, i) + coefficient * at(covariance, place * n + i);
  }
  let sum = 0;
  for (const [place, coefficient] of loading) sum += coefficient * at(out, place);
  return sum;
}

/** V <- V - (Vh)(Vh)'/S, both halves of the symmetric matrix at once. */
function shrink(covariance: Float64Array, vh: Float64Array, total: number): void {
  const n = vh.length;
  for (let i = 0; i < n; i++) {
    const g = at(vh, i) / total;
    for (let k = 0; k <= i; k++) {
      const value = at(covariance, i * n + k) - g * at(vh, k);
      covariance[i * n + k] = value;
      covariance[k * n + i] = value;
    }
  }
}

export function planOf(prior: Belief, kinds: readonly ReadingKind[]): Plan {
  const n = prior.size;
  const count = kinds.length;
  const covariance = prior.covariance.slice();
  const vh = new Float64Array(n);
  for (const { loading, variance } of kinds) {
    const total = project(covariance, loading, vh) + variance;
    shrink(covariance, vh, total);
  }
  // Seen from the end, every reading has weighed in by one rule: its column of the gain is Vh/R with the last V.
  const gain = new Float64Array(n * count);
  const constant = prior.mean.slice();
  let column = 0;
  for (const { loading, variance } of kinds) {
    project(covariance, loading, vh);
    let expected = 0;
    for (const [place, coefficient] of loading) expected += coefficient * at(prior.mean, place);
    for (let i = 0; i < n; i++) {
      const g = at(vh, i) / variance;
      gain[i * count + column] = g;
      constant[i] = at(constant, i) - g * expected;
    }
    column++;
  }
  return { size: n, readings: count, constant, gain, covariance };
}

/** The mean of the first `places` of the state, given one y per reading of the plan. */
export function meanAfter(
  plan: Plan,
  readings: ArrayLike<number>,
  places = plan.size,
): Float64Array {
  const mean = plan.constant.slice(0, places);
  for (let i = 0; i < places; i++) {
    let sum = at(mean, i);
    const row = i * plan.readings;
    for (let j = 0; j < plan.readings; j++) sum += at(plan.gain, row + j) * at(readings, j);
    mean[i] = sum;
  }
  return mean;
}
