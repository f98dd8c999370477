// `simulate`, and the claim about accuracy checked from outside: simulated people go through files into `score`, and
// what it says of them is held against what is true of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { SimulateCommand } from '../scripts/rolefit/command.ts';
import type { Output } from '../scripts/rolefit/output.ts';
import { scorePeople } from '../scripts/rolefit/score-people.ts';
import { simulatedPieces, simulatePeople } from '../scripts/rolefit/simulate-people.ts';
import { realPack } from './support/real-pack.ts';

vi.setConfig({ testTimeout: 60_000 });

const pack = realPack();
const [first, second] = [pack.roles[0].id, pack.roles[1].id];
const folder = mkdtempSync(join(tmpdir(), 'simulate-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function collected(): Output & { readonly text: () => string } {
  const texts: string[] = [];
  return {
    write: (text) => texts.push(text),
    flush: () => Promise.resolve(),
    text: () => texts.join(''),
  };
}

const command = (change: Partial<SimulateCommand> = {}): SimulateCommand => ({
  kind: 'simulate',
  n: 20,
  seed: 1,
  items: 45,
  observers: undefined,
  ...change,
});

function simulated(change: Partial<SimulateCommand> = {}) {
  const pieces = [...simulatedPieces(pack, command(change))];
  return {
    people: pieces.map(({ people }) => people).join(''),
    observers: pieces.map(({ observers }) => observers).join(''),
  };
}

const cellsIn = (csv: string) =>
  csv
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(','));

describe('simulated people', () => {
  test.each([15, 30, 45, 60, 75])('answer a form of %i items, in the order of links', (items) => {
    const [header = [], ...rows] = cellsIn(simulated({ items }).people);
    expect(header[0]).toBe('name');
    expect(header.slice(-2)).toEqual(['true_class', 'true_lean']);
    const ids = header.slice(1, -2);
    expect(ids).toHaveLength(items);
    expect(pack.items.flatMap(({ id }) => (ids.includes(id) ? [id] : []))).toEqual(ids);
    expect(rows.map(([name]) => name)).toEqual(rows.map((_, i) => `Person ${i + 1}`));
    for (const row of rows) {
      expect(row.slice(1, -2).every((cell) => /^[1-5]$/.test(cell))).toBe(true);
      expect(['neither', first, second, 'both']).toContain(row.at(-2));
      expect([first, second]).toContain(row.at(-1));
    }
  });

  test('are the same for a seed, and others for another', () => {
    const observers = 'anywhere';
    expect(simulated({ n: 1100 })).toEqual(simulated({ n: 1100 }));
    expect(simulated({ observers })).toEqual(simulated({ observers }));
    expect(simulated().people).not.toBe(simulated({ seed: 2 }).people);
  });

  test.each([1, 499, 500, 501])('are as many as asked: %i', (n) => {
    expect(cellsIn(simulated({ n }).people)).toHaveLength(n + 1);
  });

  test('have one observer each where that is wanted', () => {
    expect(simulated().observers).toBe('');
    const [header = [], ...rows] = cellsIn(simulated({ observers: 'anywhere' }).observers);
    expect(header).toEqual(['name', 'rater', ...pack.ratings.map(({ id }) => id)]);
    expect(rows).toHaveLength(20);
    expect(rows[2]?.slice(0, 2)).toEqual(['Person 3', 'Observer 3']);
  });

  test.each([14, 20, 90])('are refused a form of %i items', (items) => {
    expect(() => simulated({ items })).toThrow(/use one of 15, 30, 45, 60, 75/);
  });

  test('are told where their observers cannot be written', async () => {
    const nowhere = command({ observers: join(folder, 'no', 'file.csv') });
    await expect(simulatePeople(pack, nowhere, collected())).rejects.toThrow(/cannot be written/);
  });
});

/** Share of people whose most probable class, and whose lean, is the true one. */
async function accuracy(change: Partial<SimulateCommand>) {
  const { people, observers } = simulated(change);
  const files = { people: join(folder, 'people.csv'), observers: join(folder, 'observers.csv') };
  writeFileSync(files.people, people);
  writeFileSync(files.observers, observers);
  const output = collected();
  const errors = collected();
  await scorePeople(
    pack,
    {
      kind: 'score',
      file: files.people,
      observers: observers === '' ? undefined : files.observers,
      day: 0,
      links: false,
      format: 'json',
      skipBad: false,
    },
    output,
    errors,
  );
  expect(errors.text()).toBe('');
  const records = output
    .text()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  const truths = cellsIn(people).slice(1);
  expect(records).toHaveLength(truths.length);
  const leanKey = `p${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  let classes = 0;
  let leans = 0;
  for (const [place, { classes: told, lean }] of records.entries()) {
    const [trueClass = '', trueLean] = truths[place]?.slice(-2) ?? [];
    if (told[trueClass] === Math.max(...Object.values<number>(told))) classes++;
    if ((lean[leanKey] > 0.5 ? first : second) === trueLean) leans++;
  }
  return { class: classes / records.length, lean: leans / records.length };
}

describe('the claim of docs/scoring.md section 8, from outside', () => {
  const n = 2000;
  /** The band, widened by 3.3 standard errors of so many people. */
  const distance = (expected: number, by: number, got: number) =>
    Math.abs(got - expected) / (by + 3.3 * Math.sqrt((expected * (1 - expected)) / n));

  test('45 items: class .688, lean .841', async () => {
    const found = await accuracy({ n, seed: 20, items: 45 });
    expect(distance(0.688, 0.01, found.class)).toBeLessThan(1);
    expect(distance(0.841, 0.01, found.lean)).toBeLessThan(1);
  });

  test('45 items and an observer, against skill: no worse than .68', async () => {
    const found = await accuracy({ n, seed: 21, items: 45, observers: 'anywhere' });
    expect(distance(0.68, 0.02, found.class)).toBeLessThan(1);
  });
});

test('the command writes what is simulated, to standard output and beside it', () => {
  const observers = join(folder, 'written.csv');
  const words = ['simulate', '--n', '3', '--seed', '7', '--items', '15', '--observers', observers];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/rolefit.ts', ...words],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const expected = simulated({ n: 3, seed: 7, items: 15, observers });
  expect({ people: stdout, observers: readFileSync(observers, 'utf8') }).toEqual(expected);
});
