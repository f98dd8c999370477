// The engine against figures made elsewhere: tests/golden/reference. reference_model.json holds six answer vectors
// (two independent implementations agreed to 7e-15), reference_r.json what R says of the normal distribution.
import { describe, expect, test } from 'vitest';
import { at } from '#core/engine.ts';
import { bivariateUpper, normalCdf } from '#core/normal.ts';
import { optionValues } from '#core/pack.ts';
import reference from '../golden/reference/reference_model.json';
import r from '../golden/reference/reference_r.json';
import { assessor } from '../support/assessment.ts';
import { sheetBy } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';
import { smallPack } from '../support/small-packs.ts';

const { params } = reference;

/** 15 skills, keys + - +, and a bar of 3.4: the form the six people filled in. */
const pack = smallPack({
  keys: [1, -1, 1],
  checks: 0,
  roles: [
    { id: 'baking', skills: 7, bar: params.cut },
    { id: 'brewing', skills: 8, bar: params.cut },
  ],
  constants: {
    skillMean: params.mu,
    sharedSd: params.sG,
    roleSd: params.sR,
    skillSd: params.sU,
    selfErrorSd: Math.sqrt(params.sigma ** 2 - 1 / 12),
    selfLeniencyMean: params.mub,
    selfLeniencySd: params.sb,
    acquiescenceMean: params.mua,
    acquiescenceSd: params.sa,
  },
});

/** Place in the reference of item i of skill s: skills in the pack's order, three items each. */
const placeOf = (id: string): number => {
  const [role, skill, , item] = id.split('-');
  return 3 * (Number(skill) - 1 + (role === 'baking' ? 0 : 7)) + Number(item) - 1;
};

const assess = assessor(pack);

const within = (tolerance: number, pairs: readonly (readonly [ours: number, theirs: number])[]) => {
  expect(pairs.length).toBeGreaterThan(0);
  for (const [ours, theirs] of pairs) expect(Math.abs(ours - theirs)).toBeLessThan(tolerance);
};

describe.each(reference.cases.map((one, i) => ({ ...one, number: i + 1 })))(
  'reference person $number',
  ({ answers, expected }) => {
    const sheet = sheetBy(pack, ({ id }) =>
      optionValues.find((option) => option === answers[placeOf(id)]),
    );
    const { estimate, fit } = assess(sheet);
    const [first, second] = fit.roles;

    test('has the expected skills', () => {
      expect(sheet.size).toBe(answers.filter((answer) => answer !== null).length);
      expect(expected.skill_mean).toHaveLength(15);
      within(
        1e-9,
        expected.skill_mean.map((mean, i) => [at(estimate.mean, i), mean]),
      );
      within(
        1e-9,
        expected.skill_sd.map((sd, i) => [Math.sqrt(at(estimate.covariance, 16 * i)), sd]),
      );
    });

    test('has the expected roles and lean', () => {
      within(1e-9, [
        [first.mean, at(expected.role_M, 0)],
        [first.se, at(expected.role_M, 1)],
        [second.mean, at(expected.role_S, 0)],
        [second.se, at(expected.role_S, 1)],
        [fit.covariance, expected.cov_MS],
        [fit.lean.mean, at(expected.D, 0)],
        [fit.lean.se, at(expected.D, 1)],
      ]);
    });

    test('has the expected probabilities', () => {
      const { classes, lean } = fit;
      within(1e-6, [
        [classes.neither, expected.P_class.neither],
        [classes.first, expected.P_class.marketing_only],
        [classes.second, expected.P_class.sales_only],
        [classes.both, expected.P_class.both],
        [first.pAbove, expected.P_M_ge_cut],
        [second.pAbove, expected.P_S_ge_cut],
        [lean.pFirst, expected.P_lean_marketing],
        [lean.pBalanced, 1 - expected.D_gt_delta02 - expected.D_lt_minus_delta02],
      ]);
    });
  },
);

test('the content has the constants the reference was made with', () => {
  const real = realPack().measurement;
  expect(real.selfErrorSd ** 2 + real.roundingVariance).toBeCloseTo(params.sigma ** 2, 12);
  expect(real).toMatchObject({
    skillMean: params.mu,
    sharedSd: params.sG,
    roleSd: params.sR,
    skillSd: params.sU,
    selfLeniencyMean: params.mub,
    selfLeniencySd: params.sb,
    acquiescenceMean: params.mua,
    acquiescenceSd: params.sa,
  });
});

test('the normal distribution is that of R', () => {
  const { x, pnorm } = r.special;
  within(
    1e-14,
    x.map((value, i) => [normalCdf(value), at(pnorm, i)]),
  );
});

test('the normal distribution holds far out', () => {
  expect(normalCdf(-20) / 2.7536241186062337e-89).toBeCloseTo(1, 6);
  expect(normalCdf(-8) / 6.220960574271786e-16).toBeCloseTo(1, 6);
  expect(normalCdf(-40)).toBe(0);
  expect(normalCdf(40)).toBe(1);
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
});

test('the bivariate normal distribution is that of R', () => {
  // The file gives P(X < h, Y < k), which is P(X > -h, Y > -k).
  within(
    1e-9,
    r.pbivnorm_lower.map(({ h, k, r: correlation, p }) => [bivariateUpper(-h, -k, correlation), p]),
  );
});
