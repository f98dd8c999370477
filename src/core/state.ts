/**
 * The state of the engine: which unknowns stand where, and what is believed of them before any answer.
 * docs/scoring.md section 3. Knows raters and skills by number only.
 */
import { at, type Belief, type Loading } from './engine.ts';
import type { Pack } from './pack.ts';

/** Whose evidence there is. Without any of it the state is that of a self-assessment not begun. */
export interface Sources {
  readonly self: boolean;
  readonly observers: number;
  readonly tasks: boolean;
}

/**
 * Places of the unknowns. What is measured comes first: skill where anybody but the person speaks of it, else self-view.
 * A block has one place per skill, in the order of `pack.skills`.
 */
export interface Layout {
  readonly size: number;
  readonly selfView: number | undefined;
  readonly skill: number | undefined;
  readonly selfLeniency: number;
  readonly acquiescence: number;
  readonly observers: readonly { readonly leniency: number; readonly deviations: number }[];
}

export function layoutOf(pack: Pack, { self, observers, tasks }: Sources): Layout {
  const n = pack.skills.length;
  let size = 0;
  const block = (places: number) => {
    size += places;
    return size - places;
  };
  const others = observers > 0 || tasks;
  const skill = others ? block(n) : undefined;
  const selfView = self || !others ? block(n) : undefined;
  const hasSelf = selfView !== undefined;
  const selfLeniency = hasSelf ? block(1) : -1;
  const acquiescence = hasSelf ? block(1) : -1;
  const raters = Array.from({ length: observers }, () => ({
    leniency: block(1),
    deviations: block(n),
  }));
  return { size, selfView, skill, selfLeniency, acquiescence, observers: raters };
}

/** Cov(skill i, skill j): what everything shares, what a role shares, what is the skill's own. */
function skillCovariance(pack: Pack, i: number, j: number): number {
  const { sharedSd, roleSd, skillSd } = pack.measurement;
  const sameRole = pack.skills[i]?.role === pack.skills[j]?.role;
  return sharedSd ** 2 + (sameRole ? roleSd ** 2 : 0) + (i === j ? skillSd ** 2 : 0);
}

/**
 * The prior. Self-view has the mean and covariance of skill, and Cov(self-view, skill) is the link times that:
 * how people see themselves says something, not everything, about skill.
 */
export function priorOf(pack: Pack, layout: Layout): Belief {
  const m = pack.measurement;
  const n = pack.skills.length;
  const { size } = layout;
  const mean = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  const variance = (place: number, sd: number) => {
    covariance[place * size + place] = sd ** 2;
  };
  const blocks = [layout.selfView, layout.skill].filter((place) => place !== undefined);
  for (const one of blocks) {
    mean.fill(m.skillMean, one, one + n);
    for (const other of blocks) {
      const link = one === other ? 1 : m.selfViewLink;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          covariance[(one + i) * size + other + j] = link * skillCovariance(pack, i, j);
        }
      }
    }
  }
  if (layout.selfView !== undefined) {
    mean[layout.selfLeniency] = m.selfLeniencyMean;
    variance(layout.selfLeniency, m.selfLeniencySd);
    mean[layout.acquiescence] = m.acquiescenceMean;
    variance(layout.acquiescence, m.acquiescenceSd);
  }
  for (const { leniency, deviations } of layout.observers) {
    mean[leniency] = m.observerLeniencyMean;
    variance(leniency, m.observerLeniencySd);
    for (let i = 0; i < n; i++) variance(deviations + i, m.observerSkillSd);
  }
  return { size, mean, covariance };
}

/** A self answer: y = v_s + b + k a + e. */
export const selfLoading = (layout: Layout, skill: number, key: 1 | -1): Loading => [
  [(layout.selfView ?? 0) + skill, 1],
  [layout.selfLeniency, 1],
  [layout.acquiescence, key],
];

/** An observer's rating: y = theta_s + b_r + u_rs + e. */
export const observerLoading = (layout: Layout, observer: number, skill: number): Loading => {
  const rater = layout.observers[observer];
  if (layout.skill === undefined || !rater)
    throw new Error(`no observer ${observer} in this state`);
  return [
    [layout.skill + skill, 1],
    [rater.leniency, 1],
    [rater.deviations + skill, 1],
  ];
};

/** A task: y = theta_s + e. */
export const taskLoading = (layout: Layout, skill: number): Loading => [
  [(layout.skill ?? 0) + skill, 1],
];

/** The first block of a covariance, on its own: n x n, row by row. */
export function firstBlock(covariance: Float64Array, size: number, n: number): Float64Array {
  const block = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) block[i * n + j] = at(covariance, i * size + j);
  }
  return block;
}
