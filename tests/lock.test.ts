// npm leaves a package out of the lock file when its registry lacks the binary for another system,
// and `npm ci` then fails on that system. So every optional dependency must have its own entry.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Lock = {
  packages: Record<
    string,
    { version?: string; optionalDependencies?: Record<string, string>; os?: string[] }
  >;
};

/** Looked up as Node does: beside the package that asks, then in each folder above it. */
const isLocked = (lock: Lock, asking: string, name: string): boolean => {
  for (let folder = asking; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (join(folder, 'node_modules', name) in lock.packages) return true;
    if (!folder.includes('/node_modules/')) return join('node_modules', name) in lock.packages;
  }
};

const missing = (lock: Lock): string[] =>
  Object.entries(lock.packages).flatMap(([asking, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(lock, asking, name))
      .map((name) => `${asking || 'package.json'} needs ${name}`),
  );

test('a dropped binary is noticed', () => {
  const tool = { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' } };
  const packages = { 'node_modules/tool': tool, 'node_modules/tool-linux': { version: '1.0.0' } };
  expect(missing({ packages })).toEqual(['node_modules/tool needs tool-darwin']);
  const inner = { 'node_modules/a/node_modules/tool': tool, 'node_modules/tool-linux': {} };
  expect(
    missing({ packages: { ...inner, 'node_modules/a/node_modules/tool-darwin': {} } }),
  ).toEqual([]);
});

test('the lock holds every optional package, for every system', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(missing(lock)).toEqual([]);
});
