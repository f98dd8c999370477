// The golden people: the whole report of each, kept in tests/golden/people.json to nine decimals.
// After a change that is meant to change reports, write the file anew and read the difference before keeping it:
//   UPDATE_GOLDEN=1 npx vitest run tests/core/golden-people.test.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessor } from '../support/assessment.ts';
import { peopleOf } from '../support/people.ts';
import { smallPack } from '../support/small-packs.ts';

const file = new URL('../golden/people.json', import.meta.url);
const pack = smallPack();
const assess = assessor(pack);
const reports = new Map([...peopleOf(pack)].map(([name, sheet]) => [name, assess(sheet).report]));

if (process.env['UPDATE_GOLDEN']) {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(9)) : value;
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(reports), rounded, 2)}\n`);
}

/** Equals every number within 1e-9 of the one kept. */
const nearly = (kept: number) => ({
  asymmetricMatch: (ours: unknown) => typeof ours === 'number' && Math.abs(ours - kept) <= 1e-9,
  toString: () => `about ${kept}`,
});

const golden: Record<string, unknown> = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'), (_, value) =>
      typeof value === 'number' ? nearly(value) : value,
    )
  : {};

test('the golden people are those we have', () => {
  expect(Object.keys(golden)).toEqual([...reports.keys()]);
});

test.each([...reports])('%s', (name, report) => {
  expect(report).toEqual(golden[name]);
});
