/** Role briefs on this device. The one kept last is the one in use. */
import { create } from 'zustand';
import { openAnyLink } from '#core/link/any-link.ts';
import type { BriefFor } from '#core/link/brief-body.ts';
import type { BriefRecord } from '#core/records.ts';
import { moment, newId } from './clock.ts';
import { fetchPacksFor, packs } from './pack.ts';
import { followRecords, hand } from './storage.ts';

interface BriefsState {
  /** Newest first. */
  readonly briefs: readonly BriefRecord[];
  readonly keep: (token: string) => void;
}

const newestFirst = (list: readonly BriefRecord[]) =>
  list.toSorted((a, b) => b.changed - a.changed);

export const useKeptBriefs = create<BriefsState>()((set) => ({
  briefs: [],
  keep: (token) => {
    const record: BriefRecord = { id: newId(), changed: moment(), token };
    set(({ briefs }) => ({ briefs: newestFirst([record, ...briefs]) }));
    hand({ kind: 'put', store: 'briefs', record });
  },
}));

followRecords(async ({ briefs }) => {
  await fetchPacksFor(briefs);
  useKeptBriefs.setState({ briefs: newestFirst(briefs) });
});

/** The brief in use, or undefined where there is none that this build can read. */
export function briefInUse(briefs: readonly BriefRecord[]): BriefFor | undefined {
  const [newest] = briefs;
  const opened = newest && openAnyLink(newest.token, packs);
  if (!opened?.ok || opened.value.kind !== 'brief') return undefined;
  const { pack, brief } = opened.value;
  return { pack, brief };
}
