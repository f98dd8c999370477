/**
 * From answers to skills: turns every rater's answers into readings and asks the engine.
 * docs/scoring.md section 3. Knows raters and items; refuses to know what a score is good for.
 */
import { at, meanAfter, type Plan, planOf, type ReadingKind } from './engine.ts';
import type { OptionValue, Pack, RatingId, SkillId, SkillItem } from './pack.ts';
import { skillIndex } from './pack.ts';
import { type Answer, noBasis, optionIn, type Sheet } from './sheet.ts';
import {
  firstBlock,
  type Layout,
  layoutOf,
  observerLoading,
  priorOf,
  selfLoading,
  taskLoading,
} from './state.ts';

/** How a person's skills look, on the answer scale 1..5, in the order of `pack.skills`. */
export interface Estimate {
  /** Self answers alone describe how people see themselves; only other evidence speaks of the skill. */
  readonly of: 'self-view' | 'skill';
  readonly mean: Float64Array;
  /** skills x skills, row by row. */
  readonly covariance: Float64Array;
  /** How many answers each skill rests on. */
  readonly evidence: readonly number[];
}

/** One observer's ratings; "no basis" stands for "not observed". */
export type ObserverSheet = ReadonlyMap<RatingId, Answer>;

/** The result of a task, mapped to 1..5. */
export interface TaskResult {
  readonly skill: SkillId;
  readonly value: number;
}

export interface OtherEvidence {
  readonly observers: readonly ObserverSheet[];
  readonly tasks: readonly TaskResult[];
}

const noOthers: OtherEvidence = { observers: [], tasks: [] };

/** Everything believed after the answers: for the next question, and for self-view held against skill. */
export interface Posterior {
  readonly layout: Layout;
  readonly mean: Float64Array;
  /** size x size, row by row. */
  readonly covariance: Float64Array;
}

/** Measures people with one pack; keeps the plans of recent answer patterns, so equal forms cost little. */
export interface Measure {
  (self: Sheet, others?: OtherEvidence): Estimate;
  readonly posterior: (self: Sheet, others?: OtherEvidence) => Posterior;
}

interface Question extends ReadingKind {
  readonly skill: number;
}

/** One set of questions answered, by whomever. */
interface Form {
  readonly layout: Layout;
  readonly plan: Plan;
  /** Covariance of what is measured. */
  readonly covariance: Float64Array;
  readonly evidence: readonly number[];
}

const keptForms = 64;

/** The self items of a pack as readings of a self-assessment's state. */
export function selfQuestion(pack: Pack, layout: Layout, item: SkillItem): Question {
  const m = pack.measurement;
  const skill = skillIndex(pack, item.skill);
  return {
    skill,
    loading: selfLoading(layout, skill, item.key),
    variance: m.selfErrorSd ** 2 + m.roundingVariance,
  };
}

const optionOf = (answer: Answer | undefined): OptionValue | undefined =>
  answer === noBasis ? undefined : answer;

export function measureWith(pack: Pack): Measure {
  const m = pack.measurement;
  const n = pack.skills.length;
  const items = pack.items.filter((item): item is SkillItem => item.kind !== 'check');
  const forms = new Map<string, Form>();

  function questionsOf(
    layout: Layout,
    pattern: string,
    { observers, tasks }: OtherEvidence,
  ): Question[] {
    const questions = items
      .filter((_, place) => pattern[place] === '1')
      .map((item) => selfQuestion(pack, layout, item));
    for (const [i, sheet] of observers.entries()) {
      for (const rating of pack.ratings) {
        if (optionOf(sheet.get(rating.id)) === undefined) continue;
        const skill = skillIndex(pack, rating.skill);
        const loading = observerLoading(layout, i, skill);
        questions.push({ skill, loading, variance: m.observerErrorSd ** 2 });
      }
    }
    for (const task of tasks) {
      const skill = skillIndex(pack, task.skill);
      questions.push({ skill, loading: taskLoading(layout, skill), variance: m.taskErrorSd ** 2 });
    }
    return questions;
  }

  function formOf(key: string, pattern: string, others: OtherEvidence): Form {
    const known = forms.get(key);
    if (known) return known;
    const layout = layoutOf(pack, {
      self: pattern.includes('1'),
      observers: others.observers.length,
      tasks: others.tasks.length > 0,
    });
    const questions = questionsOf(layout, pattern, others);
    const plan = planOf(priorOf(pack, layout), questions);
    const evidence = pack.skills.map(() => 0);
    for (const { skill } of questions) evidence[skill] = at(evidence, skill) + 1;
    const covariance = firstBlock(plan.covariance, plan.size, n);
    const form = { layout, plan, covariance, evidence };
    if (forms.size >= keptForms) forms.delete(forms.keys().next().value ?? '');
    forms.set(key, form);
    return form;
  }

  /** Whoever rated nothing is no evidence, and must not turn a self-view into a statement about skill. */
  const hasRated = (sheet: ObserverSheet): boolean =>
    pack.ratings.some(({ id }) => optionOf(sheet.get(id)) !== undefined);

  function answered(self: Sheet, { observers, tasks }: OtherEvidence) {
    const others = { observers: observers.filter(hasRated), tasks };
    let pattern = '';
    const readings: number[] = [];
    for (const { id, key } of items) {
      const option = optionIn(self, id);
      pattern += option === undefined ? '0' : '1';
      if (option !== undefined) readings.push(3 + key * (option - 3));
    }
    let key = pattern;
    for (const sheet of others.observers) {
      key += '|';
      for (const { id } of pack.ratings) {
        const option = optionOf(sheet.get(id));
        key += option === undefined ? '0' : '1';
        if (option !== undefined) readings.push(option);
      }
    }
    for (const { skill, value } of others.tasks) {
      key += `/${skill}`;
      readings.push(value);
    }
    return { form: formOf(key, pattern, others), readings };
  }

  const measure = (self: Sheet, others: OtherEvidence = noOthers): Estimate => {
    const { form, readings } = answered(self, others);
    const { layout, plan, covariance, evidence } = form;
    const of = layout.skill === undefined ? 'self-view' : 'skill';
    return { of, mean: meanAfter(plan, readings, n), covariance, evidence };
  };
  const posterior = (self: Sheet, others: OtherEvidence = noOthers): Posterior => {
    const { form, readings } = answered(self, others);
    const { layout, plan } = form;
    return { layout, mean: meanAfter(plan, readings), covariance: plan.covariance };
  };
  return Object.assign(measure, { posterior });
}
