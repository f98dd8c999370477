// What a result brings along counts: its brief instead of the pack's, and what others say.
import { describe, expect, test } from 'vitest';
import { assess, assessSheet } from '#core/assess.ts';
import { equalBrief, points } from '#core/fit.ts';
import type { SharedBrief } from '#core/link/brief-body.ts';
import { makeResultToken } from '#core/link/link.ts';
import type { SharedRatings } from '#core/link/observer-body.ts';
import { measureWith } from '#core/measure.ts';
import { open, pack, plainResult } from '../support/links.ts';

const measure = measureWith(pack);
const you = { voice: 'you', name: '', basis: 'self' } as const;
const brief: SharedBrief = {
  weights: pack.skills.map((_, place) => (place === 0 ? 4 : 1)),
  bars: [3, 4.5],
  name: 'Shop',
  preset: '',
  extras: [],
};
const observer: SharedRatings = {
  rater: 'Ben',
  about: '',
  sheet: new Map(pack.ratings.map(({ id }) => [id, 5])),
  day: 300,
  extras: [],
};

describe('a result', () => {
  test('is held against the brief it brings, and else against the pack’s own', () => {
    const own = assess(plainResult, measure, you);
    const [a, b] = pack.roles;
    expect(own.roles.map(({ bar }) => bar)).toEqual([points(a.bar), points(b.bar)]);
    const asked = assess({ ...plainResult, brief }, measure, you);
    expect(asked.roles.map(({ bar }) => bar)).toEqual([points(3), points(4.5)]);
    expect(asked.roles[0].score).not.toBeCloseTo(own.roles[0].score, 3);
    const same = { ...equalBrief(pack), name: '', preset: '', extras: [] };
    expect(assess({ ...plainResult, brief: same }, measure, you)).toEqual(own);
  });

  test('counts what others say, whoever opens it', () => {
    const result = { ...plainResult, observers: [observer, { ...observer, rater: '' }] };
    const opened = open(makeResultToken(result));
    if (!opened.ok) throw new Error(opened.code);
    const report = assess(opened.value.result, measure, you);
    expect(report).toEqual(assess(result, measure, you));
    expect(report.roles[0].score).toBeGreaterThan(assess(plainResult, measure, you).roles[0].score);
  });

  test('speaks of skill, no longer of a view of oneself, where others rated', () => {
    const { sheet, seconds } = plainResult;
    const alone = assessSheet(pack, measure, sheet, seconds);
    const beside = { observers: [observer.sheet] };
    expect(alone.estimate.of).toBe('self-view');
    expect(assessSheet(pack, measure, sheet, seconds, beside).estimate.of).toBe('skill');
  });
});
