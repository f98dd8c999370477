// npm run translate -- de: a folder of translations for a language, or what has changed since put into the one there is.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { refreshed, type Translations, translationFile } from '../src/core/translation.ts';
import { isLanguage, languageFolder, languageHead, sourcesOf } from './languages.ts';

const write = (path: string, value: object) =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** A file that cannot be read is left to the person who wrote it. */
function kept(path: string): Translations {
  if (!existsSync(path)) return {};
  return v.parse(translationFile, JSON.parse(readFileSync(path, 'utf8')));
}

/** Writes every file of the folder; what is translated stays. */
export function refresh(folder: string, id: string): void {
  mkdirSync(folder, { recursive: true });
  const head = join(folder, 'language.json');
  if (!existsSync(head)) write(head, languageHead(id));
  for (const [file, sources] of sourcesOf(id)) {
    const path = join(folder, file);
    const $schema = '../schema/translation.schema.json';
    write(path, { $schema, ...refreshed(sources, kept(path)) });
  }
}

if (process.argv[1] === import.meta.filename) {
  const [id = ''] = process.argv.slice(2);
  if (!isLanguage(id)) {
    console.error('Say which language, as browsers name it: npm run translate -- de');
    process.exit(1);
  }
  refresh(languageFolder(id), id);
  console.log(`content/${id} is up to date. Fill in "to" where it is empty or where "was" stands,`);
  console.log('then run npm run check:content. docs/translating.md says more.');
}
