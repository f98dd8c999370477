// Every pair of levels that two roles can stand at, and the sentences it leads to.
import { describe, expect, test } from 'vitest';
import { equalBrief, fitTo } from '#core/fit.ts';
import { headlineOf, levelOf } from '#core/headline.ts';
import { measureWith } from '#core/measure.ts';
import { type Level, levels, type Sentence } from '#core/sentence.ts';
import { type LeanVerdict, type Statement, type Verdict, verdictOf } from '#core/verdict.ts';
import { smallPack } from '../support/small-packs.ts';

const pack = smallPack();
const [baking, brewing] = [pack.roles[0].id, pack.roles[1].id];
const who = { voice: 'named', name: 'Ada', basis: 'self' } as const;

const standings: Readonly<Record<Level, Pick<Statement, 'kind' | 'firm' | 'pAbove'>>> = {
  'above-likely': { kind: 'above', firm: true, pAbove: 0.875 },
  'above-probable': { kind: 'above', firm: false, pAbove: 0.6875 },
  close: { kind: 'close', firm: false, pAbove: 0.55 },
  'below-probable': { kind: 'below', firm: false, pAbove: 0.3125 },
  'below-likely': { kind: 'below', firm: true, pAbove: 0.125 },
};

const estimate = measureWith(pack)(new Map());
const frame = verdictOf(pack, estimate, fitTo(pack, estimate, equalBrief(pack)));
const [frameFirst, frameSecond] = frame.statements;

const verdict = (
  one: Partial<Statement>,
  two: Partial<Statement>,
  kind: Verdict['kind'] = 'decided',
  lean: LeanVerdict = { kind: 'undecided' },
): Verdict => ({
  ...frame,
  kind,
  lean,
  statements: [
    { ...frameFirst, ...one },
    { ...frameSecond, ...two },
  ],
});

const pairs = levels.flatMap((one) => levels.map((two) => [one, two] as const));

/** What comes first: what somebody is firmly fit for, then what we are surer of. */
const precedence: Readonly<Record<Level, number>> = {
  'above-likely': 4,
  'below-likely': 3,
  'above-probable': 2,
  'below-probable': 2,
  close: 1,
};

test.each(levels)('a statement has its level: %s', (level) => {
  expect(levelOf({ ...frameFirst, ...standings[level] })).toBe(level);
});

describe.each(['decided', 'too-close'] as const)('a verdict that is %s', (kind) => {
  test.each(pairs.filter(([one, two]) => one !== two))(
    'tells the role that fits, else the surer one, first: %s, %s',
    (one, two) => {
      const [lead, rest, ...more] = headlineOf(verdict(standings[one], standings[two], kind), who);
      const firstLeads = precedence[one] >= precedence[two];
      expect(lead).toEqual({
        key: `verdict.first.${firstLeads ? one : two}`,
        params: { who: { who }, role: { role: firstLeads ? baking : brewing } },
      });
      expect(rest).toEqual({
        key: `verdict.second.${firstLeads ? two : one}`,
        params: { role: { role: firstLeads ? brewing : baking } },
      });
      expect(more).toEqual([]);
    },
  );
});

describe('two roles that stand alike are told in one sentence', () => {
  const told = (level: Level, lean?: LeanVerdict, two = standings[level]) =>
    headlineOf(verdict(standings[level], two, 'decided', lean), who);
  const lead = (level: Level): Sentence => ({
    key: `verdict.both.${level}`,
    params: { who: { who }, a: { role: baking }, b: { role: brewing } },
  });

  test.each(['above-likely', 'above-probable'] as const)('and a choice: %s', (level) => {
    expect(told(level)).toEqual([lead(level), { key: 'verdict.choose-one', params: {} }]);
  });

  test('and the stronger one, where both are close and the lean is firm', () => {
    expect(told('close')).toEqual([lead('close')]);
    expect(told('close', { kind: 'balanced' })).toEqual([lead('close')]);
    expect(told('close', { kind: 'toward', role: brewing })).toEqual([
      lead('close'),
      { key: 'verdict.stronger', params: { role: { role: brewing } } },
    ]);
  });

  test.each(['below-likely', 'below-probable'] as const)(
    'and the one nearer to its bar: %s',
    (level) => {
      const closer = (role: typeof baking) => ({
        key: 'verdict.closer',
        params: { role: { role } },
      });
      expect(told(level)).toEqual([lead(level), closer(baking)]);
      const nearer = { ...standings[level], pAbove: standings[level].pAbove + 0.01 };
      expect(told(level, undefined, nearer)).toEqual([lead(level), closer(brewing)]);
    },
  );
});

describe('where answers are missing', () => {
  const unknown = { kind: 'unknown', firm: false, pAbove: 0.9 } as const;

  test('both roles are told as one', () => {
    const both = verdict(
      { ...unknown, answered: 2, asked: 7 },
      { ...unknown, answered: 3, asked: 8 },
      'not-enough',
    );
    expect(headlineOf(both, who)).toEqual([
      { key: 'verdict.unknown-both', params: { count: 5, total: 15 } },
    ]);
  });

  test.each(levels)('the open role comes first, then what is known: %s', (level) => {
    const open = { ...unknown, answered: 2, asked: 7 };
    expect(headlineOf(verdict(open, standings[level], 'not-enough'), who)).toEqual([
      { key: 'verdict.unknown-one', params: { role: { role: baking }, count: 2, total: 7 } },
      { key: `verdict.second.${level}`, params: { role: { role: brewing } } },
    ]);
    expect(headlineOf(verdict(standings[level], open, 'not-enough'), who)).toEqual([
      { key: 'verdict.unknown-one', params: { role: { role: brewing }, count: 2, total: 7 } },
      { key: `verdict.second.${level}`, params: { role: { role: baking } } },
    ]);
  });

  test('an unknown role counts as close', () => {
    expect(levelOf({ ...frameFirst, ...unknown })).toBe('close');
  });
});

test('a request to answer again says nothing else', () => {
  expect(
    headlineOf(verdict(standings['above-likely'], standings.close, 'answer-again'), who),
  ).toEqual([{ key: 'verdict.answer-again', params: {} }]);
});
