/** What the ratings say. The pack at hand leaves the words out; the pages on which somebody rates load them here. */
import ratings from 'virtual:observer';
import type { RatingId } from '#core/pack.ts';

export type RatingWords = (typeof ratings)[number];

const byId: ReadonlyMap<RatingId, RatingWords> = new Map(ratings.map((one) => [one.id, one]));

/** Undefined for a rating that only a pack of an earlier release has. */
export const ratingWordsOf = (id: RatingId): RatingWords | undefined => byId.get(id);
