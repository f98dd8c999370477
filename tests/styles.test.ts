// Sheets stay in a page once they are loaded: a class that two pages style, each for itself, is styled by both.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Sheets = Readonly<Record<string, string>>;

/** The classes in the selectors of a sheet. */
function classesIn(sheet: string): Set<string> {
  const selectors = sheet.replace(/\/\*.*?\*\//gs, '').replace(/\{[^{}]*\}/g, ' ');
  return new Set(selectors.match(/(?<=\.)[a-z][\w-]*/g));
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** Classes that sheets of two pages style and no shared sheet does. */
function styledTwice(sheets: Sheets): string[] {
  const folders = new Map<string, Set<string>>();
  for (const [path, sheet] of Object.entries(sheets)) {
    for (const name of classesIn(sheet)) {
      folders.set(name, (folders.get(name) ?? new Set()).add(folderOf(path)));
    }
  }
  return [...folders]
    .filter(([, where]) => where.size > 1 && [...where].every((one) => one.includes('/pages/')))
    .map(([name]) => name);
}

test('no two pages style the same class', () => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`);
  expect(paths.length).toBeGreaterThan(20);
  expect(
    styledTwice(Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))),
  ).toEqual([]);
});

test('it is noticed where two do, and not where a shared sheet does', () => {
  const home = '@media print { .person path { stroke: var(--ink); } }';
  const result = '/* .a */ .person,\n.card { gap: 1.5rem; }';
  expect(styledTwice({ 'src/pages/home/map.css': home, 'src/pages/result/p.css': result })).toEqual(
    ['person'],
  );
  expect(styledTwice({ 'src/pages/home/map.css': home, 'src/pages/home/p.css': result })).toEqual(
    [],
  );
  const shared = { 'src/ui/base.css': '.person { margin: 0; }' };
  expect(
    styledTwice({ 'src/pages/home/map.css': home, 'src/pages/result/p.css': result, ...shared }),
  ).toEqual([]);
});
