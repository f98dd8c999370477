// How long it takes to answer who should run what: 200 people for 20 seats, half of them asked, and 2,000 for the same.
import type { Fit, RoleFit } from '../../src/core/fit.ts';
import type { Placeable } from '../../src/core/placeable.ts';
import { placingOf } from '../../src/core/placing.ts';
import { type Random, randomFrom } from '../../src/core/random.ts';
import { contentOrExit } from '../content-files.ts';
import { atMost, type Section } from './figure.ts';

const runs = 7;
const limit = 300;

function someone(id: string, random: Random, role: RoleFit['role']): Placeable {
  const side = (): RoleFit => ({
    role,
    mean: 3.2 + 0.45 * random.normal(),
    se: 0.28,
    bar: 3.4,
    pAbove: 0.5,
    weights: new Float64Array(),
    places: [],
  });
  const fit: Fit = {
    roles: [side(), side()],
    covariance: 0.03,
    lean: { mean: 0, se: 1, pFirst: 0.5, pBalanced: 0 },
    classes: { neither: 0, first: 0, second: 0, both: 1 },
  };
  return {
    id,
    fit,
    emphasisFit: fit,
    known: [true, true],
    below: [false, false],
    willing: [random.uniform() > 0.25, random.uniform() > 0.25],
    fixed: undefined,
  };
}

export const placing: Section = async () => {
  const { pack, guidance } = contentOrExit();
  const { leading, sure, draws, bothCost } = guidance.placing;
  const rules = {
    leading: leading.value,
    sure: sure.value,
    draws: draws.value,
    bothCost: bothCost.value,
  };
  return [200, 2_000].map((count) => {
    const random = randomFrom(1);
    const people = Array.from({ length: count }, (_, i) =>
      someone(`person ${i}`, random, pack.roles[0].id),
    );
    const times = Array.from({ length: runs }, () => {
      const started = performance.now();
      placingOf(people, { seats: [10, 10], both: false, barOnly: false }, rules, 1);
      return performance.now() - started;
    }).sort((a, b) => a - b);
    const median = times[Math.floor(runs / 2)] ?? Number.NaN;
    return {
      name: `Placing ${count} people in 20 seats, with ${rules.draws} draws`,
      value: `${median.toFixed(0)} ms (median of ${runs})`,
      ...(count === 200 && { target: atMost(median, limit, 'ms') }),
    };
  });
};
