// Seeded chance: repeatable, and evenly spread as far as 20,000 draws can show. All bounds are for fixed seeds.
import { describe, expect, test } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { below } from '../support/normal-by-hand.ts';

const count = 20_000;
const seeds = [0, 42, -20_261_125] as const;
const uniforms = (seed: number, n = count) => {
  const random = randomFrom(seed);
  return Array.from({ length: n }, random.uniform);
};
const normals = (seed: number, n = count) => {
  const random = randomFrom(seed);
  return Array.from({ length: n }, random.normal);
};

const moment = (values: readonly number[], power: number) =>
  values.reduce((sum, value) => sum + value ** power, 0) / values.length;

/** Kolmogorov and Smirnov's largest distance between the draws and a distribution. */
function largestDistance(values: readonly number[], cdf: (x: number) => number): number {
  const n = values.length;
  return values
    .toSorted((a, b) => a - b)
    .reduce((most, value, i) => {
      const p = cdf(value);
      return Math.max(most, p - i / n, (i + 1) / n - p);
    }, 0);
}
/** Passed by one fair sequence in a thousand. */
const rareDistance = 1.95 / Math.sqrt(count);

describe.each(seeds)('from seed %d', (seed) => {
  test('uniform draws lie in [0, 1), with the moments and the shape of the uniform', () => {
    const values = uniforms(seed);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    // Four standard errors of each moment.
    expect(Math.abs(moment(values, 1) - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
    expect(Math.abs(moment(values, 2) - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / count));
    expect(largestDistance(values, (x) => x)).toBeLessThan(rareDistance);
  });

  test('normal draws have the moments and the shape of the normal', () => {
    const values = normals(seed);
    expect(Math.abs(moment(values, 1))).toBeLessThan(4 * Math.sqrt(1 / count));
    expect(Math.abs(moment(values, 2) - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
    expect(Math.abs(moment(values, 3))).toBeLessThan(4 * Math.sqrt(15 / count));
    expect(Math.abs(moment(values, 4) - 3)).toBeLessThan(4 * Math.sqrt(96 / count));
    expect(largestDistance(values, below)).toBeLessThan(rareDistance);
  });

  test('a draw says nothing about the next', () => {
    for (const values of [uniforms(seed).map((x) => (x - 0.5) * Math.sqrt(12)), normals(seed)]) {
      for (const lag of [1, 2, 3]) {
        const products = values.slice(lag).map((value, i) => value * (values[i] ?? Number.NaN));
        expect(Math.abs(moment(products, 1))).toBeLessThan(4 / Math.sqrt(count));
      }
    }
  });

  test('the same draws come again', () => {
    expect(uniforms(seed, 100)).toEqual(uniforms(seed, 100));
    expect(normals(seed, 101)).toEqual(normals(seed, 101));
  });
});

test('two sequences at once do not disturb each other', () => {
  const [one, other] = [randomFrom(1), randomFrom(2)];
  const mixed = Array.from({ length: 50 }, () => [one.normal(), other.normal()]);
  expect(mixed.map(([value]) => value)).toEqual(normals(1, 50));
  expect(mixed.map(([, value]) => value)).toEqual(normals(2, 50));
});

test('different seeds differ from the first draw on', () => {
  const firsts = Array.from({ length: 2_000 }, (_, seed) => uniforms(seed, 1)[0]);
  expect(new Set(firsts).size).toBe(2_000);
});
