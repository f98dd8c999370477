import { expect, test } from 'vitest';
import { equalBrief, fitTo } from '#core/fit.ts';
import { measureWith, type ObserverSheet } from '#core/measure.ts';
import type { OptionValue } from '#core/pack.ts';
import { raterDifferences } from '#core/rater-difference.ts';
import { contentOrExit } from '../../scripts/content-files.ts';

const { pack } = contentOrExit();
const measure = measureWith(pack);
const brief = equalBrief(pack);
const everywhere = (option: OptionValue): ObserverSheet =>
  new Map(pack.ratings.map(({ id }) => [id, option]));
const of = (...observers: ObserverSheet[]) => raterDifferences(pack, measure, brief, observers);

test('raters who agree, or are nearly alone, are not flagged', () => {
  expect(of()).toEqual([]);
  expect(of(everywhere(3))).toEqual([]);
  expect(of(everywhere(3), everywhere(3), everywhere(4))).toEqual([]);
});

test('raters at opposite ends are flagged for both roles, with the size of the difference', () => {
  const flagged = of(everywhere(1), everywhere(5));
  expect(flagged.map(({ role }) => role)).toEqual(pack.roles.map(({ id }) => id));
  for (const { raters, difference, se } of flagged) {
    expect(raters).toEqual([0, 1]);
    expect(difference).toBeLessThan(-1.96 * se);
  }
});

test('the flag is what 1.96 standard errors of the two scores say, for every pair', () => {
  const observers = ([1, 2, 3, 4, 5] as const).map(everywhere);
  const fits = observers.map((one) =>
    fitTo(pack, measure(new Map(), { observers: [one], tasks: [] }), brief),
  );
  const expected: string[] = [];
  for (let i = 0; i < 5; i++) {
    for (let j = i + 1; j < 5; j++) {
      for (const which of [0, 1] as const) {
        const a = fits[i]?.roles[which];
        const b = fits[j]?.roles[which];
        if (!a || !b) throw new Error('a fit is missing');
        if (Math.abs(a.mean - b.mean) / Math.sqrt(a.se ** 2 + b.se ** 2) > 1.96) {
          expected.push(`${i}-${j} ${a.role}`);
        }
      }
    }
  }
  expect(of(...observers).map(({ raters, role }) => `${raters.join('-')} ${role}`)).toEqual(
    expected,
  );
  expect(expected.length).toBeGreaterThan(0);
});
