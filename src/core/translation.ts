/**
 * Texts of another language, beside the texts they were made from. A content file says by its schema what of it is
 * text; a translation names each by its path. What measures, ids above all, is the same in every language.
 */
import * as v from 'valibot';
import { schemaLink } from './pack-schema.ts';
import type { AnySchema } from './parse-pack.ts';

const entry = v.strictObject({
  from: v.pipe(v.string(), v.description('The text it was made from. Leave it as it is')),
  was: v.exactOptional(
    v.pipe(
      v.string(),
      v.description(
        'The text it was made from before that changed. Remove this line once it is right again',
      ),
    ),
  ),
  to: v.pipe(
    v.string(),
    v.trim(),
    v.description('The translation. Empty: not translated yet, and shown in English'),
  ),
});

/** What is said of a language as a whole. */
export const languageFile = v.strictObject({
  $schema: schemaLink,
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(40, 'is longer than 40 characters'),
    v.description('What the language is called by those who speak it'),
  ),
  direction: v.pipe(v.picklist(['ltr', 'rtl']), v.description('Which way it is written')),
});

/** From path to translation. */
export const translationFile = v.objectWithRest({ $schema: schemaLink }, entry);

export type Translated = v.InferOutput<typeof entry>;
export type Translations = Readonly<Record<string, Translated | string | undefined>>;

/** A text of a content file: where it stands, how long it may be, and what is filled into it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly most: number;
  /** What a translation may fill in. */
  readonly fillings: readonly string[];
  /** Of these, what it has to. */
  readonly needed: readonly string[];
}

const pluralNames: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether a choice goes by a number: every language has categories of its own for that. */
const isByNumber = (names: readonly string[]): boolean =>
  names.length > 1 && names.every((name) => pluralNames.includes(name));

const categoriesOf = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** {name}, as it stands in a text; each once. */
export const placeholders = (text: string): readonly string[] => [
  ...new Set(text.match(/\{[a-zA-Z]+\}/g) ?? []),
];

/** What tells an entry of a list from the others, wherever it stands. */
const nameOf = (value: unknown, i: number): string => {
  const { id, skill, role } = isRecord(value) ? value : {};
  return String(id ?? skill ?? role ?? i);
};

type Choice = Readonly<Record<string, string>>;

interface Walk {
  readonly language: string;
  /** Another text, or none where it stays. */
  readonly turn: (source: Source) => string | undefined;
}

/** What the schemas of this library hold, each its own part of it. */
interface Parts {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly rest?: AnySchema;
  readonly item?: AnySchema;
  readonly items?: readonly AnySchema[];
  readonly value?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
}

/** Words for people are trimmed; ids, and what else code reads, are not. */
function mostOf({ pipe = [] }: Parts): number | undefined {
  const most = pipe.find(({ type }) => type === 'max_length')?.requirement;
  return pipe.some(({ type }) => type === 'trim') && typeof most === 'number' ? most : undefined;
}

/** Where a value stands in what holds it, and what it is called there. */
interface Place {
  readonly holder: object;
  readonly key: string | number;
  readonly path: string;
}

/** A choice by a number has a text for each category of the language; a choice by a word keeps its words. */
function turnChoice({ rest }: Parts, value: object, path: string, { language, turn }: Walk): void {
  const { by = '', ...texts }: Choice = Object.fromEntries(Object.entries(value));
  const own = Object.keys(texts);
  const isCounted = isByNumber(own);
  const fillings = [`{${by}}`, ...Object.values(texts).flatMap(placeholders)];
  const most = rest && mostOf(rest);
  for (const name of isCounted ? categoriesOf(language) : own) {
    const text = texts[name] ?? texts['other'] ?? '';
    // One form counts without a figure, and another needs it.
    const needed = isCounted ? [] : placeholders(text);
    const source = { path: `${path}.${name}`, text, most: most ?? text.length, fillings, needed };
    const turned = turn(source);
    if (turned !== undefined) Reflect.set(value, name, turned);
  }
}

function turnAt(schema: AnySchema, { holder, key, path }: Place, walk: Walk): void {
  const parts: Parts = schema;
  const { entries, rest, item, items, value: each, options, wrapped } = parts;
  const value: unknown = Reflect.get(holder, key);
  // A list of allowed words has options too, but they are no schemas.
  const isChoice = parts.type === 'union' || parts.type === 'variant';
  const option = wrapped ?? (isChoice ? options?.find((one) => v.is(one, value)) : undefined);
  if (option) {
    turnAt(option, { holder, key, path }, walk);
    return;
  }
  if (typeof value === 'string') {
    const most = mostOf(parts);
    if (most === undefined) return;
    const fillings = placeholders(value);
    const turned = walk.turn({ path, text: value, most, fillings, needed: fillings });
    if (turned !== undefined) Reflect.set(holder, key, turned);
    return;
  }
  const inside = (name: string, at: string | number, inner: AnySchema | undefined) => {
    if (!inner || typeof value !== 'object' || value === null) return;
    turnAt(inner, { holder: value, key: at, path: path === '' ? name : `${path}.${name}` }, walk);
  };
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) inside(nameOf(one, i), i, items?.[i] ?? item);
  } else if (isRecord(value) && entries?.['by'] && rest) {
    turnChoice(parts, value, path, walk);
  } else if (isRecord(value)) {
    for (const name of Object.keys(value)) {
      if (name !== '$schema') inside(name, name, entries?.[name] ?? each);
    }
  }
}

/** Every text of a value of this shape, in its order. */
export function sourcesIn(schema: AnySchema, value: unknown, language: string): readonly Source[] {
  const found: Source[] = [];
  const turn = (source: Source): undefined => {
    found.push(source);
  };
  turnAt(schema, { holder: { value }, key: 'value', path: '' }, { language, turn });
  return found;
}

/** A translation that may be shown: there is one, and its source has not changed since. */
export const usable = (
  one: Translated | string | undefined,
  { text }: Source,
): string | undefined =>
  typeof one === 'object' && one.was === undefined && one.from === text && one.to !== ''
    ? one.to
    : undefined;

/** Puts the texts of another language into a value of this shape, in place; its own stay where there is none. */
export function translate(
  schema: AnySchema,
  value: unknown,
  language: string,
  translations: Translations,
): void {
  const turn = (source: Source) => usable(translations[source.path], source);
  turnAt(schema, { holder: { value }, key: 'value', path: '' }, { language, turn });
}
