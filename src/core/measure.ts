/**
 * From sheets to skills: lays out the state, turns answers into readings, and asks the engine.
 * docs/scoring.md section 3. Knows raters and items; refuses to know what a score is good for.
 */
import {
  at,
  type Belief,
  type Loading,
  meanAfter,
  type Plan,
  planOf,
  type ReadingKind,
} from './engine.ts';
import { type ItemId, type Pack, type SkillItem, skillIndex } from './pack.ts';
import { optionIn, type Sheet } from './sheet.ts';

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

/** Measures people with one pack; keeps the plans of recent answer patterns, so equal forms cost little. */
export type Measure = (self: Sheet) => Estimate;

/** Cov(skill i, skill j): what everything shares, what a role shares, what is the skill's own. */
function skillCovariance(pack: Pack): Float64Array {
  const { sharedSd, roleSd, skillSd } = pack.measurement;
  const n = pack.skills.length;
  const covariance = new Float64Array(n * n);
  for (const [i, one] of pack.skills.entries()) {
    for (const [j, other] of pack.skills.entries()) {
      covariance[i * n + j] =
        sharedSd ** 2 + (one.role === other.role ? roleSd ** 2 : 0) + (i === j ? skillSd ** 2 : 0);
    }
  }
  return covariance;
}

/** State of a self-assessment: the self-view of every skill, then leniency, then acquiescence. */
function selfPrior(pack: Pack): Belief {
  const m = pack.measurement;
  const n = pack.skills.length;
  const size = n + 2;
  const skills = skillCovariance(pack);
  const mean = new Float64Array(size).fill(m.skillMean, 0, n);
  mean[n] = m.selfLeniencyMean;
  mean[n + 1] = m.acquiescenceMean;
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) covariance[i * size + j] = at(skills, i * n + j);
  }
  covariance[n * size + n] = m.selfLeniencySd ** 2;
  covariance[(n + 1) * size + n + 1] = m.acquiescenceSd ** 2;
  return { size, mean, covariance };
}

interface SelfQuestion {
  readonly id: ItemId;
  readonly key: 1 | -1;
  readonly skill: number;
  readonly reading: ReadingKind;
}

function selfQuestion(pack: Pack, item: SkillItem): SelfQuestion {
  const n = pack.skills.length;
  const skill = skillIndex(pack, item.skill);
  const loading: Loading = [
    [skill, 1],
    [n, 1],
    [n + 1, item.key],
  ];
  const variance = pack.measurement.selfErrorSd ** 2 + pack.measurement.roundingVariance;
  return { id: item.id, key: item.key, skill, reading: { loading, variance } };
}

interface Form {
  readonly plan: Plan;
  /** Covariance of the skills alone. */
  readonly covariance: Float64Array;
  readonly evidence: readonly number[];
}

const keptForms = 64;

export function measureWith(pack: Pack): Measure {
  const n = pack.skills.length;
  const prior = selfPrior(pack);
  const questions = pack.items
    .filter((item): item is SkillItem => item.kind !== 'check')
    .map((item) => selfQuestion(pack, item));
  const forms = new Map<string, Form>();

  function formOf(pattern: string): Form {
    const known = forms.get(pattern);
    if (known) return known;
    const asked = questions.filter((_, place) => pattern[place] === '1');
    const plan = planOf(
      prior,
      asked.map((question) => question.reading),
    );
    const covariance = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) covariance[i * n + j] = at(plan.covariance, i * plan.size + j);
    }
    const evidence = pack.skills.map((_, i) => asked.filter(({ skill }) => skill === i).length);
    const form = { plan, covariance, evidence };
    if (forms.size >= keptForms) forms.delete(forms.keys().next().value ?? '');
    forms.set(pattern, form);
    return form;
  }

  return (self) => {
    let pattern = '';
    const readings: number[] = [];
    for (const { id, key } of questions) {
      const option = optionIn(self, id);
      pattern += option === undefined ? '0' : '1';
      if (option !== undefined) readings.push(3 + key * (option - 3));
    }
    const { plan, covariance, evidence } = formOf(pattern);
    return { of: 'self-view', mean: meanAfter(plan, readings, n), covariance, evidence };
  };
}
