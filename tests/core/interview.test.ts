// Whom to ask about what, and what the answers changed.
import { describe, expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { equalBrief } from '#core/fit.ts';
import { interviewChange } from '#core/interview-change.ts';
import { interviewPlan, interviewRating } from '#core/interview-plan.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { measureWith } from '#core/measure.ts';
import type { OptionValue, SkillId } from '#core/pack.ts';
import { pack, plainResult } from '../support/links.ts';

const measure = measureWith(pack);
const unknown: SharedResult = { ...plainResult, sheet: new Map(), skipped: new Set() };
const rated = (result: SharedResult, option: (skill: SkillId) => OptionValue): SharedResult => ({
  ...result,
  observers: [1, 2, 3].map((day) => ({
    rater: '',
    about: '',
    sheet: new Map(pack.ratings.map(({ id, skill }) => [id, option(skill)])),
    day,
    extras: [],
  })),
});
const selfRated = (option: (key: number) => OptionValue): SharedResult => ({
  ...unknown,
  sheet: new Map(
    pack.items.flatMap((item) => (item.kind === 'check' ? [] : [[item.id, option(item.key)]])),
  ),
});
const high = (key: number): OptionValue => (key > 0 ? 5 : 1);
const reportOf = (result: SharedResult) => assess(result, measure, whoOf(result, false));

describe('a plan of the interview', () => {
  test('reaches every skill, whoever is asked', () => {
    for (const result of [plainResult, unknown, rated(unknown, () => 5)]) {
      const skills = interviewPlan(result, measure).map(({ skill }) => skill);
      expect(skills.toSorted()).toEqual(pack.skills.map(({ id }) => id).toSorted());
    }
  });

  test('asks about what nobody has said anything about', () => {
    const reasons = interviewPlan(unknown, measure).map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['unanswered']));
  });

  test('puts a weak skill before those that are settled', () => {
    const weak = pack.skills[4]?.id;
    const [first] = interviewPlan(
      rated(unknown, (skill) => (skill === weak ? 1 : 5)),
      measure,
    );
    expect(first?.skill).toBe(weak);
    expect(['gap', 'near']).toContain(first?.reason);
  });

  test('calls disputed what a person and others see a level or more apart', () => {
    const reasons = interviewPlan(
      rated(selfRated(high), () => 2),
      measure,
    );
    expect(reasons.map(({ reason }) => reason)).toContain('disputed');
  });

  test('puts last what counts for nothing in the brief', () => {
    const own = equalBrief(pack);
    const weights = own.weights.map((weight, i) => (i === 2 ? 0 : weight));
    const brief = { ...own, weights, name: '', preset: '', extras: [] };
    const plan = interviewPlan({ ...unknown, brief }, measure);
    expect(plan.at(-1)).toEqual({ skill: pack.skills[2]?.id, reason: 'settled' });
  });

  test('keeps what was heard under the first rating of the skill', () => {
    for (const { id } of pack.skills) expect(interviewRating(pack, id)?.skill).toBe(id);
  });
});

describe('what an interview changed', () => {
  test('is nothing where nothing was heard', () => {
    const report = reportOf(plainResult);
    expect(interviewChange(report, report)).toMatchObject({ turned: false, moved: [] });
  });

  test('is the verdict and the skills that moved by five points or more, the widest first', () => {
    const change = interviewChange(
      reportOf(rated(unknown, () => 4)),
      reportOf(rated(unknown, () => 1)),
    );
    expect(change.turned).toBe(true);
    expect(change.after).not.toEqual(change.before);
    const widths = change.moved.map(({ from, to }) => Math.abs(to - from));
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.every((width) => width >= 5)).toBe(true);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});
