/** What observers are asked, in words. Loaded with the first page that shows it. */
import ratings from 'virtual:observer';
import type { Rating, RatingId } from '#core/pack.ts';

const byId = new Map(ratings.map((rating) => [rating.id, rating]));

export const ratingWordsOf = (id: RatingId): Rating | undefined => byId.get(id);
