/**
 * Ratings that somebody was asked for in an invite and has not sent. They stand in `meta`, beside the records: they are
 * about nobody on this device, and an older version of the page passes over them.
 */
import {
  parseRatingDraft,
  type RatingDraft,
  type RatingDraftRecord,
  ratingDraftId,
  ratingDraftIn,
  ratingDraftRecord,
} from '#core/rating-draft.ts';
import { moment, newId, today } from './clock.ts';
import { setAside } from './database-records.ts';
import { pack } from './pack.ts';
import { hand, metaRecords } from './storage.ts';

/** What was chosen since the page was opened: all there is where nothing can be kept. */
const here = new Map<string, RatingDraftRecord>();

async function recordsFor(invite: string): Promise<readonly RatingDraftRecord[]> {
  const stored = await metaRecords().catch(() => undefined);
  const records: RatingDraftRecord[] = [];
  for (const value of stored ?? here.values()) {
    const record = parseRatingDraft(value);
    if (record === 'unreadable') hand(...setAside('meta', value));
    else if (record !== 'other' && record.invite === invite) records.push(record);
  }
  return records;
}

const put = (record: RatingDraftRecord): void => {
  here.set(record.id, record);
  hand({ kind: 'put', store: 'meta', record });
};

export interface KeptRatings {
  readonly draft: RatingDraft;
  readonly keep: (draft: RatingDraft) => void;
  /** Takes everything off this device that was chosen for this invite; `keep` brings it back. */
  readonly erase: () => void;
}

/** What is kept for an invite, and how more is. */
export async function openKeptRatings(invite: string): Promise<KeptRatings> {
  const records = await recordsFor(invite);
  const newest = records.toSorted((a, b) => b.changed - a.changed)[0];
  const id = newest?.id ?? ratingDraftId(newId());
  return {
    draft: ratingDraftIn(records, pack),
    keep: (draft) =>
      put(ratingDraftRecord(draft, { id, changed: moment(), invite, pack, day: today() })),
    erase: () => {
      const ids = new Set([id, ...records.map((one) => one.id)]);
      for (const one of ids) here.delete(one);
      hand(...[...ids].map((one) => ({ kind: 'remove', store: 'meta', id: one }) as const));
    },
  };
}
