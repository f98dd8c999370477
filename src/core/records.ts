/**
 * What a device keeps, one record per entity. Every record is parsed when it is read and when it comes in a backup.
 * Knows shapes; refuses to know where they are kept. Strict: what we do not know, we do not pass over.
 */
import * as v from 'valibot';
import { lastDay } from './day.ts';
import { draftShape, type KeptDraft } from './draft.ts';
import { findToken, longestToken, type TokenKind } from './link/token.ts';
import { personName } from './person-name.ts';

/** The stores whose records are somebody's: these, and no others, are in a backup. */
export const recordStores = ['drafts', 'people', 'results', 'invites', 'keys'] as const;
export type RecordStore = (typeof recordStores)[number];

interface Kept {
  /** Made by us: 16 hex digits. */
  readonly id: string;
  /** When it last changed, in milliseconds since 1970: the newest wins. */
  readonly changed: number;
}
export interface DraftRecord extends Kept {
  readonly draft: KeptDraft;
}
export const origins = ['own', 'received'] as const;
/** A result: the token it travels as, and what a list shows of it. */
export interface ResultRecord extends Kept {
  readonly origin: (typeof origins)[number];
  readonly token: string;
  readonly name: string;
  readonly day: number;
}
/** A person: own answers and those of observers, as the tokens they came in. */
export interface PersonRecord extends Kept {
  readonly name: string;
  readonly self: string;
  readonly observers: readonly string[];
}
export interface InviteRecord extends Kept {
  readonly token: string;
  readonly name: string;
}
/** A key as JWK text: some browsers lose key objects. */
export interface KeyRecord extends Kept {
  readonly publicKey: string;
  readonly privateKey: string;
}
export interface Records {
  readonly drafts: DraftRecord;
  readonly people: PersonRecord;
  readonly results: ResultRecord;
  readonly invites: InviteRecord;
  readonly keys: KeyRecord;
}
export type RecordsOf = { readonly [S in RecordStore]: readonly Records[S][] };

export const noRecords: RecordsOf = { drafts: [], people: [], results: [], invites: [], keys: [] };

const idPattern = /^[0-9a-f]{16}$/;
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const kept = {
  id: v.pipe(v.string(), v.regex(idPattern)),
  changed: whole(Number.MAX_SAFE_INTEGER),
};
const name = v.pipe(
  v.string(),
  v.check((text) => personName(text) === text),
);
const isTokenOf = (kind: TokenKind) => (text: string) => {
  if (text.length > longestToken) return false;
  const found = findToken(text);
  return found.ok && found.value.kind === kind && text.startsWith(`${kind}1`);
};
const token = (kind: TokenKind) => v.pipe(v.string(), v.check(isTokenOf(kind)));
const text = v.pipe(v.string(), v.maxLength(4_096));

const shapes = {
  drafts: v.strictObject({ ...kept, draft: v.strictObject(draftShape.entries) }),
  people: v.strictObject({
    ...kept,
    name,
    self: v.union([v.literal(''), token('r')]),
    observers: v.pipe(v.array(token('o')), v.maxLength(100)),
  }),
  results: v.strictObject({
    ...kept,
    origin: v.picklist(origins),
    token: token('r'),
    name,
    day: whole(lastDay),
  }),
  invites: v.strictObject({ ...kept, token: token('i'), name }),
  keys: v.strictObject({ ...kept, publicKey: text, privateKey: text }),
};

const parsers: { readonly [S in RecordStore]: (value: unknown) => Records[S] | undefined } = {
  drafts: (value) => outputOf(v.safeParse(shapes.drafts, value)),
  people: (value) => outputOf(v.safeParse(shapes.people, value)),
  results: (value) => outputOf(v.safeParse(shapes.results, value)),
  invites: (value) => outputOf(v.safeParse(shapes.invites, value)),
  keys: (value) => outputOf(v.safeParse(shapes.keys, value)),
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
