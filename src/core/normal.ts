/** The normal distribution, in one and two dimensions. Checked against R's pnorm and pbivnorm in the tests. */

/**
 * P(Z <= x) for a standard normal Z, to about 1e-15.
 * Hart's algorithm as given by G. West, "Better approximations to cumulative normal functions", Wilmott, 2005.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  let tail = 0;
  if (z <= 37) {
    const density = Math.exp((-z * z) / 2);
    if (z < 7.07106781186547) {
      const above =
        (((((3.52624965998911e-2 * z + 0.700383064443688) * z + 6.37396220353165) * z +
          33.912866078383) *
          z +
          112.079291497871) *
          z +
          221.213596169931) *
          z +
        220.206867912376;
      const below =
        ((((((8.83883476483184e-2 * z + 1.75566716318264) * z + 16.064177579207) * z +
          86.7807322029461) *
          z +
          296.564248779674) *
          z +
          637.333633378831) *
          z +
          793.826512519948) *
          z +
        440.413735824752;
      tail = (density * above) / below;
    } else {
      const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
      tail = density / fraction / 2.506628274631;
    }
  }
  return x > 0 ? 1 - tail : tail;
}

/** Nodes and weights on [-1, 1], by Newton's method on the Legendre polynomial. */
function gaussLegendre(n: number): readonly (readonly [node: number, weight: number])[] {
  return Array.from({ length: n }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 50; step++) {
      let before = 1;
      let value = x;
      for (let k = 2; k <= n; k++) {
        const next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
        before = value;
        value = next;
      }
      slope = (n * (x * value - before)) / (x * x - 1);
      const change = value / slope;
      x -= change;
      if (Math.abs(change) < 1e-15) break;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)] as const;
  });
}

const legendre20 = gaussLegendre(20);

/**
 * P(X > h, Y > k) for standard normals with correlation r, |r| < 1.
 * Phi(-h)Phi(-k) + 1/(2 pi) Int_0^{asin r} exp(-(h^2 + k^2 - 2hk sin t) / (2 cos^2 t)) dt
 */
export function bivariateUpper(h: number, k: number, r: number): number {
  const end = Math.asin(r);
  const squares = h * h + k * k;
  let sum = 0;
  for (const [node, weight] of legendre20) {
    const t = (end / 2) * (node + 1);
    const sine = Math.sin(t);
    sum += weight * Math.exp(-(squares - 2 * h * k * sine) / (2 * (1 - sine * sine)));
  }
  return normalCdf(-h) * normalCdf(-k) + ((end / 2) * sum) / (2 * Math.PI);
}
