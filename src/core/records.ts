/**
 * What a device keeps, one record per entity. Every record is parsed when it is read and when it comes in a backup.
 * Knows shapes; refuses to know where they are kept. Strict: what we do not know, we do not pass over.
 */
import * as v from 'valibot';
import { lastDay } from './day.ts';
import { draftShape, type KeptDraft } from './draft.ts';
import { type TokenKind, tokenFrom } from './link/token.ts';
import { type DecisionRecord, decisionShape, type PlanRecord, planShape } from './plan-records.ts';
import { few, type Kept, kept, line, mostEvidence, name, text, whole } from './record-parts.ts';

/** The stores whose records are somebody's: these, and no others, are in a backup. */
export const recordStores = [
  'drafts',
  'people',
  'results',
  'invites',
  'keys',
  'briefs',
  'work',
  'plans',
  'decisions',
] as const;
export type RecordStore = (typeof recordStores)[number];

export interface DraftRecord extends Kept {
  readonly draft: KeptDraft;
  /** The invite that it answers, where there is one. */
  readonly invite?: string;
}
export const origins = ['own', 'received'] as const;
/** A result: the token it travels as, and what a list shows of it. */
export interface ResultRecord extends Kept {
  readonly origin: (typeof origins)[number];
  readonly token: string;
  readonly name: string;
  readonly day: number;
  /** The invite that it answers, where there is one. */
  readonly invite?: string;
  /** The day on which the person said that it was sent; only they know. */
  readonly sent?: number;
}
export const raterKinds = ['rating', 'interview'] as const;
/** One observer's ratings of a person: the token they travel as, and what is noted here alone. */
export interface RaterRecord {
  readonly kind: (typeof raterKinds)[number];
  readonly token: string;
  /** Skill id and what was seen; never part of a link. */
  readonly notes: readonly (readonly [string, string])[];
}
/** A person on this device: every own result and every rating, as the tokens they came in. */
export interface PersonRecord extends Kept {
  readonly name: string;
  /** One of the sample team, whom one click removes. */
  readonly sample: boolean;
  /** Own results, oldest first; the last one counts. */
  readonly selves: readonly string[];
  readonly raters: readonly RaterRecord[];
  /** Which job this person would take: a role's id, `either`, `neither`, or `` while nobody has asked. */
  readonly takes: string;
  /** Who would cover this person's present work; empty while nobody is named. */
  readonly cover: string;
}
export interface InviteRecord extends Kept {
  readonly token: string;
  /** Who was asked. */
  readonly name: string;
  /** The id of whom the reply is about; empty where nobody on this device is meant. */
  readonly person: string;
  /** The sealed reply that was taken; empty before. */
  readonly reply: string;
}
/** A key as JWK text: some browsers lose key objects. */
export interface KeyRecord extends Kept {
  readonly publicKey: string;
  readonly privateKey: string;
}
/** A role brief, as the token it travels as. The one saved last is the one in use. */
export interface BriefRecord extends Kept {
  readonly token: string;
}
/** A task of the owner's own list. */
export interface WorkTask {
  readonly text: string;
  /** A role's id, `both`, or `` while it is not placed. */
  readonly side: string;
  /** Who does it now. */
  readonly who: string;
  /** Hours a week. */
  readonly hours: number;
}
/** The owner's own list of tasks, and the job descriptions as edited: role id and text. */
export interface WorkRecord extends Kept {
  readonly tasks: readonly WorkTask[];
  readonly jobs: readonly (readonly [string, string])[];
}
export interface Records {
  readonly drafts: DraftRecord;
  readonly people: PersonRecord;
  readonly results: ResultRecord;
  readonly invites: InviteRecord;
  readonly keys: KeyRecord;
  readonly briefs: BriefRecord;
  readonly work: WorkRecord;
  readonly plans: PlanRecord;
  readonly decisions: DecisionRecord;
}
export type RecordsOf = { readonly [S in RecordStore]: readonly Records[S][] };

/** The one place that names every store: what is done to all of them goes through here. */
export const recordsBy = (
  of: <S extends RecordStore>(store: S) => readonly Records[S][],
): RecordsOf => ({
  drafts: of('drafts'),
  people: of('people'),
  results: of('results'),
  invites: of('invites'),
  keys: of('keys'),
  briefs: of('briefs'),
  work: of('work'),
  plans: of('plans'),
  decisions: of('decisions'),
});

