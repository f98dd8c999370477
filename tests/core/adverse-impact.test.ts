// Adverse impact against R (tests/golden/reference), against all tables counted in whole numbers, and as laws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adverseImpactOf, compareRates, fisherExact, type Group } from '#core/adverse-impact.ts';
import { normalCdf } from '#core/normal.ts';
import r from '../golden/reference/reference_r.json';

const groupOf = (selected: number, people: number, name = `${selected}/${people}`): Group => ({
  name,
  people,
  selected,
});
const same = (ours: unknown, theirs: unknown, tolerance = 1e-9) => {
  if (typeof theirs === 'number') {
    expect(ours).toBeTypeOf('number');
    expect(Math.abs(Number(ours) - theirs)).toBeLessThan(tolerance);
  } else expect(ours).toBe(theirs);
};

describe.each(r.four_fifths)('R on $selected of $n', (one) => {
  const [first, second] = [0, 1].map((i) =>
    groupOf(one.selected[i] ?? Number.NaN, one.n[i] ?? Number.NaN),
  );
  if (first === undefined || second === undefined) throw new Error('two groups');
  // R takes first minus second and first over second; we speak of the group against the other.
  const ours = compareRates(second, first);
  const rows = adverseImpactOf([first, second]);

  test('has the same rates and impact ratio', () => {
    same(rows[0]?.rate, one.rate[0]);
    same(rows[1]?.rate, one.rate[1]);
    const compared = rows.find((row) => row.kind === 'compared');
    same(compared?.ratio, one.impact_ratio);
    expect(compared?.flagged).toBe(one.impact_ratio < 0.8);
  });

  test('has the same interval', () => {
    if (ours.interval === 'not-estimable') throw new Error('no interval');
    const [low, high] = ours.interval;
    same(1 / high, one.log_ratio_ci95[0]);
    same(1 / low, one.log_ratio_ci95[1]);
  });

  test('has the same z and p', () => {
    same(ours.z, one.z_pooled);
    same(Number(ours.z) ** 2, one.chisq_nocorr);
    same(2 * normalCdf(-Math.abs(Number(ours.z))), one.p_two_sided_z);
    same(ours.fisherP, one.fisher_p_two_sided);
  });
});

/** C(n, k) in whole numbers. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let i = 1; i <= k; i++) value = (value * BigInt(n - k + i)) / BigInt(i);
  return value;
}

/** Every table with these margins, weighed in whole numbers; no rounding, hence no tolerance. */
function fisherByCounting(first: Group, second: Group): number {
  const selected = first.selected + second.selected;
  const weights = Array.from(
    { length: selected + 1 },
    (_, x) => choose(first.people, x) * choose(second.people, selected - x),
  );
  const observed = weights[first.selected] ?? 0n;
  const asRare = weights.filter((weight) => weight <= observed).reduce((a, b) => a + b, 0n);
  const all = choose(first.people + second.people, selected);
  return Number((asRare * 10n ** 15n) / all) / 1e15;
}

const anyGroupOf = (min: number, max: number) =>
  fc
    .integer({ min, max })
    .chain((people) =>
      fc.integer({ min: 0, max: people }).map((selected) => groupOf(selected, people)),
    );
const anyGroup = anyGroupOf(5, 60);

describe('the definitions, written out again', () => {
  test('Fisher: all tables counted', () => {
    fc.assert(
      fc.property(anyGroupOf(0, 60), anyGroupOf(0, 60), (first, second) => {
        same(fisherExact(first, second), fisherByCounting(first, second));
      }),
    );
  });

  test('Fisher: every pair of groups of up to seven people', () => {
    const groups = Array.from({ length: 8 }, (_, people) =>
      Array.from({ length: people + 1 }, (__, selected) => groupOf(selected, people)),
    ).flat();
    const worst = groups.flatMap((a) =>
      groups.map((b) => Math.abs(fisherExact(a, b) - fisherByCounting(a, b))),
    );
    expect(Math.max(...worst)).toBeLessThan(1e-12);
  });

  test('Fisher stands thousands of people', () => {
    const [first, second] = [groupOf(700, 2000), groupOf(640, 2000)];
    same(fisherExact(first, second), fisherByCounting(first, second), 1e-8);
    expect(fisherExact(groupOf(2000, 2000), groupOf(0, 2000))).toBe(0);
  });

  test('z: its square is the chi-square of observed against expected counts', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (first, second) => {
        const share = (first.selected + second.selected) / (first.people + second.people);
        fc.pre(share > 0 && share < 1);
        const cells = [first, second].flatMap(({ selected, people }) => [
          (selected - people * share) ** 2 / (people * share),
          (selected - people * share) ** 2 / (people * (1 - share)),
        ]);
        same(
          Number(compareRates(first, second).z) ** 2,
          cells.reduce((a, b) => a + b, 0),
        );
      }),
    );
  });
});

