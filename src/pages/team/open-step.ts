import { ratedBy } from '#core/raters.ts';
import type { PersonRecord } from '#core/records.ts';
import { pack } from '#state/pack.ts';
import { ownRatings } from '#state/roster.ts';

/** The first skill on which somebody has not been rated yet, counted from 1. */
export function openStep(people: readonly PersonRecord[], rater: string): number {
  const place = pack.skills.findIndex(({ id }) => {
    const first = pack.ratings.find(({ skill }) => skill === id);
    return people.some(
      (one) => first && !ratedBy(one, ownRatings(rater))?.ratings.sheet.has(first.id),
    );
  });
  return place < 0 ? 1 : place + 1;
}
