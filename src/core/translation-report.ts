/**
 * What a translation lacks and what is wrong with it, and the file as a translator should find it. Refuses to know which
 * texts there are: translation.ts finds them.
 */
import type { Fault } from './pack-faults.ts';
import {
  placeholders,
  type Source,
  type Translated,
  type Translations,
  usable,
} from './translation.ts';

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
  const has = placeholders(to);
  const isStanding = (one: string) => /^\{[rR]ole[AB]\}$/.test(one);
  const strange = has.filter((one) => !source.fillings.includes(one) && !isStanding(one));
  const lost = source.needed.filter((one) => !has.includes(one));
  if (strange.length > 0) {
    return { reason: `fills in ${strange.join(', ')}`, hint: 'The source does not.' };
  }
  if (lost.length > 0) {
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
