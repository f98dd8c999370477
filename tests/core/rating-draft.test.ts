// Ratings on the way: read as they were written, several as one, and nothing foreign taken for one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeInviteToken, makeRatingsToken } from '#core/link/any-link.ts';
import {
  emptyRatingDraft,
  parseRatingDraft,
  ratingDraftId,
  ratingDraftIn,
  ratingDraftRecord,
} from '#core/rating-draft.ts';
import { anyInvite } from '../support/any-link.ts';
import { otherPack, pack, ratingsIn } from '../support/links.ts';

const [someInvite] = fc.sample(anyInvite, { numRuns: 1, seed: 1 });
if (!someInvite) throw new Error('no invite');
const invite = makeInviteToken(someInvite);
const from = (changed: number, of = pack) => ({
  id: ratingDraftId(String(changed)),
  changed,
  invite,
  pack: of,
  day: 3,
});
const [first, second] = pack.ratings;
if (!first || !second) throw new Error('too few ratings');

test('what was kept is what is read', () => {
  fc.assert(
    fc.property(ratingsIn(pack), ({ rater, sheet }) => {
      const record = ratingDraftRecord({ rater, sheet }, from(1));
      expect(parseRatingDraft(structuredClone(record))).toEqual(record);
      expect(ratingDraftIn([record], pack)).toEqual({ rater, sheet });
    }),
    { numRuns: 200 },
  );
});

test('of two drafts the newest choice of each rating holds, in whatever order they come', () => {
  const older = ratingDraftRecord(
    {
      rater: 'Ben',
      sheet: new Map([
        [first.id, 1],
        [second.id, 2],
      ]),
    },
    from(1),
  );
  const newer = ratingDraftRecord({ rater: '', sheet: new Map([[first.id, 5]]) }, from(2));
  for (const records of [
    [older, newer],
    [newer, older],
  ]) {
    expect(ratingDraftIn(records, pack)).toEqual({
      rater: 'Ben',
      sheet: new Map([
        [first.id, 5],
        [second.id, 2],
      ]),
    });
  }
});

test('ratings by other questions are left out, and nothing is an empty draft', () => {
  const other = ratingDraftRecord({ rater: 'Ben', sheet: new Map() }, from(1, otherPack));
  expect(ratingDraftIn([other], pack)).toEqual(emptyRatingDraft);
  expect(ratingDraftIn([], pack)).toEqual(emptyRatingDraft);
});

test('what is none of ours is passed over, and what only calls itself one is said', () => {
  const record = ratingDraftRecord(emptyRatingDraft, from(1));
  for (const value of [undefined, null, 3, 'ratings-1', {}, { id: 'backup', made: 3 }]) {
    expect(parseRatingDraft(value)).toBe('other');
  }
  const ratings = makeRatingsToken({
    pack,
    ratings: { rater: '', about: '', sheet: new Map(), day: 1, extras: [] },
  });
  for (const spoilt of [
    { ...record, changed: -1 },
    { ...record, invite: ratings },
    { ...record, ratings: invite },
    { ...record, ratings: `${ratings.slice(0, -1)}b` },
    { ...record, more: 1 },
    { id: record.id },
  ]) {
    expect(parseRatingDraft(spoilt)).toBe('unreadable');
  }
});
