// A law of the content: a sentence, the rule that finds its breaches, and examples that prove the rule can fail.
import { expect, test } from 'vitest';

/** From what is judged to its breaches, one line each. */
export type Rule<Subject> = (subject: Subject) => readonly string[];

/** What is spoilt, and what the breach has to name. */
export type Planted<Subject> = readonly [spoilt: Subject, told: string];

/** A test that the real content breaks no rule, and that what is planted does. */
export function law<Subject>(
  sentence: string,
  real: Subject,
  rule: Rule<Subject>,
  ...planted: readonly [Planted<Subject>, ...Planted<Subject>[]]
) {
  test(sentence, () => {
    expect(rule(real)).toEqual([]);
    for (const [spoilt, told] of planted) expect(rule(spoilt).join('\n')).toContain(told);
  });
}
