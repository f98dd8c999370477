// Every branch of the verdict, on fits made up for the purpose. docs/scoring.md section 4.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Classes, equalBrief, type Fit, fitTo, type Lean } from '#core/fit.ts';
import { type Estimate, measureWith } from '#core/measure.ts';
import { certaintySquares, verdictOf } from '#core/verdict.ts';
import { personSheet } from '../support/arbitrary.ts';
import { assessor } from '../support/assessment.ts';
import { smallPack } from '../support/small-packs.ts';

const pack = smallPack({
  roles: [
    { id: 'baking', skills: 5 },
    { id: 'brewing', skills: 10 },
  ],
});
const [baking, brewing] = pack.roles;
const nothing = measureWith(pack)(new Map());
const plain = fitTo(pack, nothing, equalBrief(pack));

/** An estimate that rests on answers to this many skills of each role. */
const resting = (first: number, second: number): Estimate => ({
  ...nothing,
  evidence: pack.skills.map((_, i) => ((i < 5 ? i < first : i - 5 < second) ? 1 : 0)),
});
const complete = resting(5, 10);

interface Change {
  pFirst?: number;
  pSecond?: number;
  lean?: Partial<Lean>;
  classes?: Classes;
}

const certain: Classes = { neither: 1, first: 0, second: 0, both: 0 };

const fitOf = ({ pFirst = 0.5, pSecond = 0.5, lean = {}, classes = certain }: Change): Fit => ({
  ...plain,
  roles: [
    { ...plain.roles[0], pAbove: pFirst },
    { ...plain.roles[1], pAbove: pSecond },
  ],
  lean: { ...plain.lean, ...lean },
  classes,
});

const verdict = (change: Change, estimate = complete) => verdictOf(pack, estimate, fitOf(change));

describe('a statement about one role', () => {
  const cases = [
    [1, 'above', true],
    [0.75, 'above', true],
    [0.7499, 'above', false],
    [0.6, 'above', false],
    [0.5999, 'close', false],
    [0.5, 'close', false],
    [0.4001, 'close', false],
    [0.4, 'below', false],
    [0.2501, 'below', false],
    [0.25, 'below', true],
    [0, 'below', true],
  ] as const;

  test.each(cases)('at P = %f is "%s", firm: %s', (p, kind, firm) => {
    const [first, second] = verdict({ pFirst: p }).statements;
    expect(first).toEqual({ role: baking.id, kind, firm, pAbove: p, answered: 5, asked: 5 });
    expect(second.kind).toBe('close');
    expect(verdict({ pSecond: p }).statements[1]).toMatchObject({ role: brewing.id, kind, firm });
  });

  test('needs answers on 80 % of the skills, exactly', () => {
    const kinds = (first: number, second: number) =>
      verdict({ pFirst: 0.9, pSecond: 0.9 }, resting(first, second)).statements.map(
        ({ kind }) => kind,
      );
    expect(kinds(4, 8)).toEqual(['above', 'above']);
    expect(kinds(3, 8)).toEqual(['unknown', 'above']);
    expect(kinds(4, 7)).toEqual(['above', 'unknown']);
    expect(kinds(0, 0)).toEqual(['unknown', 'unknown']);
  });

  test('needs them whatever share is asked and however many skills there are', () => {
    for (let asked = 2; asked <= 20; asked++) {
      for (let answered = 0; answered <= asked; answered++) {
        const tried = smallPack({
          roles: [
            { id: 'baking', skills: asked },
            { id: 'brewing', skills: 2 },
          ],
          keys: [1],
          checks: 0,
          constants: { skillCoverage: answered / asked },
        });
        const items = tried.items.filter(({ id }) => id.startsWith('baking')).slice(0, answered);
        const { statements } = assessor(tried)(new Map(items.map(({ id }) => [id, 4]))).verdict;
        expect(statements[0]).toMatchObject({ answered, asked });
        expect(statements[0].kind, `${answered} of ${asked}`).not.toBe('unknown');
      }
    }
  });

  test('that is unknown says how much was answered', () => {
    expect(verdict({ pFirst: 0.9 }, resting(2, 10)).statements[0]).toEqual({
      role: baking.id,
      kind: 'unknown',
      firm: false,
      pAbove: 0.9,
      answered: 2,
      asked: 5,
    });
  });
});

