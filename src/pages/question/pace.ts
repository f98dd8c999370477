import type { Draft } from '#core/draft.ts';
import { usualSeconds } from '#core/duration.ts';

/** How many answers the usual pace is worth, until somebody's own is known. */
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
