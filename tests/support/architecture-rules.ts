// The rules of the house, each a function from one file to the breaches in it.
import { posix } from 'node:path';
import { factsOf, type SourceFile } from './source-facts.ts';

export type Rule = (file: SourceFile) => string[];
/** What a floor may import: packages by name, floors by prefix; some for their types alone. */
export type Floor = { may: readonly string[]; typesOnly?: readonly string[] };
export type Floors = Readonly<Record<string, Floor>>;

const isCode = (path: string) => /\.[jt]sx?$/.test(path);
const isIn = (path: string, ...folders: string[]) =>
  folders.some((folder) => path.startsWith(`${folder}/`));
const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** The floor of a file: its folder in src; files in src itself stand on the floor `main`. */
const floorOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'main';

/** `./fit.ts` written in src/core/verdict.ts is `#core/fit.ts`. */
const targetOf = (path: string, from: string): string => {
  if (!from.startsWith('.')) return from;
  const joined = posix.join(posix.dirname(path), from);
  return isIn(joined, 'src') ? `#${joined.slice('src/'.length)}` : joined;
};

const matches = (target: string, allowed: readonly string[]) =>
  allowed.some((entry) =>
    /[/:]$/.test(entry)
      ? target.startsWith(entry)
      : target === entry || target.startsWith(`${entry}/`),
  );

export const floorsRule =
  (floors: Floors): Rule =>
  (file) => {
    if (!isCode(file.path) || !isIn(file.path, 'src')) return [];
    const name = floorOf(file.path);
    const floor = floors[name];
    if (floor === undefined) return [`${file.path}: there is no floor "${name}"`];
    return factsOf(file)
      .imports.filter(({ from, typesOnly }) => {
        const target = targetOf(file.path, from);
        return !matches(target, [...floor.may, ...(typesOnly ? (floor.typesOnly ?? []) : [])]);
      })
      .map(({ from, line }) => `${file.path}:${line} imports ${from}, which ${name} may not`);
  };

const pageOf = (path: string) => /^(?:src\/|#)pages\/([^/]+)/.exec(path)?.[1];

export const pagesApart: Rule = (file) => {
  const own = pageOf(file.path);
  if (own === undefined || !isCode(file.path)) return [];
  return factsOf(file)
    .imports.filter(({ from }) => {
      const page = pageOf(targetOf(file.path, from));
      return page !== undefined && page !== own;
    })
    .map(({ from, line }) => `${file.path}:${line} imports ${from}, which is another page`);
};

const impure = ['Date', 'window', 'document', 'localStorage', 'sessionStorage', 'indexedDB'];
const unknowable = [...impure, 'fetch', 'globalThis', 'navigator', 'location', 'performance'];

/** Core knows no clock, no chance, no screen and no storage. */
export const corePure: Rule = (file) => {
  if (!isCode(file.path) || !isIn(file.path, 'src/core')) return [];
  const { names, members } = factsOf(file);
  return [
    ...names.filter(({ name }) => unknowable.includes(name)),
    ...members.filter(({ name }) => name === 'Math.random'),
  ].map(({ name, line }) => `${file.path}:${line} uses ${name}`);
};

/** Roles are ids from the pack: a third role, or another pair, must need no code. */
export const rolesUnspoken: Rule = ({ path, text }) =>
  isIn(path, 'src', 'scripts')
    ? [...text.matchAll(/marketing|sales/gi)].map(
        (found) => `${path}:${lineOf(text, found.index)} spells "${found[0]}"`,
      )
    : [];

export const noBarrels: Rule = ({ path }) =>
  /(^|\/)index\.[jt]sx?$/.test(path) ? [`${path}: no barrels, import the file itself`] : [];

export const noCatchAlls: Rule = ({ path }) =>
  path
    .split('/')
    .slice(0, -1)
    .filter((folder) => ['common', 'features', 'helpers', 'lib', 'utils'].includes(folder))
    .map((folder) => `${path}: a folder called "${folder}" says nothing`);

const ceiling = 300;

export const shortFiles: Rule = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  return isCode(path) && isIn(path, 'src', 'scripts') && lines > ceiling
    ? [`${path}: ${lines} lines, at most ${ceiling}`]
    : [];
};

export const noEscapes: Rule = (file) =>
  isCode(file.path) && isIn(file.path, 'src', 'scripts')
    ? factsOf(file).escapes.map(({ what, line }) => `${file.path}:${line} has ${what}`)
    : [];

export const noSuppressions: Rule = (file) =>
  isCode(file.path)
    ? factsOf(file)
        .comments.filter(({ text }) =>
          /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(text),
        )
        .map(({ line }) => `${file.path}:${line} silences a checker`)
    : [];

const colour =
  /(?<![\w&/-])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|oklab|oklch)\(/i;

/** Colours have one home, so that both themes and the contrast tests can trust it. */
export const coloursAtHome =
  (homes: Readonly<Record<string, string>>): Rule =>
  (file) => {
    const { path, text } = file;
    if (path in homes || !(isIn(path, 'src', 'public') || path === 'index.html')) return [];
    if (!isCode(path) && !/\.(css|svg|html|json|webmanifest)$/.test(path)) return [];
    const parts = isCode(path)
      ? factsOf(file).strings
      : text
          .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
          .split('\n')
          .map((part, index) => ({ text: part, line: index + 1 }));
    return parts
      .filter((part) => colour.test(part.text))
      .map(({ line }) => `${path}:${line} has a colour of its own`);
  };
