/** A draft: an assessment under way. Knows what is asked and what was answered so far; refuses to know where it is kept. */
import * as v from 'valibot';
import { type NextStep, nextStep } from './adaptive.ts';
import { equalBrief } from './fit.ts';
import { parseBriefBody, type SharedBrief } from './link/brief-body.ts';
import { mostSeconds, type SharedResult } from './link/result-body.ts';
import { tokenFrom } from './link/token.ts';
import type { Measure } from './measure.ts';
import { type ItemId, itemOf, optionValues, type Pack, type SkillId } from './pack.ts';
import { personName } from './person-name.ts';
import { type Answer, noBasis } from './sheet.ts';
import { type Wish, wantsIn, wishes } from './wants.ts';

export interface Draft {
  readonly packHash: string;
  readonly run: Run;
  readonly name: string;
  /** Items in the order they are shown. */
  readonly asked: readonly ItemId[];
  /** How many of them were set from the start; the rest were chosen for what was still open. */
  readonly started: number;
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
  /** The token of the brief it began with; none where the pack's own holds. */
  readonly brief?: string;
  /** What the person would do every week; not there before it was asked, empty where it was passed over. */
  readonly wants?: readonly (readonly [SkillId, Wish])[];
}

/** How much is asked: from 15 or 30 items on only what still matters, or all there is. */
export const runs = ['quick', 'standard', 'everything'] as const;
export type Run = (typeof runs)[number];

/** The first items of the order, up to a number of skill items, with the checks that stand among them. */
function firstItems(pack: Pack, count: number): ItemId[] {
  const run: ItemId[] = [];
  let asked = 0;
  for (const item of pack.items) {
    if (asked >= count) break;
    run.push(item.id);
    if (item.kind !== 'check') asked++;
  }
  return run;
}

export function newDraft(pack: Pack, run: Run, name: string, day: number, brief?: string): Draft {
  const { quickItems, standardItems } = pack.measurement;
  const first = { quick: quickItems, standard: standardItems, everything: pack.items.length }[run];
  const asked = firstItems(pack, first);
  return {
    packHash: pack.hash,
    run,
    name: personName(name),
    asked,
    started: asked.length,
    answers: [],
    skipped: [],
    seconds: 0,
    place: 0,
    day,
    finished: false,
    ...(brief !== undefined && { brief }),
  };
}

/** A check is due once as many skill items have been asked as stand before it in the order. */
function dueCheck(pack: Pack, draft: Draft): ItemId | undefined {
  const checks = new Set(pack.items.filter(({ kind }) => kind === 'check').map(({ id }) => id));
  const asked = draft.asked.filter((id) => !checks.has(id)).length;
  let before = 0;
  for (const item of pack.items) {
    if (item.kind !== 'check') before++;
    else if (before <= asked && !draft.asked.includes(item.id)) return item.id;
  }
  return undefined;
}

/** The brief in a token, where it is one for this pack. */
export function briefIn(pack: Pack, token: string | undefined): SharedBrief | undefined {
  const found = token === undefined ? undefined : tokenFrom(token);
  if (found?.kind !== 'b') return undefined;
  const parsed = parseBriefBody(found.bytes, new Map([[pack.hash, pack]]));
  return parsed.ok ? parsed.value.brief : undefined;
}

/** What comes after everything asked so far has been shown: docs/scoring.md section 5. */
export function draftStep(pack: Pack, measure: Measure, draft: Draft): NextStep {
  const step = nextStep(pack, measure, briefIn(pack, draft.brief) ?? equalBrief(pack), {
    sheet: new Map(draft.answers),
    skipped: new Set(draft.asked),
    lean: draft.run !== 'quick',
  });
  const check = step.kind === 'ask' ? dueCheck(pack, draft) : undefined;
  return check ? { kind: 'ask', item: check } : step;
}

export const withAsked = (draft: Draft, item: ItemId): Draft => ({
  ...draft,
  asked: [...draft.asked, item],
});

