// How many cases of links the ordinary run goes through, counted from what the tests themselves ask for.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = [
  'draft-link',
  'link-damage',
  'link-kinds',
  'link-mangled',
  'link-round-trip',
  'pasted',
  'seal',
];
const sourceOf = (name: string) => readFileSync(`tests/core/${name}.test.ts`, 'utf8');
const numberIn = (text: string | undefined) => Number(text?.replaceAll('_', ''));
const sumOf = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** Each property once, however often its test is repeated: a lower bound. */
const propertyRuns = (source: string) =>
  sumOf([...source.matchAll(/numRuns: ([\d_]+)/g)].map(([, runs]) => numberIn(runs)));

/** What each way of mangling adds beyond the first: they share one property. */
function manglings(source: string): number {
  const table = /\nconst wrappers[\s\S]*?\n};/.exec(source)?.[0] ?? '';
  const entries = [...table.matchAll(/^ {2}\S.*: \(token\) =>/gm)].length;
  const shared = /Object\.entries\(wrappers\)[\s\S]*?numRuns: ([\d_]+)/.exec(source)?.[1];
  return (entries - 1) * numberIn(shared);
}

test('there are at least 100,000 of them', () => {
  const each = files.map((name) => propertyRuns(sourceOf(name)));
  for (const [i, runs] of each.entries()) expect(runs, files[i]).toBeGreaterThan(1_000);
  const repeated = manglings(sourceOf('link-mangled'));
  expect(repeated).toBeGreaterThan(10_000);
  expect(sumOf(each) + repeated).toBeGreaterThanOrEqual(100_000);
});
