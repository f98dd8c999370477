/** The assessment under way on this device. Every change is handed to storage, whole, before anything is drawn. */
import { create } from 'zustand';
import {
  type Draft,
  draftResult,
  draftWith,
  newDraft,
  type Run,
  withAsked,
  withDraftAnswer,
  withEverything,
  withoutDraftAnswer,
  withSkipped,
  withWish,
  withWishesAsked,
} from '#core/draft.ts';
import { makeResultToken } from '#core/link/link.ts';
import type { ItemId, Pack, SkillId } from '#core/pack.ts';
import { personName } from '#core/person-name.ts';
import type { DraftRecord, ResultRecord } from '#core/records.ts';
import type { Answer } from '#core/sheet.ts';
import type { Wish } from '#core/wants.ts';
import { tokenInUse } from './briefs.ts';
import { moment, newId, today } from './clock.ts';
import type { Change } from './database.ts';
import { fetchPack, pack } from './pack.ts';
import { usePreferences } from './preferences.ts';
import { useResults } from './results.ts';
import { followRecords, hand, useStorage } from './storage.ts';

interface DraftState {
  readonly draft: Draft | undefined;
  /** Of the record that keeps the draft, and of the result that comes of it. */
  readonly id: string | undefined;
  /** The invite it answers, where it answers one. */
  readonly invite: string | undefined;
  /** The pack the draft began with, which may be one of an earlier release. */
  readonly pack: Pack;
  /** Saved means: the transaction has completed. In memory: it lives until the page is closed. */
  readonly saved: 'saving' | 'saved' | 'memory';
  readonly begin: (name: string, run: Run) => void;
  /** Goes on with a draft from elsewhere in place of the one here. */
  readonly takeUp: (draft: Draft, itsPack: Pack, invite?: string) => void;
  readonly ask: (item: ItemId) => void;
  readonly askEverything: () => void;
  readonly answer: (item: ItemId, answer: Answer) => void;
  readonly clear: (item: ItemId) => void;
  readonly skip: (item: ItemId) => void;
  /** Undefined takes a wish back. */
  readonly wish: (skill: SkillId, wish: Wish | undefined) => void;
  readonly visit: (place: number) => void;
  /** Adds milliseconds spent on a question, where time is recorded at all, and goes on to another place. */
  readonly leave: (milliseconds: number, next?: number) => void;
  readonly finish: () => void;
  /** Wishes were said or passed over: the result holds them from here on. */
  readonly endWishes: () => void;
  readonly rename: (name: string) => void;
}

const putDraft = (id: string, draft: Draft, invite: string | undefined): Change => {
  const record: DraftRecord = { id, changed: moment(), draft, ...(invite && { invite }) };
  return { kind: 'put', store: 'drafts', record };
};

/** The result that comes of a draft keeps its id: changing answers and finishing again changes that result. */
function putResult(id: string, draft: Draft, its: Pack, invite: string | undefined): Change {
  const token = makeResultToken(draftResult(its, draft));
  const { name, day } = draft;
  const before = useResults.getState().results.find((one) => one.id === id);
  const record: ResultRecord = {
    id,
    changed: moment(),
    origin: 'own',
    token,
    name,
    day,
    ...(invite && { invite }),
    // Other answers than those that were sent are not sent yet.
    ...(before?.sent !== undefined && before.token === token && { sent: before.sent }),
  };
  useResults.getState().show(record);
  return { kind: 'put', store: 'results', record };
}

const isKept = (id: string) => useResults.getState().results.some((one) => one.id === id);

export const useDraft = create<DraftState>()((set, now) => {
  const change = (next: (draft: Draft, its: Pack) => Draft) => {
    const { id, draft, pack: its, invite } = now();
    if (id === undefined || !draft) return;
    const changed = next(draft, its);
    set({ draft: changed });
    hand(putDraft(id, changed, invite));
  };
  /** What was finished stays as a result, unless that was removed; the draft itself makes room. */
  const makeRoom = (): Change[] => {
    const { id, draft, pack: its, invite } = now();
    if (id === undefined || !draft) return [];
    const result = draft.finished && isKept(id) ? [putResult(id, draft, its, invite)] : [];
    return [{ kind: 'remove', store: 'drafts', id }, ...result];
  };
  return {
    draft: undefined,
    id: undefined,
    invite: undefined,
    pack,
    saved: useStorage.getState().saved,
    begin: (name, run) => now().takeUp(newDraft(pack, run, name, today(), tokenInUse()), pack),
    takeUp: (draft, its, invite) => {
      const room = makeRoom();
      const id = newId();
      set({ id, draft, pack: its, invite });
      hand(...room, putDraft(id, draft, invite));
    },
    ask: (item) => change((draft) => withAsked(draft, item)),
    askEverything: () => change((draft, its) => withEverything(its, draft)),
    answer: (item, answer) => change((draft) => withDraftAnswer(draft, item, answer, today())),
    clear: (item) => change((draft) => withoutDraftAnswer(draft, item)),
    skip: (item) => change((draft) => withSkipped(draft, item)),
    wish: (skill, wish) => change((draft) => withWish(draft, skill, wish)),
    visit: (place) => {
      if (now().draft?.place !== place) change((draft) => ({ ...draft, place }));
    },
    leave: (milliseconds, next) => {
      const spent = usePreferences.getState().timing ? milliseconds / 1_000 : 0;
      if (spent === 0 && next === undefined) return;
      change(({ seconds, place, ...draft }) => ({
        ...draft,
        seconds: seconds + spent,
        place: next ?? place,
      }));
    },
    finish: () => {
      const { id, draft, pack: its, invite } = now();
      if (id === undefined || !draft) return;
      const finished = { ...draft, finished: true };
      set({ draft: finished });
      hand(putDraft(id, finished, invite), putResult(id, finished, its, invite));
    },
    endWishes: () => {
      change(withWishesAsked);
      now().finish();
    },
    rename: (name) => change((draft) => ({ ...draft, name: personName(name) })),
  };
});

useStorage.subscribe(({ saved }) => {
  if (saved !== useDraft.getState().saved) useDraft.setState({ saved });
});

/** The one at hand while it is still there, or else the newest. */
function chosen(drafts: readonly DraftRecord[]): readonly DraftRecord[] {
  const { id } = useDraft.getState();
  const newest = drafts.toSorted((a, b) => b.changed - a.changed);
  return newest.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
}

void followRecords(async ({ drafts }) => {
  for (const { id, draft: kept, invite } of chosen(drafts)) {
    const its = await fetchPack(kept.packHash).catch(() => undefined);
    const draft = its && draftWith(its, kept);
    // A draft of a pack that this site does not have stays where it is, untouched.
    if (draft) return useDraft.setState({ id, draft, pack: its, invite });
  }
  useDraft.setState({ id: undefined, draft: undefined, invite: undefined, pack });
});
