/** A draft: an assessment under way. Knows what is asked and what was answered so far; refuses to know where it is kept. */
import * as v from 'valibot';
import { mostSeconds, type SharedResult } from './link/result-body.ts';
import { type ItemId, itemOf, optionValues, type Pack } from './pack.ts';
import { personName } from './person-name.ts';
import { type Answer, noBasis } from './sheet.ts';

export interface Draft {
  readonly packHash: string;
  readonly name: string;
  /** Items in the order they are shown. */
  readonly asked: readonly ItemId[];
  readonly answers: readonly (readonly [ItemId, Answer])[];
  /** Shown, and passed over without an answer. */
  readonly skipped: readonly ItemId[];
  /** Time spent answering so far; 0 where it is not recorded. */
  readonly seconds: number;
  /** The question last shown, from 0. */
  readonly place: number;
  /** Day of the last answer, counted from 2026-01-01. */
  readonly day: number;
  /** The result has been seen. */
  readonly finished: boolean;
}

/** The first items of the order: as many as the standard run has, and the checks that stand among them. */
function standardRun(pack: Pack): ItemId[] {
  const run: ItemId[] = [];
  let asked = 0;
  for (const item of pack.items) {
    if (asked >= pack.measurement.standardItems) break;
    run.push(item.id);
    if (item.kind !== 'check') asked++;
  }
  return run;
}

export const newDraft = (pack: Pack, name: string, day: number): Draft => ({
  packHash: pack.hash,
  name: personName(name),
  asked: standardRun(pack),
  answers: [],
  skipped: [],
  seconds: 0,
  place: 0,
  day,
  finished: false,
});

export const answerIn = (draft: Draft, item: ItemId): Answer | undefined =>
  draft.answers.find(([id]) => id === item)?.[1];

const without = (list: readonly ItemId[], gone: ItemId) => list.filter((id) => id !== gone);

export const withDraftAnswer = (
  draft: Draft,
  item: ItemId,
  answer: Answer,
  day: number,
): Draft => ({
  ...draft,
  answers: [...draft.answers.filter(([id]) => id !== item), [item, answer]],
  skipped: without(draft.skipped, item),
  day,
});

export const withoutDraftAnswer = (draft: Draft, item: ItemId): Draft => ({
  ...draft,
  answers: draft.answers.filter(([id]) => id !== item),
});

export const withSkipped = (draft: Draft, item: ItemId): Draft => ({
  ...draft,
  skipped: [...without(draft.skipped, item), item],
});

const record = v.object({
  packHash: v.string(),
  name: v.pipe(v.string(), v.transform(personName)),
  asked: v.array(v.string()),
  answers: v.array(v.tuple([v.string(), v.union([v.picklist(optionValues), v.literal(noBasis)])])),
  skipped: v.array(v.string()),
  seconds: v.pipe(v.number(), v.minValue(0)),
  place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff)),
  finished: v.boolean(),
});

/** What was kept as JSON, or undefined where it is nothing that this pack can read. Total. */
export function parseDraft(json: string, pack: Pack): Draft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(record, value);
  if (!parsed.success || parsed.output.packHash !== pack.hash) return undefined;
  const { asked, answers, skipped, place, ...rest } = parsed.output;
  const known = (id: string): ItemId[] => {
    const item = itemOf(pack, id);
    return item ? [item.id] : [];
  };
  const shown = asked.flatMap(known);
  if (shown.length === 0) return undefined;
  return {
    ...rest,
    asked: shown,
    place: Math.min(place, shown.length - 1),
    answers: answers.flatMap(([id, given]) => known(id).map((item) => [item, given] as const)),
    skipped: skipped.flatMap(known),
  };
}

/** The draft as it would travel. */
export const draftResult = (pack: Pack, draft: Draft): SharedResult => ({
  pack,
  name: draft.name,
  sheet: new Map(draft.answers),
  skipped: new Set(draft.skipped),
  day: draft.day,
  seconds: Math.min(mostSeconds, Math.round(draft.seconds)),
  extras: [],
});