describe('the kind of a verdict', () => {
  const close: Classes = { neither: 0.05, first: 0.2, second: 0.1501, both: 0.5999 };
  const decided: Classes = { neither: 0.05, first: 0.2, second: 0.15, both: 0.6 };

  test('is "answer again" before anything else', () => {
    const answerAgain = (estimate: Estimate) =>
      verdictOf(pack, estimate, fitOf({ classes: decided }), 'answer-again').kind;
    expect(answerAgain(complete)).toBe('answer-again');
    expect(answerAgain(resting(0, 0))).toBe('answer-again');
    expect(verdictOf(pack, complete, fitOf({ classes: decided }), 'note').kind).toBe('decided');
  });

  test('is "not enough" where one role is unknown', () => {
    expect(verdict({ classes: decided }, resting(3, 10)).kind).toBe('not-enough');
    expect(verdict({ classes: decided }, resting(5, 7)).kind).toBe('not-enough');
  });

  test('is "too close" below .60 and decided from there on', () => {
    expect(verdict({ classes: close }).kind).toBe('too-close');
    expect(verdict({ classes: decided }).kind).toBe('decided');
  });

  test('names the two most probable classes', () => {
    expect(verdict({ classes: close })).toMatchObject({
      best: 'both',
      bestProbability: 0.5999,
      next: 'first',
      nextProbability: 0.2,
    });
    const classes = { neither: 0.3, first: 0.1, second: 0.4, both: 0.2 };
    expect(verdict({ classes })).toMatchObject({ best: 'second', next: 'neither' });
  });
});

describe('a close second', () => {
  const first: Classes = { neither: 0.1, first: 0.7, second: 0, both: 0.2 };
  const second: Classes = { neither: 0.1, first: 0, second: 0.7, both: 0.2 };
  const close: Classes = { neither: 0.25, first: 0.5, second: 0, both: 0.25 };

  test('is named from P = .25 on, and only beside one role', () => {
    expect(verdict({ classes: first, pSecond: 0.25 }).closeSecond).toBe(brewing.id);
    expect(verdict({ classes: first, pSecond: 0.2499 }).closeSecond).toBeNull();
    expect(verdict({ classes: second, pFirst: 0.25 }).closeSecond).toBe(baking.id);
    expect(verdict({ classes: second, pFirst: 0.2499 }).closeSecond).toBeNull();
    expect(verdict({ classes: certain, pSecond: 0.9 }).closeSecond).toBeNull();
    expect(verdict({ classes: close, pSecond: 0.3 }).closeSecond).toBeNull();
  });
});

describe('the lean', () => {
  test.each([
    [0.9, 0.9, { kind: 'toward', role: baking.id }],
    [0.8999, 0.8, { kind: 'balanced' }],
    [0.5, 0.7999, { kind: 'undecided' }],
    [0.1001, 0, { kind: 'undecided' }],
    [0.0999, 0.9, { kind: 'toward', role: brewing.id }],
  ])('at P(first) = %f and P(balanced) = %f', (pFirst, pBalanced, lean) => {
    expect(verdict({ lean: { pFirst, pBalanced } }).lean).toEqual(lean);
  });
});

test('certainty is drawn as one square, two from .60 and three from .75', () => {
  const squares = [0, 0.5999, 0.6, 0.7499, 0.75, 1].map((p) =>
    certaintySquares(pack.measurement, p),
  );
  expect(squares).toEqual([1, 1, 2, 2, 3, 3]);
});

test('a decided class never contradicts the statements', () => {
  const usual = smallPack({ keys: [1, -1] });
  const measure = measureWith(usual);
  const above = {
    neither: [false, false],
    first: [true, false],
    second: [false, true],
    both: [true, true],
  };
  const seen = new Set<string>();
  fc.assert(
    fc.property(personSheet(usual), (sheet) => {
      const estimate = measure(sheet);
      const fit = fitTo(usual, estimate, equalBrief(usual));
      const { kind, best, statements } = verdictOf(usual, estimate, fit);
      seen.add(kind === 'decided' ? best : kind);
      if (kind !== 'decided') return;
      expect(statements.map((one) => one.kind === 'above')).toEqual(above[best]);
      for (const statement of statements) expect(statement.kind).not.toBe('close');
    }),
    { numRuns: 500 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(['too-close', ...Object.keys(above)]));
});
