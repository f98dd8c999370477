import type { Draft } from '#core/draft.ts';

/** What one question takes until somebody's own pace is known, and how many answers that guess is worth. */
const usualSeconds = 13;
const usualWeight = 4;

/** Seconds left of the set part, from a question on, at the person's own pace. */
export function secondsLeft(draft: Draft, index: number): number {
  const known = draft.seconds > 0 ? draft.answers.length : 0;
  const pace = (draft.seconds + usualSeconds * usualWeight) / (known + usualWeight);
  return pace * (draft.started - index);
}

/** Whole minutes to show: rounded up, and never more than one above what was shown before. */
export const minutesToShow = (seconds: number, before: number): number =>
  Math.min(Math.ceil(seconds / 60), before + 1);