/** The quarter a question of the set part stands in, 0 to 3; 4 where it was chosen for what was still open. */
export const partOf = (draft: Draft, index: number): 0 | 1 | 2 | 3 | 4 => {
  if (index >= draft.started) return 4;
  const quarters = [0, 1, 2, 3] as const;
  return quarters[Math.floor((index * 4) / draft.started)] ?? 3;
};

/** Everything that has not been asked yet, in the order of the pack. */
export const withEverything = (pack: Pack, draft: Draft): Draft => {
  const open = pack.items.filter(({ id }) => !draft.asked.includes(id)).map(({ id }) => id);
  const asked = [...draft.asked, ...open];
  return { ...draft, run: 'everything', asked, started: asked.length };
};

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

/** Undefined takes a wish back. */
export function withWish(draft: Draft, skill: SkillId, wish: Wish | undefined): Draft {
  const others = (draft.wants ?? []).filter(([id]) => id !== skill);
  return { ...draft, wants: wish ? [...others, [skill, wish]] : others };
}

/** Wishes were asked for, whether or not any was said. */
export const withWishesAsked = (draft: Draft): Draft => ({ ...draft, wants: draft.wants ?? [] });

export const withSkipped = (draft: Draft, item: ItemId): Draft => ({
  ...draft,
  skipped: [...without(draft.skipped, item), item],
});

/** A draft as it is kept: its item ids not yet held against a pack. */
export interface KeptDraft extends Omit<Draft, 'asked' | 'answers' | 'skipped' | 'wants'> {
  readonly asked: readonly string[];
  readonly answers: readonly (readonly [string, Answer])[];
  readonly skipped: readonly string[];
  readonly wants?: readonly (readonly [string, Wish])[];
}

export const draftShape = v.object({
  packHash: v.string(),
  run: v.picklist(runs),
  started: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.pipe(v.string(), v.transform(personName)),
  asked: v.array(v.string()),
  answers: v.array(v.tuple([v.string(), v.union([v.picklist(optionValues), v.literal(noBasis)])])),
  skipped: v.array(v.string()),
  seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff)),
  finished: v.boolean(),
  brief: v.exactOptional(v.string()),
  wants: v.exactOptional(v.array(v.tuple([v.string(), v.picklist(wishes)]))),
});

/** What was kept as JSON, or undefined where it is nothing that this pack can read. Total. */
export function parseDraft(json: string, pack: Pack): Draft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(draftShape, value);
  return parsed.success ? draftWith(pack, parsed.output) : undefined;
}

/** The draft with the pack it began with, or undefined where that is another one. */
export function draftWith(pack: Pack, kept: KeptDraft): Draft | undefined {
  if (kept.packHash !== pack.hash) return undefined;
  const { asked, started, answers, skipped, place, wants, ...rest } = kept;
  const known = (id: string): ItemId[] => {
    const item = itemOf(pack, id);
    return item ? [item.id] : [];
  };
  const shown = asked.flatMap(known);
  const answered = new Set(answers.map(([id]) => id));
  if (shown.length === 0) return undefined;
  return {
    ...rest,
    asked: shown,
    started: Math.min(started, shown.length),
    place: Math.min(place, shown.length - 1),
    answers: answers.flatMap(([id, given]) => known(id).map((item) => [item, given] as const)),
    // What has an answer was not passed over.
    skipped: skipped.filter((id) => !answered.has(id)).flatMap(known),
    ...(wants && { wants: [...wantsIn(pack, wants)] }),
  };
}

/** The draft as it would travel. */
export function draftResult(pack: Pack, draft: Draft): SharedResult {
  const brief = briefIn(pack, draft.brief);
  const wants = wantsIn(pack, draft.wants ?? []);
  return {
    pack,
    name: draft.name,
    sheet: new Map(draft.answers),
    skipped: new Set(draft.skipped),
    day: draft.day,
    seconds: Math.min(mostSeconds, Math.round(draft.seconds)),
    ...(brief && { brief }),
    ...(wants.size > 0 && { wants }),
    observers: [],
    extras: [],
  };
}
