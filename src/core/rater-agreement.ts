/**
 * How far raters agree about the same people. docs/scoring.md section 6.
 * Knows tables of numbers; refuses to know who the people and the raters are.
 * Shrout & Fleiss, "Intraclass correlations", Psychological Bulletin 86, 1979; James, Demaree & Wolf, "Estimating
 * within-group interrater reliability", Journal of Applied Psychology 69, 1984; R's psych::ICC and multilevel.
 */
import { at } from './engine.ts';

type Figure = number | 'not-estimable';

/** Mean squares of a complete table, in squared units of the ratings. */
export interface MeanSquares {
  readonly people: number;
  readonly raters: number;
  readonly residual: number;
}

/** ICC(2,1) tells of one rater, ICC(2,k) of the mean of all k. Both without unit, at most 1, below 0 by chance. */
export interface CrossedAgreement {
  readonly single: Figure;
  readonly average: Figure;
}

export interface Agreement {
  /** ICC(1), over the people with two or more ratings. */
  readonly icc1: Figure;
  /** Not estimable unless the same raters rated all of these people. */
  readonly icc2: CrossedAgreement;
  /** For every row given, rwg of that person's ratings. */
  readonly rwg: readonly Figure[];
}

const fewestRaters = 2;
const fewestPeople = 5;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Counted from the first value, so that equal values have exactly their value as mean. */
function mean(values: readonly number[]): number {
  const first = at(values, 0);
  return first + sum(values.map((value) => value - first)) / values.length;
}

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2));
}

/** A quotient of mean squares; none where the lower part vanishes against `scale`, is negative or lacks freedom. */
const quotient = (upper: number, lower: number, scale: number): Figure =>
  Number.isFinite(lower) && lower > 1e-12 * scale ? upper / lower : 'not-estimable';

/**
 * ICC(1) = (MSB - MSW) / (MSB + (k - 1) MSW), without unit. One row per person, of any length: k is the mean length.
 * Source: Shrout & Fleiss, 1979, case 1; for rows of unequal length as multilevel::ICC1.
 */
export function icc1Of(rows: readonly (readonly number[])[]): Figure {
  const all = rows.flat();
  const grand = mean(all);
  const between = sum(rows.map((row) => row.length * (mean(row) - grand) ** 2)) / (rows.length - 1);
  const within = sum(rows.map(squares)) / (all.length - rows.length);
  const lower = between + (all.length / rows.length - 1) * within;
  return quotient(between - within, lower, between + within);
}

/**
 * The two-way analysis of variance of a complete table, people x raters, one rating each:
 *   MSB = k sum (p - g)^2 / (n - 1);  MSJ = n sum (r - g)^2 / (k - 1);  MSE = sum (x - p - r + g)^2 / ((n - 1)(k - 1))
 * In squared units of the ratings. Source: Shrout & Fleiss, 1979, table 1.
 */
export function meanSquaresOf(table: readonly (readonly number[])[]): MeanSquares {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  const ofPeople = table.map(mean);
  const ofRaters = Array.from({ length: k }, (_, j) => mean(table.map((row) => at(row, j))));
  const grand = mean(ofPeople);
  const residuals = table.flatMap((row, i) =>
    ofRaters.map((rater, j) => (at(row, j) - at(ofPeople, i) - rater + grand) ** 2),
  );
  return {
    people: (k * squares(ofPeople)) / (n - 1),
    raters: (n * squares(ofRaters)) / (k - 1),
    residual: sum(residuals) / ((n - 1) * (k - 1)),
  };
}

/**
 * ICC(2,1) = (MSB - MSE) / (MSB + (k - 1) MSE + k (MSJ - MSE) / n);  ICC(2,k) = (MSB - MSE) / (MSB + (MSJ - MSE) / n)
 * for a complete table, people x raters. Without unit. Source: Shrout & Fleiss, 1979, case 2.
 */
export function icc2Of(table: readonly (readonly number[])[]): CrossedAgreement {
  const { people, raters, residual } = meanSquaresOf(table);
  const k = table[0]?.length ?? 0;
  const scale = people + raters + residual;
  const upper = people - residual;
  const strictness = (raters - residual) / table.length;
  return {
    single: quotient(upper, people + (k - 1) * residual + k * strictness, scale),
    average: quotient(upper, people + strictness, scale),
  };
}

/** Variance of answers spread evenly over A options: (A^2 - 1) / 12 squared levels, 2 for five. James et al., 1984. */
const evenVariance = (options: number): number => (options ** 2 - 1) / 12;

/** s^2 over the variance of even answers, at most 1. */
const noiseOf = (variance: number, options: number): number =>
  Math.min(1, variance / evenVariance(options));

/**
 * rwg = 1 - s^2 / 2 for one item and one person: 1 for equal ratings, 0 for no more agreement than even answers have.
 * Ratings in levels of `options` options. Source: James, Demaree & Wolf, 1984; cut off at 0 as multilevel::rwg.
 */
export function rwgOf(ratings: readonly number[], options = 5): Figure {
  if (ratings.length < fewestRaters) return 'not-estimable';
  return 1 - noiseOf(squares(ratings) / (ratings.length - 1), options);
}

/**
 * rwg(j) = J (1 - q) / (J (1 - q) + q), q = (mean s^2 of the J items) / 2, for one person. `sheets`: raters x items.
 * Ratings in levels of `options` options. Source: James, Demaree & Wolf, 1984; cut off at 0 as multilevel::rwg.j.
 */
export function rwgOfItems(sheets: readonly (readonly number[])[], options = 5): Figure {
  const items = sheets[0]?.length ?? 0;
  if (sheets.length < fewestRaters || items === 0) return 'not-estimable';
  const variances = Array.from(
    { length: items },
    (_, j) => squares(sheets.map((sheet) => at(sheet, j))) / (sheets.length - 1),
  );
  const noise = noiseOf(mean(variances), options);
  return (items * (1 - noise)) / (items * (1 - noise) + noise);
}

/**
 * All of it for one skill. A row is one person, a column one rater, null where that rater did not rate that person.
 * Rests on the people with two or more ratings; with fewer than five of them nothing is estimable.
 */
export function agreementOf(
  ratings: readonly (readonly (number | null)[])[],
): Agreement | 'not-estimable' {
  const rated = ratings
    .map((row) => ({ row, given: row.filter((rating) => rating !== null) }))
    .filter(({ given }) => given.length >= fewestRaters);
  if (rated.length < fewestPeople) return 'not-estimable';
  const raters = new Set(
    rated.flatMap(({ row }) => [...row.keys()].filter((j) => row[j] !== null)),
  );
  const rows = rated.map(({ given }) => given);
  const complete = rows.every((given) => given.length === raters.size);
  return {
    icc1: icc1Of(rows),
    icc2: complete ? icc2Of(rows) : { single: 'not-estimable', average: 'not-estimable' },
    rwg: ratings.map((row) => rwgOf(row.filter((rating) => rating !== null))),
  };
}
