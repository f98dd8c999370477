// npm run translate -- de: a folder of translations for a language, or what has changed since put into the one there is.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from '../src/core/pack-faults.ts';
import { parseFile } from '../src/core/parse-pack.ts';
import { type Translations, translationFile } from '../src/core/translation.ts';
import { refreshed } from '../src/core/translation-report.ts';
import { describeFaults, readJson } from './content-files.ts';
import { isLanguage, languageFolder, languageHead, sourcesOf } from './languages.ts';

const write = (path: string, value: object) =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** What is translated so far; a file that cannot be read is left to the person who wrote it. */
function kept(path: string, faults: Fault[]): Translations {
  if (!existsSync(path)) return {};
  const file = basename(path);
  const value = readJson(path, faults);
  if (value === undefined) return {};
  return parseFile(translationFile, { [file]: value }, file, faults) ?? {};
}

/** Writes every file of the folder, what is translated stays; or writes none, and gives the faults that are there. */
export function refresh(folder: string, id: string): readonly Fault[] {
  const faults: Fault[] = [];
  const sources = [...sourcesOf(id)];
  const before = sources.map(([file]) => kept(join(folder, file), faults));
  if (faults.length > 0) return faults;
  mkdirSync(folder, { recursive: true });
  const head = join(folder, 'language.json');
  if (!existsSync(head)) write(head, languageHead(id));
  const $schema = '../schema/translation.schema.json';
  for (const [i, [file, texts]] of sources.entries()) {
    write(join(folder, file), { $schema, ...refreshed(texts, before[i] ?? {}) });
  }
  return [];
}

if (process.argv[1] === import.meta.filename) {
  const [id = ''] = process.argv.slice(2);
  if (!isLanguage(id)) {
    console.error('Say which language, as browsers name it: npm run translate -- de');
    process.exit(1);
  }
  const faults = refresh(languageFolder(id), id).map((one) => ({
    ...one,
    file: `${id}/${one.file}`,
  }));
  if (faults.length > 0) {
    console.error(`${describeFaults(faults)}\nNothing was written.`);
    process.exit(1);
  }
  console.log(`content/${id} is up to date. Fill in "to" where it is empty or where "was" stands,`);
  console.log('then run npm run check:content. docs/translating.md says more.');
}
