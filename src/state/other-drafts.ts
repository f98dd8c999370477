/** Unfinished assessments beside the one at hand: a backup may have brought them. */
import { create } from 'zustand';
import { draftWith } from '#core/draft.ts';
import type { DraftRecord } from '#core/records.ts';
import { moment } from './clock.ts';
import { useDraft } from './draft.ts';
import { fetchPack } from './pack.ts';
import { followRecords, hand } from './storage.ts';

interface DraftsState {
  /** Every one that is kept, the one at hand among them; newest first. */
  readonly drafts: readonly DraftRecord[];
}

export const useDrafts = create<DraftsState>()(() => ({ drafts: [] }));

void followRecords(({ drafts }) =>
  useDrafts.setState({ drafts: drafts.toSorted((a, b) => b.changed - a.changed) }),
);

/** Puts one of them at hand. The one before it stays where it is. False where this site lacks its questions. */
export async function takeDraft({ id, draft: kept, invite }: DraftRecord): Promise<boolean> {
  const pack = await fetchPack(kept.packHash);
  const draft = pack && draftWith(pack, kept);
  if (!draft) return false;
  const before = useDraft.getState();
  if (before.id !== undefined && before.draft) {
    const { id: its, draft: left, invite: theirs } = before;
    const record: DraftRecord = {
      id: its,
      changed: moment(),
      draft: left,
      ...(theirs && { invite: theirs }),
    };
    useDrafts.setState(({ drafts }) => ({
      drafts: [record, ...drafts.filter((one) => one.id !== its)],
    }));
  }
  useDraft.setState({ id, draft, pack, invite });
  // The newest is at hand when the page is opened again.
  const record: DraftRecord = { id, changed: moment(), draft: kept, ...(invite && { invite }) };
  hand({ kind: 'put', store: 'drafts', record });
  return true;
}

export function removeDraft(id: string): void {
  useDrafts.setState(({ drafts }) => ({ drafts: drafts.filter((one) => one.id !== id) }));
  hand({ kind: 'remove', store: 'drafts', id });
}

export function bringBackDraft(record: DraftRecord): void {
  useDrafts.setState(({ drafts }) => ({ drafts: [record, ...drafts] }));
  hand({ kind: 'put', store: 'drafts', record });
}
