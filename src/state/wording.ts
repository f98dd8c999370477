/**
 * The message layer: a key and what is filled in give a text. Keys and placeholders are checked by TypeScript.
 * A message is a text, or a choice of texts: by a number through the language's plural rules, or by a word.
 */

import early from 'virtual:wording';
import type { Message, Wording } from '#core/pack-schema.ts';
import { language, locale } from './language.ts';
import { pack } from './pack.ts';
import type { Keys as DeskKeys } from './wording-keys/desk.ts';
import type { Keys as DifferenceKeys } from './wording-keys/difference.ts';
import type { Keys as FirstKeys } from './wording-keys/first.ts';
import type { Keys as LaterKeys } from './wording-keys/later.ts';
import type { Keys as MethodKeys } from './wording-keys/method.ts';
import type { Keys as NoticesKeys } from './wording-keys/notices.ts';

type WordingKeys = FirstKeys & MethodKeys & LaterKeys & NoticesKeys & DeskKeys & DifferenceKeys;
export type WordingKey = keyof WordingKeys;

let wording = early;

/** Texts that load later than the rest, with the page that shows them. */
export function addWording(late: Wording): void {
  wording = { ...wording, ...late };
}

/** Filled in everywhere without being asked for: the names of the two roles, in a sentence and at its start. */
const [first, second] = pack.roles;
const standing: Readonly<Record<string, string>> = {
  roleA: first.name,
  roleB: second.name,
  RoleA: first.title,
  RoleB: second.title,
};

export type Filling = string | number;
type Asked<K extends WordingKey> = Exclude<WordingKeys[K], 'roleA' | 'roleB' | 'RoleA' | 'RoleB'>;
/** What a key needs, and nothing where it needs nothing. */
export type Fillings<K extends WordingKey, V = Filling> = [Asked<K>] extends [never]
  ? []
  : [fillings: Readonly<Record<Asked<K>, V>>];

/** Made when first asked for: the first of them takes a browser long, and the home page needs none. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const plurals = lazily(() => new Intl.PluralRules(locale));
const numbers = lazily(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

/** Small whole numbers are written alike with and without its help, at least in English. */
const written = (value: number): string =>
  language === 'en' && Number.isInteger(value) && Math.abs(value) < 1_000
    ? `${value}`
    : numbers().format(value);

const isWord = (value: unknown): value is Filling =>
  typeof value === 'string' || typeof value === 'number';

function chosen(message: Message, fillings: Readonly<Record<string, unknown>>): string {
  if (typeof message === 'string') return message;
  const by = fillings[message.by];
  const name = typeof by === 'number' ? plurals().select(by) : String(by);
  return message[name] ?? message.other;
}

export type Part<V> = string | V;

/** The text in parts: what is filled in stands as it came, so that a page may colour a word or isolate a name. */
export function textParts<V>(key: WordingKey, fillings: Readonly<Record<string, V>>): Part<V>[] {
  const message = wording[key];
  if (message === undefined) throw new Error(`no text "${key}"`);
  const parts: Part<V>[] = [];
  for (const [i, piece] of chosen(message, fillings)
    .split(/\{([a-zA-Z]+)\}/)
    .entries()) {
    if (i % 2 === 0) {
      if (piece) parts.push(piece);
      continue;
    }
    const value = fillings[piece] ?? standing[piece];
    if (value === undefined) throw new Error(`"${key}" needs {${piece}}`);
    parts.push(typeof value === 'number' ? written(value) : value);
  }
  return parts;
}

/** A text, complete. Throws where a placeholder has nothing to fill it: a bug, never a stranger's doing. */
export function text<K extends WordingKey>(key: K, ...[fillings]: Fillings<K>): string {
  return textParts(key, fillings ?? {})
    .filter(isWord)
    .join('');
}

const dates = lazily(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

/** "25 November 2026" from "2026-11-25". */
export const dateText = (isoDate: string): string =>
  dates().format(new Date(`${isoDate}T00:00:00Z`));

const exact = lazily(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }));

/** A number to four digits after the point. */
export const numberText = (value: number): string => exact().format(value);

const percents = lazily(() => new Intl.NumberFormat(locale, { style: 'percent' }));

/** "14%" from .1429. */
export const percentText = (share: number): string => percents().format(share);
