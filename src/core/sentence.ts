/** A sentence as core knows it: which one, and what is filled in. Its words live in the content. */
import type { ItemId, OptionValue, RoleId, SkillId } from './pack.ts';
import type { ClassKind } from './verdict.ts';

/** Who is spoken of: "you" on one's own device, the name where there is one, else "this person". */
export interface Who {
  readonly voice: 'you' | 'named' | 'unnamed';
  readonly name: string;
  readonly basis: Basis;
}

/** Whose answers a result rests on: the person's own, those of one or of several others, or both. */
export type Basis = 'self' | 'one' | 'several' | 'self-one' | 'self-several';

export type Param =
  | number
  | { readonly role: RoleId }
  | { readonly skill: SkillId }
  | { readonly class: ClassKind }
  | { readonly level: Level }
  /** A question, or one of its options. */
  | { readonly item: ItemId; readonly option?: OptionValue }
  | { readonly who: Who };

export const levels = [
  'above-likely',
  'above-probable',
  'close',
  'below-probable',
  'below-likely',
] as const;
export type Level = (typeof levels)[number];

export type SentenceKey =
  | `verdict.first.${Level}`
  | `verdict.second.${Level}`
  | `verdict.both.${Level}`
  | 'verdict.answer-again'
  | 'verdict.unknown-both'
  | 'verdict.unknown-one'
  | 'verdict.choose-one'
  | 'verdict.stronger'
  | 'verdict.closer'
  | 'reason.same-bar'
  | 'reason.two-bars'
  | 'reason.held-back'
  | 'reason.carried'
  | 'certainty.belongs'
  | 'certainty.between'
  | 'lean.toward'
  | 'lean.balanced'
  | 'lean.undecided'
  | 'lean.holds'
  | 'lean.changes'
  | 'hold.weights-same'
  | 'hold.weights-change'
  | 'hold.bars-same'
  | 'hold.lower-same'
  | 'hold.lower-change'
  | 'hold.higher-same'
  | 'hold.higher-change'
  | 'hold.then'
  | 'hold.then-doubt'
  | 'hold.answer-none'
  | 'hold.answer-some'
  | 'hold.answer-one'
  | 'hold.rating-one'
  | 'hold.settle-questions'
  | 'hold.settle-enough'
  | 'hold.settle-both'
  | 'hold.settle-rating'
  | 'hold.settle-another';

export interface Sentence {
  readonly key: SentenceKey;
  readonly params: Readonly<Record<string, Param>>;
}