describe('laws', () => {
  test('swapping two groups turns z, inverts ratio and interval, and leaves p', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (first, second) => {
        const [one, other] = [compareRates(first, second), compareRates(second, first)];
        same(one.fisherP, other.fisherP);
        if (typeof one.z === 'number') same(other.z, 0 - one.z);
        else expect(other.z).toBe('not-estimable');
        if (first.selected > 0 && second.selected > 0) {
          same(Number(one.ratio) * Number(other.ratio), 1);
        }
        if (one.interval === 'not-estimable') expect(other.interval).toBe('not-estimable');
        else {
          same(one.interval[0] * Number(other.interval[1]), 1);
          same(one.interval[1] * Number(other.interval[0]), 1);
        }
      }),
    );
  });

  test('counting those not selected instead leaves p and turns z', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (first, second) => {
        const rest = ({ selected, people }: Group) => groupOf(people - selected, people);
        const [one, other] = [compareRates(first, second), compareRates(rest(first), rest(second))];
        same(one.fisherP, other.fisherP);
        if (typeof one.z === 'number') same(other.z, 0 - one.z);
      }),
    );
  });

  test('the order of the groups changes no row', () => {
    fc.assert(
      fc.property(fc.array(anyGroupOf(0, 30), { maxLength: 5 }), (drawn) => {
        const groups = drawn.map((group, i) => ({ ...group, name: `group ${i}` }));
        const counts = new Set(drawn.map(({ name }) => name));
        fc.pre(counts.size === drawn.length);
        expect(adverseImpactOf(groups.toReversed()).toReversed()).toEqual(adverseImpactOf(groups));
      }),
    );
  });

  test('a ratio lies in its interval, and no compared group stands above the highest', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 2, maxLength: 5 }), (groups) => {
        const rows = adverseImpactOf(groups);
        expect(rows.filter(({ kind }) => kind === 'highest')).toHaveLength(1);
        for (const row of rows) {
          if (row.kind !== 'compared' || row.ratio === 'not-estimable') continue;
          expect(row.ratio).toBeLessThanOrEqual(1);
          expect(row.flagged).toBe(row.ratio < 0.8 - 1e-12);
          if (row.interval === 'not-estimable') continue;
          expect(row.interval[0]).toBeLessThanOrEqual(row.ratio);
          expect(row.interval[1]).toBeGreaterThanOrEqual(row.ratio);
        }
      }),
    );
  });

  test('the shift clears exactly when the table with one person moved has no flag', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (first, second) => {
        const row = adverseImpactOf([first, second]).find(({ kind }) => kind === 'compared');
        if (row?.kind !== 'compared' || !row.flagged) return;
        const highest = row.group === first ? second : first;
        const [lower, higher] = [
          (row.group.selected + 1) / row.group.people,
          (highest.selected - 1) / highest.people,
        ];
        expect(row.oneShiftClears).toBe(lower >= 0.8 * higher - 1e-12);
      }),
    );
  });
});

describe('the table', () => {
  test('has the example of docs/scoring.md', () => {
    const [highest, lower] = adverseImpactOf([groupOf(48, 80), groupOf(12, 40)]);
    expect(highest).toEqual({ kind: 'highest', group: groupOf(48, 80), rate: 0.6 });
    if (lower?.kind !== 'compared' || lower.interval === 'not-estimable') throw new Error('row');
    expect(lower.rate).toBe(0.3);
    expect(Number(lower.ratio).toFixed(2)).toBe('0.50');
    expect(Number(lower.z).toFixed(2)).toBe('3.10');
    expect(lower.fisherP.toFixed(4)).toBe('0.0034');
    expect(lower.interval.map((end) => end.toFixed(2))).toEqual(['0.30', '0.83']);
    expect(lower.flagged).toBe(true);
    expect(lower.oneShiftClears).toBe(false);
  });

  test('has the example of question 21: one more woman and one man fewer would turn it round', () => {
    const [, women] = adverseImpactOf([groupOf(3, 20, 'men'), groupOf(1, 10, 'women')]);
    expect(women).toMatchObject({ kind: 'compared', flagged: true, oneShiftClears: true });
  });

  test('exactly four fifths is not flagged, whatever the rounding', () => {
    for (let people = 10; people <= 200; people += 10) {
      for (let tenths = 1; tenths <= 2; tenths++) {
        const [high, low] = [
          groupOf((people * tenths) / 2, people),
          groupOf((people * tenths * 2) / 5, people),
        ];
        expect(adverseImpactOf([low, high])[0]).toMatchObject({ kind: 'compared', flagged: false });
      }
    }
  });

  test('groups under five people are too few to judge, and no measure for others', () => {
    const [tiny, empty, middle, large] = adverseImpactOf([
      groupOf(4, 4),
      groupOf(0, 0),
      groupOf(2, 5),
      groupOf(10, 20),
    ]);
    expect(tiny).toEqual({ kind: 'too-few', group: groupOf(4, 4), rate: 1 });
    expect(empty).toEqual({ kind: 'too-few', group: groupOf(0, 0), rate: 'not-estimable' });
    expect(middle).toMatchObject({ kind: 'compared', ratio: 0.8, flagged: false });
    expect(large?.kind).toBe('highest');
    expect(adverseImpactOf([groupOf(1, 2), groupOf(0, 3)]).map(({ kind }) => kind)).toEqual([
      'too-few',
      'too-few',
    ]);
    expect(adverseImpactOf([])).toEqual([]);
  });

  test('nobody selected, one group without anyone selected, everyone selected', () => {
    const unknown = { interval: 'not-estimable', oneShiftClears: false };
    expect(adverseImpactOf([groupOf(0, 9), groupOf(0, 8)])[1]).toMatchObject({
      ...unknown,
      ratio: 'not-estimable',
      z: 'not-estimable',
      fisherP: 1,
      flagged: false,
    });
    expect(adverseImpactOf([groupOf(9, 9), groupOf(0, 8)])[1]).toMatchObject({
      ...unknown,
      ratio: 0,
      flagged: true,
    });
    expect(adverseImpactOf([groupOf(9, 9), groupOf(8, 8)])[1]).toMatchObject({
      ...unknown,
      ratio: 1,
      z: 'not-estimable',
      fisherP: 1,
      flagged: false,
    });
  });

  test('of equally high groups the largest is the one compared with', () => {
    const rows = adverseImpactOf([groupOf(5, 10), groupOf(10, 20), groupOf(2, 10)]);
    expect(rows.map(({ kind }) => kind)).toEqual(['compared', 'highest', 'compared']);
    expect(rows[0]).toMatchObject({ ratio: 1, z: 0, flagged: false });
  });
});
