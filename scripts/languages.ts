// The other languages of the content: each a folder of translations beside the texts they were made from.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Fault } from '../src/core/pack-faults.ts';
import { parseFile, type Turn } from '../src/core/parse-pack.ts';
import {
  languageFile,
  type Source,
  sourcesIn,
  type Translations,
  translate,
  translationFile,
} from '../src/core/translation.ts';
import { reportOn, type TranslationReport } from '../src/core/translation-report.ts';
import { type Content, contentFolder, readContent, readFolder } from './content-files.ts';

const about = 'language.json';

/** Where language folders are looked for: among the content, and where ROLEFIT_LANGUAGES says. */
const homes = (folder: string): readonly string[] => {
  const more = process.env['ROLEFIT_LANGUAGES'];
  return more ? [folder, resolve(more)] : [folder];
};

export interface LanguageName {
  /** As browsers name it, and the name of its folder. */
  readonly id: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What the content itself is written in. */
export const ownLanguage: LanguageName = { id: 'en', name: 'English', direction: 'ltr' };

export interface Language extends LanguageName {
  readonly content: Content;
  readonly reports: ReadonlyMap<string, TranslationReport>;
}

/** de, pt-BR, zh-Hant: what browsers ask for. */
export const isLanguage = (id: string): boolean =>
  /^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3}){0,2}$/.test(id) && id !== ownLanguage.id;

const foldersIn = (home: string): readonly string[] =>
  readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(home, entry.name, about)))
    .map(({ name }) => join(home, name));

/** Every text of every content file, as a translator of this language needs it. */
export function sourcesOf(
  language: string,
  folder = contentFolder,
): Map<string, readonly Source[]> {
  const found = new Map<string, readonly Source[]>();
  readContent(folder, (schema, file, value) => {
    const sources = sourcesIn(schema, value, language);
    if (sources.length > 0) found.set(file, sources);
  });
  return found;
}

const turnTo =
  (id: string, all: ReadonlyMap<string, Translations>): Turn =>
  (schema, file, value) =>
    translate(schema, value, id, all.get(file) ?? {});

/** A language folder, or every fault in it. */
export function readLanguage(
  path: string,
  folder = contentFolder,
): Language | { readonly faults: readonly Fault[] } {
  const id = basename(path);
  const faults: Fault[] = [];
  const files = readFolder(path, faults);
  const broken = faults.map(({ file }) => file);
  const named = broken.includes(about) ? undefined : parseFile(languageFile, files, about, faults);
  if (!isLanguage(id)) {
    const hint = 'Name the folder as browsers name the language: de, fr, pt-BR.';
    faults.push({ file: about, path: '(whole file)', reason: `"${id}" is no language`, hint });
    return { faults: within(id, faults) };
  }
  const all = new Map<string, Translations>();
  const reports = new Map<string, TranslationReport>();
  const sources = sourcesOf(id, folder);
  for (const [file, texts] of sources) {
    const translations = file in files ? parseFile(translationFile, files, file, faults) : {};
    if (!translations) continue;
    const report = reportOn(file, texts, translations);
    faults.push(...report.faults);
    all.set(file, translations);
    reports.set(file, report);
  }
  for (const file of Object.keys(files)) {
    if (file === about || sources.has(file)) continue;
    const hint = `Known: ${[about, ...sources.keys()].join(', ')}.`;
    faults.push({ file, path: '(whole file)', reason: 'translates no content file', hint });
  }
  const content = readContent(folder, turnTo(id, all));
  if (!named || faults.length > 0) return { faults: within(id, faults) };
  // The content has faults of its own, and tells them.
  if (!('pack' in content)) return { faults: [] };
  const { name, direction } = named;
  return { id, name, direction, content, reports };
}

const within = (id: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, file: `${id}/${fault.file}` }));

export interface Languages {
  readonly languages: readonly Language[];
  readonly faults: readonly Fault[];
}

/** Every other language, and every fault of any. */
export function readLanguages(folder = contentFolder): Languages {
  const read = homes(folder)
    .flatMap(foldersIn)
    .map((path) => readLanguage(path, folder));
  return {
    languages: read.flatMap((one) => ('content' in one ? [one] : [])),
    faults: read.flatMap((one) => ('content' in one ? [] : one.faults)),
  };
}

/** What a new folder says of its language, as far as it can be known. */
export function languageHead(id: string): object {
  const name = new Intl.DisplayNames(id, { type: 'language' }).of(id) ?? id;
  const right = ['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ckb', 'yi', 'dv', 'ug'];
  const direction = right.includes(id.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  return { $schema: '../schema/language.schema.json', name, direction };
}

/** Where a language has its folder, for commands. */
export const languageFolder = (id: string): string => join(contentFolder, id);

const shown = 20;
const listed = (paths: readonly string[]): string =>
  [
    ...paths.slice(0, shown).map((path) => `    ${path}`),
    ...(paths.length > shown ? [`    and ${paths.length - shown} more`] : []),
  ].join('\n');

/** What a language lacks, for the terminal; a first line with the figures, then the places. */
export function describeLanguage({ id, name, reports }: Language): string {
  const placesOf = (which: 'missing' | 'stale') =>
    [...reports].flatMap(([file, report]) => report[which].map((path) => `${file}  ${path}`));
  const total = [...reports.values()].reduce((sum, report) => sum + report.total, 0);
  const missing = placesOf('missing');
  const stale = placesOf('stale');
  const done = total - missing.length - stale.length;
  const lines = [`${name} (${id}): ${done} of ${total} texts. The others are shown in English.`];
  if (stale.length > 0) lines.push(`  ${stale.length} whose source has changed:`, listed(stale));
  if (missing.length > 0) lines.push(`  ${missing.length} not translated:`, listed(missing));
  return lines.join('\n');
}
