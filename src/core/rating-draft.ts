/**
 * Ratings that an invite asked for, on the way: what is chosen and not sent yet. Knows the record and how several become
 * one; refuses to know where it is kept.
 */
import * as v from 'valibot';
import { makeRatingsToken, openAnyLink } from './link/any-link.ts';
import { type TokenKind, tokenFrom } from './link/token.ts';
import type { ObserverSheet } from './measure.ts';
import type { Pack } from './pack.ts';
import { personName } from './person-name.ts';
import { whole } from './record-parts.ts';

export interface RatingDraft {
  /** How the rater signs; may be empty. */
  readonly rater: string;
  readonly sheet: ObserverSheet;
}

export const emptyRatingDraft: RatingDraft = { rater: '', sheet: new Map() };

export interface RatingDraftRecord {
  readonly id: string;
  readonly changed: number;
  /** The invite that asked. */
  readonly invite: string;
  /** The ratings as they would travel. */
  readonly ratings: string;
}

export const ratingDraftId = (made: string): string => `ratings-${made}`;

const token = (kind: TokenKind) =>
  v.pipe(
    v.string(),
    v.check((text) => tokenFrom(text)?.kind === kind),
  );
const id = v.pipe(v.string(), v.regex(/^ratings-/));
const shape = v.strictObject({
  id,
  changed: whole(Number.MAX_SAFE_INTEGER),
  invite: token('i'),
  ratings: token('o'),
});
const called = v.object({ id });

/** `other` is none of ours; `unreadable` calls itself one and is none. Total. */
export function parseRatingDraft(value: unknown): RatingDraftRecord | 'other' | 'unreadable' {
  if (!v.safeParse(called, value).success) return 'other';
  const parsed = v.safeParse(shape, value);
  return parsed.success ? parsed.output : 'unreadable';
}

interface MadeFrom {
  readonly id: string;
  readonly changed: number;
  readonly invite: string;
  readonly pack: Pack;
  readonly day: number;
}

export function ratingDraftRecord(
  { rater, sheet }: RatingDraft,
  { id, changed, invite, pack, day }: MadeFrom,
): RatingDraftRecord {
  const ratings = { rater: personName(rater), about: '', sheet, day, extras: [] };
  return { id, changed, invite, ratings: makeRatingsToken({ pack, ratings }) };
}

/**
 * The records as one draft, the newest choice of each rating; two come of a page that could not read what was kept.
 * Those by other questions are left out.
 */
export function ratingDraftIn(records: readonly RatingDraftRecord[], pack: Pack): RatingDraft {
  const packs = new Map([[pack.hash, pack]]);
  return records
    .toSorted((a, b) => a.changed - b.changed)
    .reduce<RatingDraft>((before, record) => {
      const opened = openAnyLink(record.ratings, packs);
      if (!opened.ok || opened.value.kind !== 'ratings') return before;
      const { rater, sheet } = opened.value.ratings;
      return { rater: rater || before.rater, sheet: new Map([...before.sheet, ...sheet]) };
    }, emptyRatingDraft);
}
