// From answers to a report in one go, and how a report speaks of its person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, assessSheet, whoOf } from '#core/assess.ts';
import { emphasisBrief, equalBrief, fitTo } from '#core/fit.ts';
import { makeResultToken } from '#core/link/link.ts';
import { measureWith } from '#core/measure.ts';
import { optionValues } from '#core/pack.ts';
import { anySheet } from '../support/arbitrary.ts';
import { anyResult, open, pack, plainResult } from '../support/links.ts';

const measure = measureWith(pack);
const you = { voice: 'you', name: '', basis: 'self' } as const;

describe('a result speaks', () => {
  test.each([
    ['of its person by name', 'Ada', true, { voice: 'named', name: 'Ada', basis: 'self' }],
    ['by name to others too', 'Ada', false, { voice: 'named', name: 'Ada', basis: 'self' }],
    ['to the person where there is no name', '', true, you],
    ['of "this person" to others', '', false, { voice: 'unnamed', name: '', basis: 'self' }],
  ])('%s', (_, name, own, who) => {
    expect(whoOf({ ...plainResult, name }, own)).toEqual(who);
  });
});

describe('an assessment', () => {
  test('holds one estimate, fitted by both sets of weights', () => {
    fc.assert(
      fc.property(anySheet(pack), fc.nat(2_000), (sheet, seconds) => {
        const { estimate, fit, emphasisFit } = assessSheet(pack, measure, sheet, seconds);
        expect(estimate).toEqual(measure(sheet));
        expect(fit).toEqual(fitTo(pack, estimate, equalBrief(pack)));
        expect(emphasisFit).toEqual(fitTo(pack, estimate, emphasisBrief(pack)));
      }),
      { numRuns: 20 },
    );
  });

  test('gives no verdict exactly where the answers should be given again', () => {
    fc.assert(
      fc.property(anySheet(pack), fc.nat(300), (sheet, seconds) => {
        const { quality, verdict } = assessSheet(pack, measure, sheet, seconds);
        expect(verdict.kind === 'answer-again').toBe(quality.standing === 'answer-again');
      }),
      { numRuns: 60 },
    );
  });

  test('of the same answers differs by the time taken in nothing but quality and verdict', () => {
    const { sheet } = plainResult;
    const { quality, verdict, ...slow } = assessSheet(pack, measure, sheet, 600);
    const { quality: hasty, verdict: none, ...fast } = assessSheet(pack, measure, sheet, 10);
    expect(fast).toEqual(slow);
    expect(hasty.findings.map(({ sign }) => sign)).toContain('too-fast');
    expect(quality.findings.map(({ sign }) => sign)).not.toContain('too-fast');
    expect(none.kind).toBe('answer-again');
    expect([none.best, none.bestProbability]).toEqual([verdict.best, verdict.bestProbability]);
  });

  test.each(optionValues)(
    'of option %d everywhere has no verdict, no certainty and no lean',
    (option) => {
      const sheet = new Map(pack.items.slice(0, 31).map(({ id }) => [id, option] as const));
      const report = assess({ ...plainResult, sheet }, measure, you);
      expect(report.headline).toEqual([{ key: 'verdict.answer-again', params: {} }]);
      expect([report.certainty, report.lean, report.reason]).toEqual([null, [], []]);
      const difference = report.roles[0].score - report.roles[1].score;
      expect(Math.abs(difference)).toBeLessThanOrEqual(1);
    },
  );
});

test('whoever opens a link gets the same report', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      const opened = open(makeResultToken(result));
      if (!opened.ok) throw new Error(opened.code);
      const own = measureWith(result.pack);
      const report = assess(result, own, whoOf(result, false));
      const { result: there } = opened.value;
      expect(assess(there, measureWith(there.pack), whoOf(there, false))).toEqual(report);
    }),
    { numRuns: 30 },
  );
});
