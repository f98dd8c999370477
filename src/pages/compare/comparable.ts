import { pack } from '#state/pack.ts';
import { asideReasonOf } from '#state/placing.ts';
import type { Standing } from '#state/standings.ts';
import { text } from '#state/wording.ts';

export const mostCompared = 10;

export const nameOf = ({ person }: Standing): string => person.name || text('people.nameless');

/** Why somebody cannot be set beside others, in words that follow the name; undefined where they can. */
export function whyNot(standing: Standing): string | undefined {
  const reason = asideReasonOf(standing);
  if (reason) return text(`departments.aside-${reason}`);
  return standing.evidence.result?.pack.hash === pack.hash ? undefined : text('compare.other-pack');
}

/** Whether one's own ratings would make somebody comparable. */
export const isRateable = (standing: Standing): boolean => asideReasonOf(standing) !== undefined;
