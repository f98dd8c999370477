/**
 * Texts of another language, beside the texts they were made from. A content file says by its schema what of it is
 * text; a translation names each by its path. What measures, ids above all, is the same in every language.
 */
import * as v from 'valibot';
import type { Fault } from './pack-faults.ts';
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

/** A text of a content file: where it stands, and how long it may be. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly most: number;
}

const pluralNames: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A choice by a number has a text for each category that the language has; a choice by a word keeps its words. */
function choicesOf(own: readonly string[], language: string): readonly string[] {
  const isByNumber = own.length > 1 && own.every((name) => pluralNames.includes(name));
  if (!isByNumber) return own;
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells an entry of a list from the others, wherever it stands. */
const nameOf = (value: unknown, i: number): string => {
  const { id, skill, role } = isRecord(value) ? value : {};
  return String(id ?? skill ?? role ?? i);
};

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

function turnChoice({ rest }: Parts, value: object, path: string, { language, turn }: Walk): void {
  const texts = new Map(Object.entries(value));
  texts.delete('by');
  const most = rest && mostOf(rest);
  for (const name of choicesOf([...texts.keys()], language)) {
    const text = String(texts.get(name) ?? texts.get('other'));
    const turned = turn({ path: `${path}.${name}`, text, most: most ?? text.length });
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
    const turned = most !== undefined && walk.turn({ path, text: value, most });
    if (typeof turned === 'string') Reflect.set(holder, key, turned);
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
const usable = (one: Translated | string | undefined, { text }: Source): string | undefined =>
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

const placeholders = (text: string): readonly string[] =>
  [...new Set(text.match(/\{[a-zA-Z]+\}/g) ?? [])].sort();

/** Other languages need more room; past this, something is wrong. */
const longer = 1.6;

function faultOf(source: Source, to: string): Pick<Fault, 'reason' | 'hint'> | undefined {
  const most = Math.ceil(source.most * longer);
  if (to.length > most) {
    return { reason: `is longer than ${most} characters`, hint: 'Say it more briefly.' };
  }
  const rest = to.replace(/\{[a-zA-Z]+\}/g, '');
  if (/[{}]/.test(rest)) {
    const hint = 'A placeholder is one word of letters in braces, as in the source.';
    return { reason: 'has a brace that belongs to no placeholder', hint };
  }
  const wanted = placeholders(source.text);
  const has = placeholders(to);
  const strange = has.filter((one) => !wanted.includes(one) && !/^\{[rR]ole[AB]\}$/.test(one));
  const lost = wanted.filter((one) => !has.includes(one));
  // A form such as "one" may count without a figure, and another may need it.
  const mayCount = /\.(?:zero|one|two|few|many|other)$/.test(source.path);
  if (strange.length > 0 && !mayCount) {
    return { reason: `fills in ${strange.join(', ')}`, hint: 'The source does not.' };
  }
  if (lost.length > 0 && !mayCount) {
    return { reason: `lacks ${lost.join(', ')}`, hint: 'The source fills it in.' };
  }
  return undefined;
}

export interface TranslationReport {
  readonly total: number;
  /** Paths that are shown in English: nothing stands there yet. */
  readonly missing: readonly string[];
  /** Paths that are shown in English: their source has changed since. */
  readonly stale: readonly string[];
  readonly faults: readonly Fault[];
}

/** What a translation lacks, and what is wrong with it. */
export function reportOn(
  file: string,
  sources: readonly Source[],
  translations: Translations,
): TranslationReport {
  const missing: string[] = [];
  const stale: string[] = [];
  const faults: Fault[] = [];
  for (const source of sources) {
    const one = translations[source.path];
    if (typeof one !== 'object' || one.to === '') missing.push(source.path);
    else if (usable(one, source) === undefined) stale.push(source.path);
    else {
      const fault = faultOf(source, one.to);
      if (fault) faults.push({ file, path: source.path, ...fault });
    }
  }
  const known = new Set(sources.map(({ path }) => path));
  for (const path of Object.keys(translations)) {
    if (known.has(path) || path === '$schema') continue;
    const hint = 'Remove it: the content has no such text any more, or never had.';
    faults.push({ file, path, reason: 'translates nothing', hint });
  }
  return { total: sources.length, missing, stale, faults };
}

/** The file as a translator should find it: every text, new ones empty, changed ones marked. */
export function refreshed(
  sources: readonly Source[],
  translations: Translations,
): Readonly<Record<string, Translated>> {
  return Object.fromEntries(
    sources.map(({ path, text }): [string, Translated] => {
      const old = translations[path];
      if (typeof old !== 'object' || old.to === '') return [path, { from: text, to: '' }];
      if (old.from === text) return [path, old];
      return [path, { from: text, was: old.was ?? old.from, to: old.to }];
    }),
  );
}
