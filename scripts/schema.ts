// npm run schema: writes what is derived from the content's own rules: a JSON Schema for every content file, from
// which editors complete and explain, and the list of texts with their placeholders, from which TypeScript checks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { differenceFile } from '../src/core/difference-schema.ts';
import {
  adviceFile,
  interviewFile,
  placingFile,
  presetsFile,
  wantsFile,
} from '../src/core/guidance-schema.ts';
import {
  figuresFile,
  itemOrderFile,
  itemsFile,
  measurementFile,
  observerFile,
  packFile,
  roleFile,
  wordingFile,
} from '../src/core/pack-schema.ts';
import { placeholdersOf } from '../src/core/parse-wording.ts';
import { languageFile, translationFile } from '../src/core/translation.ts';
import { contentOrExit } from './content-files.ts';
import { bundleOf, bundles } from './wording-bundles.ts';

const schemas = {
  difference: differenceFile,
  figures: figuresFile,
  pack: packFile,
  role: roleFile,
  items: itemsFile,
  'item-order': itemOrderFile,
  measurement: measurementFile,
  observer: observerFile,
  wording: wordingFile,
  advice: adviceFile,
  wants: wantsFile,
  interview: interviewFile,
  presets: presetsFile,
  placing: placingFile,
  language: languageFile,
  translation: translationFile,
};

/** As many entries to a line as fit. */
function packed(entries: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + entry.length <= width) {
      lines[lines.length - 1] = `${last} ${entry}`;
    } else lines.push(`  ${entry}`);
  }
  return lines;
}

/** Path from the project's root to text. */
export function derivedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const json = toJsonSchema(schema, { errorMode: 'ignore' });
    files.set(`content/schema/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
  }
  const { wording } = contentOrExit();
  for (const bundle of bundles) {
    const entries = Object.keys(wording)
      .filter((key) => bundleOf(key) === bundle)
      .sort()
      .map((key) => {
        const names = placeholdersOf(wording[key] ?? '').map((name) => `'${name}'`);
        return `'${key}': ${names.join(' | ') || 'never'};`;
      });
    files.set(
      `src/state/wording-keys/${bundle}.ts`,
      [
        '// Derived from content/wording.json by `npm run schema`: every text and what has to be filled in.',
        'export interface Keys {',
        ...packed(entries, 100),
        '}\n',
      ].join('\n'),
    );
  }
  return files;
}

if (process.argv[1] === import.meta.filename) {
  const root = new URL('../', import.meta.url);
  mkdirSync(new URL('content/schema', root), { recursive: true });
  mkdirSync(new URL('src/state/wording-keys', root), { recursive: true });
  for (const [path, text] of derivedFiles()) {
    const file = new URL(path, root);
    let before = '';
    try {
      before = readFileSync(file, 'utf8');
    } catch {
      // A new file.
    }
    if (before === text) continue;
    writeFileSync(file, text);
    console.log(`Wrote ${path}`);
  }
}