export const noRecords: RecordsOf = recordsBy(() => []);

const isTokenOf = (kind: TokenKind) => (text: string) =>
  tokenFrom(text)?.kind === kind && text.startsWith(`${kind}1`);
const token = (kind: TokenKind) => v.pipe(v.string(), v.check(isTokenOf(kind)));
const hoursAWeek = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(168));
const raters = few(
  v.strictObject({
    kind: v.picklist(raterKinds),
    token: token('o'),
    notes: few(v.tuple([line, text]), 40),
  }),
  mostEvidence,
);
/** As people were kept in the first version of the database. */
const earlierPerson = v.pipe(
  v.strictObject({
    ...kept,
    name,
    self: v.union([v.literal(''), token('r')]),
    observers: few(token('o'), 100),
  }),
  v.transform(
    ({ self, observers, ...rest }): PersonRecord => ({
      ...rest,
      sample: false,
      selves: self ? [self] : [],
      raters: observers.map((one) => ({ kind: 'rating', token: one, notes: [] })),
      takes: '',
      cover: '',
    }),
  ),
);
const anyId = v.union([v.literal(''), kept.id]);
/** As invites were kept before there was a page for them. */
const earlierInvite = v.pipe(
  v.strictObject({ ...kept, token: token('i'), name }),
  v.transform((invite): InviteRecord => ({ ...invite, person: '', reply: '' })),
);

const shapes = {
  drafts: v.strictObject({
    ...kept,
    draft: v.strictObject(draftShape.entries),
    invite: v.exactOptional(token('i')),
  }),
  people: v.union([
    v.strictObject({
      ...kept,
      name,
      sample: v.boolean(),
      selves: few(token('r'), mostEvidence),
      raters,
      takes: line,
      cover: line,
    }),
    earlierPerson,
  ]),
  results: v.strictObject({
    ...kept,
    origin: v.picklist(origins),
    token: token('r'),
    name,
    day: whole(lastDay),
    invite: v.exactOptional(token('i')),
    sent: v.exactOptional(whole(lastDay)),
  }),
  invites: v.union([
    v.strictObject({
      ...kept,
      token: token('i'),
      name,
      person: anyId,
      reply: v.union([v.literal(''), token('e')]),
    }),
    earlierInvite,
  ]),
  keys: v.strictObject({ ...kept, publicKey: text, privateKey: text }),
  briefs: v.strictObject({ ...kept, token: token('b') }),
  work: v.strictObject({
    ...kept,
    tasks: few(v.strictObject({ text: line, side: line, who: line, hours: hoursAWeek }), 500),
    jobs: few(v.tuple([line, v.pipe(v.string(), v.maxLength(20_000))]), 2),
  }),
  plans: planShape,
  decisions: decisionShape,
};

const parsers: { readonly [S in RecordStore]: (value: unknown) => Records[S] | undefined } = {
  drafts: (value) => outputOf(v.safeParse(shapes.drafts, value)),
  people: (value) => outputOf(v.safeParse(shapes.people, value)),
  results: (value) => outputOf(v.safeParse(shapes.results, value)),
  invites: (value) => outputOf(v.safeParse(shapes.invites, value)),
  keys: (value) => outputOf(v.safeParse(shapes.keys, value)),
  briefs: (value) => outputOf(v.safeParse(shapes.briefs, value)),
  work: (value) => outputOf(v.safeParse(shapes.work, value)),
  plans: (value) => outputOf(v.safeParse(shapes.plans, value)),
  decisions: (value) => outputOf(v.safeParse(shapes.decisions, value)),
};

const outputOf = <T>(
  result: { readonly success: true; readonly output: T } | { readonly success: false },
): T | undefined => (result.success ? result.output : undefined);

/** Total: any value gives a record or undefined. */
export function parseRecord<S extends RecordStore>(
  store: S,
  value: unknown,
): Records[S] | undefined {
  try {
    return parsers[store](value);
  } catch {
    return undefined; // a value that throws when it is looked at
  }
}
