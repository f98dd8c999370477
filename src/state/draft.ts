/** The assessment under way on this device. Every change is kept, whole, before anything is drawn. */
import { create } from 'zustand';
import { dayOfMoment } from '#core/day.ts';
import {
  type Draft,
  newDraft,
  parseDraft,
  type Run,
  withAsked,
  withDraftAnswer,
  withEverything,
  withoutDraftAnswer,
  withSkipped,
} from '#core/draft.ts';
import type { ItemId } from '#core/pack.ts';
import { personName } from '#core/person-name.ts';
import type { Answer } from '#core/sheet.ts';
import { keepText, keptText } from './kept.ts';
import { pack } from './pack.ts';
import { usePreferences } from './preferences.ts';

interface DraftState {
  readonly draft: Draft | undefined;
  /** False where this browser refuses to keep anything: the assessment then lives until the page is closed. */
  readonly kept: boolean;
  readonly begin: (name: string, run: Run) => void;
  readonly ask: (item: ItemId) => void;
  readonly askEverything: () => void;
  readonly answer: (item: ItemId, answer: Answer) => void;
  readonly clear: (item: ItemId) => void;
  readonly skip: (item: ItemId) => void;
  readonly visit: (place: number) => void;
  /** Adds milliseconds spent on a question, where time is recorded at all. */
  readonly spend: (milliseconds: number) => void;
  readonly finish: () => void;
  readonly rename: (name: string) => void;
  readonly discard: () => void;
}

function today(): number {
  const now = new Date();
  return dayOfMoment(now.getTime(), -now.getTimezoneOffset());
}

const place = 'draft';

export const useDraft = create<DraftState>()((set, now) => {
  const keep = (draft: Draft) => set({ draft, kept: keepText(place, JSON.stringify(draft)) });
  const change = (next: (draft: Draft) => Draft) => {
    const { draft } = now();
    if (draft) keep(next(draft));
  };
  return {
    draft: parseDraft(keptText(place) ?? '', pack),
    kept: true,
    begin: (name, run) => keep(newDraft(pack, run, name, today())),
    ask: (item) => change((draft) => withAsked(draft, item)),
    askEverything: () => change((draft) => withEverything(pack, draft)),
    answer: (item, answer) => change((draft) => withDraftAnswer(draft, item, answer, today())),
    clear: (item) => change((draft) => withoutDraftAnswer(draft, item)),
    skip: (item) => change((draft) => withSkipped(draft, item)),
    visit: (at) => change((draft) => ({ ...draft, place: at })),
    spend: (milliseconds) => {
      if (!usePreferences.getState().timing) return;
      change((draft) => ({ ...draft, seconds: draft.seconds + milliseconds / 1_000 }));
    },
    finish: () => change((draft) => ({ ...draft, finished: true })),
    rename: (name) => change((draft) => ({ ...draft, name: personName(name) })),
    discard: () => set({ draft: undefined, kept: keepText(place, null) }),
  };
});
