// Every link ever made must open. The file only grows: its first entries are protected by their hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessSheet } from '#core/assess.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import { measureWith } from '#core/measure.ts';
import type { Pack } from '#core/pack.ts';

interface GoldenLink {
  readonly token: string;
  readonly pack: string;
  readonly name: string;
  readonly day: number;
  readonly seconds: number;
  readonly answers: Readonly<Record<string, number | 'no-basis'>>;
  readonly skipped: readonly string[];
  /** Missing in links from before wishes were asked for. */
  readonly wants?: Readonly<Record<string, string>>;
  readonly fits: readonly (readonly [role: string, mean: number, se: number])[];
  readonly verdict: {
    readonly kind: string;
    readonly best: string;
    readonly statements: readonly (readonly [role: string, kind: string])[];
  };
}

const links: readonly GoldenLink[] = JSON.parse(
  readFileSync('tests/golden/links/results.json', 'utf8'),
);

const packs = new Map(
  readdirSync('content/packs').map((file): [string, Pack] => {
    const pack: Pack = JSON.parse(readFileSync(`content/packs/${file}`, 'utf8'));
    return [pack.hash, pack];
  }),
);

/** How many entries were there at a time, and their hash then. New lines are added, old ones stay. */
const protectedEntries = [
  [12, '8a930c2005b818bdc4e2156af333ac936a00d50fad242109398a43a5b8745e99'],
  [13, '91aa7b0d495f6fab83646b8e3d7505ef5a6ff61c32a336e05f3ff2b8a6033f14'],
] as const;

test.each(links)('$token opens as on the day it was made', (golden) => {
  const opened = openLink(`https://example.org/rolefit/#${golden.token}`, packs);
  if (!opened.ok) throw new Error(opened.code);
  const { result } = opened.value;
  expect(result.pack.hash).toBe(golden.pack);
  expect({ name: result.name, day: result.day, seconds: result.seconds }).toEqual({
    name: golden.name,
    day: golden.day,
    seconds: golden.seconds,
  });
  expect(Object.fromEntries(result.sheet)).toEqual(golden.answers);
  expect([...result.skipped].sort()).toEqual([...golden.skipped].sort());
  expect(result.wants && Object.fromEntries(result.wants)).toEqual(golden.wants);
  expect(makeResultToken(result)).toBe(golden.token);

  const { pack, sheet, seconds } = result;
  const { fit, verdict } = assessSheet(pack, measureWith(pack), sheet, seconds);
  for (const [i, [role, mean, se]] of golden.fits.entries()) {
    expect(fit.roles[i]?.role).toBe(role);
    expect(fit.roles[i]?.mean).toBeCloseTo(mean, 9);
    expect(fit.roles[i]?.se).toBeCloseTo(se, 9);
  }
  expect({
    kind: verdict.kind,
    best: verdict.best,
    statements: verdict.statements.map(({ role, kind }) => [role, kind]),
  }).toEqual(golden.verdict);
});

test('no golden link was ever changed', () => {
  for (const [count, hash] of protectedEntries) {
    const text = JSON.stringify(links.slice(0, count));
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  }
});
