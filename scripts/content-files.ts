// Reads content/, or another folder of content: every JSON file of it, or a fault for each that is no JSON.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Lessons } from '../src/core/difference-schema.ts';
import type { Pack } from '../src/core/pack.ts';
import type { Fault } from '../src/core/pack-faults.ts';
import {
  type Constants,
  type Figures,
  figuresFile,
  measurementFile,
  packFile,
  type Wording,
} from '../src/core/pack-schema.ts';
import { parseDifference } from '../src/core/parse-difference.ts';
import { type Guidance, guidanceFiles, parseGuidance } from '../src/core/parse-guidance.ts';
import { type ContentFiles, parseFile, parsePack, type Turn } from '../src/core/parse-pack.ts';
import { parseWording } from '../src/core/parse-wording.ts';
import { openMarks } from './direction-marks.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the project, or the one that ROLEFIT_CONTENT names: the one place that asks for it. */
export const contentFolder = resolve(project, process.env['ROLEFIT_CONTENT'] || 'content');

const wordingName = 'wording.json';
/** Texts of the interface name no role, so a folder without its own has those of the project. */
export const sharedWording = join(project, 'content', wordingName);

export interface Content {
  readonly pack: Pack;
  readonly wording: Wording;
  /** What the pages about the two jobs teach. */
  readonly lessons: Lessons;
  /** What the method page tells beside the pack. */
  readonly method: { readonly constants: Constants; readonly figures: Figures };
  /** What is said beside every measurement: advice, wants, interview, presets. */
  readonly guidance: Guidance;
  readonly files: ContentFiles;
}

/** What a file holds; undefined, and a fault more, where it is no JSON. */
export function readJson(path: string, faults: Fault[]): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({
      file: basename(path),
      path: '(whole file)',
      reason: `is not JSON: ${reason}`,
      hint: 'Look for a missing comma or quotation mark near the place named.',
    });
    return undefined;
  }
}

/** Every JSON file of a folder that is one. */
export function readFolder(folder: string, faults: Fault[]): ContentFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = names.map((name) => [name, readJson(join(folder, name), faults)] as const);
  for (const [name, value] of files) faults.push(...openMarks(name, value));
  return Object.fromEntries(files.filter(([, value]) => value !== undefined));
}

function readFiles(folder: string, faults: Fault[]): ContentFiles {
  const files = readFolder(folder, faults);
  const hasOwn = existsSync(join(folder, wordingName));
  return hasOwn ? files : { ...files, [wordingName]: readJson(sharedWording, faults) };
}

const known = [
  'pack.json',
  'items.json',
  'item-order.json',
  'observer.json',
  'measurement.json',
  'figures.json',
  'difference.json',
  wordingName,
  ...guidanceFiles,
];

/** Role files are known by pack.json alone, so that strays show beside other faults. */
function strayFiles(files: ContentFiles): Fault[] {
  const head = v.safeParse(packFile, files['pack.json']);
  if (!head.success) return [];
  const expected = [...known, ...head.output.roles.map((id) => `${id}.json`)];
  return Object.keys(files)
    .filter((file) => !expected.includes(file))
    .map((file) => ({
      file,
      path: '(whole file)',
      reason: 'belongs to nothing',
      hint: `Name the role in pack.json, or remove the file. Known: ${expected.join(', ')}.`,
    }));
}

/** The content, or every fault in it. `turn` may put other texts in place of its own. */
export function readContent(
  folder = contentFolder,
  turn?: Turn,
): Content | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const files = readFiles(folder, faults);
  const broken = faults.map(({ file }) => file);
  const pack = parsePack(files, turn);
  const wording = parseWording(files, turn);
  const guidance = parseGuidance(files, pack.ok ? pack.value : undefined, turn);
  const figures = parseFile(figuresFile, files, 'figures.json', faults, turn);
  // Held against the roles and skills, so only where those are sound.
  const lessons = pack.ok ? parseDifference(files, pack.value, turn) : undefined;
  // Its faults are told by the pack.
  const constants = parseFile(measurementFile, files, 'measurement.json', [], turn);
  // A file that could not be read is also reported as missing: once is enough.
  const more = [pack, wording, guidance, lessons].flatMap((one) =>
    !one || one.ok ? [] : one.code,
  );
  faults.push(
    ...more.filter(({ file, reason }) => !(reason === 'is missing' && broken.includes(file))),
  );
  faults.push(...strayFiles(files));
  if (
    faults.length > 0 ||
    !pack.ok ||
    !wording.ok ||
    !guidance.ok ||
    !lessons?.ok ||
    !figures ||
    !constants
  ) {
    return { faults };
  }
  const method = { constants, figures };
  return {
    pack: pack.value,
    wording: wording.value,
    lessons: lessons.value,
    method,
    guidance: guidance.value,
    files,
  };
}

export const describeFaults = (faults: readonly Fault[]): string => {
  const folder = relative(project, contentFolder).replaceAll('\\', '/');
  return faults
    .map(({ file, path, reason, hint }) => `${folder}/${file}  ${path}  ${reason}\n    ${hint}`)
    .join('\n');
};

/** The content; ends the process with every fault where there is one. */
export function contentOrExit(folder = contentFolder): Content {
  const content = readContent(folder);
  if ('pack' in content) return content;
  console.error(
    `${describeFaults(content.faults)}\n${content.faults.length} faults in the content.`,
  );
  process.exit(1);
}
