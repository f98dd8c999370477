// The normal distribution by other ways than src/core/normal.ts: a series, and sums over many points.

export const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** P(Z <= x) = 1/2 + density(x) (x + x^3/3 + x^5/15 + ...). */
export function below(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let term = x;
  let sum = x;
  for (let k = 3; sum + term !== sum; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** Simpson's rule. */
export function integral(f: (x: number) => number, from: number, to: number, steps = 200): number {
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * width);
  return (sum * width) / 3;
}

/** P(X > h, Y > k) for standard normals with correlation r: every x above h, times what Y does given x. */
export function bothAbove(h: number, k: number, r: number): number {
  const rest = Math.sqrt(1 - r * r);
  const from = Math.max(h, -7);
  if (from >= 7) return 0;
  return integral((x) => density(x) * below((r * x - k) / rest), from, 7);
}
