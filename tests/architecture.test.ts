// The architecture, held to. To change a rule, change this file and say why in docs/decisions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as rules from './support/architecture-rules.ts';
import type { SourceFile } from './support/source-facts.ts';

const icons = 'lucide-react';
const routing = ['react-router', 'react-router-dom'];
const drawing = ['#core/', '#state/', '#ui/', '#charts/', 'react', icons, ...routing];
const top = [...drawing, '#pages/', '#app/', 'react-dom', 'workbox-window'];

/** Who may import what, from the bottom up. An entry ending in / or : is a prefix. */
const floors: rules.Floors = {
  core: { may: ['#core/', 'valibot', '@scure/base', '@noble/hashes', 'hpke'] },
  // The content of the build enters here, once.
  state: { may: ['#state/', '#core/', 'zustand', 'idb', 'virtual:'] },
  ui: {
    may: ['#ui/', 'react', icons, '@fontsource-variable/', 'uqr', '@tanstack/react-virtual'],
  },
  charts: { may: ['#charts/', '#ui/', 'react', 'recharts'], typesOnly: ['#core/'] },
  pages: { may: [...drawing, '#pages/'] },
  app: { may: top },
  main: { may: top },
  // Runs beside the pages and shares nothing with them.
  worker: { may: ['workbox-precaching', 'workbox-routing'] },
};

/** Files that hold colours, and why they must. */
const colourHomes = {
  'src/ui/tokens.css': 'the one home of colours',
  'index.html': 'the bar of the browser is coloured before any style is read',
  'public/icon.svg': 'an icon cannot read the tokens of the page',
};

type Example = [path: string, text: string];
type Case = { rule: rules.Rule; bad: Example[]; good: Example[] };

/** Every rule proves here that it can fail, and that it spares what looks alike. */
const cases: Record<string, Case> = {
  'each floor imports only what stands below it': {
    rule: rules.floorsRule(floors),
    bad: [
      ['src/core/fit.ts', "import { useState } from 'react';"],
      ['src/core/fit.ts', "import type { Route } from '../pages/home/home.tsx';"],
      ['src/state/draft.ts', "const chart = await import('#charts/map.tsx');"],
      ['src/ui/button.tsx', "export { verdictOf } from '#core/verdict.ts';"],
      ['src/charts/map.tsx', "import { reportOn } from '#core/report.ts';"],
      ['src/pages/result/result.tsx', "import { LineChart } from 'recharts';"],
      ['src/pages/home/home.tsx', 'type App = import("#app/routes.ts").Route;'],
      ['src/pages/home/home.tsx', 'const page = import(name);'],
      ['src/engine/run.ts', 'export const run = 1;'],
    ],
    good: [
      ['src/core/fit.ts', "import { parse } from 'valibot'; import './pack.ts'; // from 'react'"],
      ['src/core/link/token.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
      ['src/charts/map.tsx', "import type { Report } from '#core/report.ts';"],
      ['src/main.tsx', "import { createRoot } from 'react-dom/client'; import './app/app.tsx';"],
    ],
  },
  'a page never imports another page': {
    rule: rules.pagesApart,
    bad: [
      ['src/pages/home/home.tsx', "import { Bar } from '#pages/result/bar.tsx';"],
      ['src/pages/home/home.tsx', "import { Bar } from '../result/bar.tsx';"],
    ],
    good: [['src/pages/home/home.tsx', "import { Hero } from '#pages/home/hero.tsx';"]],
  },
  'core knows no clock, chance, screen or storage': {
    rule: rules.corePure,
    bad: [
      ['src/core/day.ts', 'export const now = () => new Date();'],
      ['src/core/day.ts', 'export const toDay = (date: Date) => 1;'],
      ['src/core/next.ts', 'const pick = Math.random();'],
      ['src/core/next.ts', 'const width = window.innerWidth;'],
      ['src/core/next.ts', "document.title = 'x';"],
      ['src/core/next.ts', "localStorage.setItem('a', 'b');"],
      ['src/core/next.ts', "const pack = await fetch('pack.json');"],
      ['src/core/next.ts', 'const pack = { fetch };'],
    ],
    good: [['src/core/day.ts', '// a Date\nconst a = { window: 1, b: "Date" }; a.window;']],
  },
  'code never spells a role': {
    rule: rules.rolesUnspoken,
    bad: [
      ['src/core/fit.ts', '// the Marketing fit'],
      ['scripts/rolefit.ts', "const role = 'sales';"],
    ],
    good: [['tests/core/fit.test.ts', "const role = 'sales';"]],
  },
  'there are no barrels': {
    rule: rules.noBarrels,
    bad: [['src/core/index.ts', '']],
    good: [['src/core/index-of.ts', '']],
  },
  'no folder is a catch-all': {
    rule: rules.noCatchAlls,
    bad: [['src/ui/helpers/x.ts', '']],
    good: [['src/ui/helpers.ts', '']],
  },
  'files are short': {
    rule: rules.shortFiles,
    bad: [['src/core/long.ts', 'const a = 1;\n'.repeat(301)]],
    good: [['src/core/long.ts', 'const a = 1;\n'.repeat(300)]],
  },
  'nothing gets round the type checker': {
    rule: rules.noEscapes,
    bad: [
      ['src/core/a.ts', 'export const a = (b: any) => b;'],
      ['src/core/a.ts', 'export const a = b as string;'],
      ['src/core/a.ts', 'export const a = <string>b;'],
      ['src/core/a.ts', 'export const a = b!;'],
      ['scripts/a.ts', 'let a!: string;'],
    ],
    good: [['src/ui/a.tsx', "// as any\nconst a = ['b as c!'] as const; <p>as any!</p>;"]],
  },
  'no checker is silenced': {
    rule: rules.noSuppressions,
    bad: [
      ['src/core/a.ts', '// @ts-expect-error\nconst a = 1;'],
      ['tests/a.test.ts', '/* biome-ignore lint: why */'],
    ],
    good: [['tests/a.test.ts', "const a = '// @ts-ignore';"]],
  },
  'colours live in the tokens': {
    rule: rules.coloursAtHome(colourHomes),
    bad: [
      ['src/ui/button.css', '.a {\n  color: #fff;\n}'],
      ['src/ui/button.tsx', "const a = '#FAF8F4';"],
      ['src/ui/button.tsx', '<p style={{ color: `rgb(1 2 3 / .5)` }} />;'],
      ['src/ui/button.tsx', '<path fill="#fff" />'],
      ['public/other.svg', '<svg fill="hsl(1 2% 3%)" />'],
    ],
    good: [
      ['src/ui/button.css', '/* #fff */ #root { color: var(--ink); }'],
      ['src/ui/button.tsx', "// #fff\nimport a from '#core/fade.ts'; const b = '#12 of #12345';"],
      ['src/ui/tokens.css', ':root { --ink: #1c1a21; }'],
    ],
  },
};

const paths = ['src', 'scripts', 'tests', 'public'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.([jt]sx?|css|svg|html|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
);
const files: SourceFile[] = [...paths, 'index.html'].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

test('there is something to check', () => {
  expect(files.filter(({ path }) => path.startsWith('src/core/')).length).toBeGreaterThan(5);
});

for (const [law, { rule, bad, good }] of Object.entries(cases)) {
  test(law, () => {
    expect(files.flatMap(rule)).toEqual([]);
    for (const [path, text] of bad) expect(rule({ path, text }), text).not.toEqual([]);
    for (const [path, text] of good) expect(rule({ path, text }), text).toEqual([]);
  });
}

test('every rule has its case', () => {
  expect(Object.keys(cases)).toHaveLength(Object.keys(rules).length);
});
