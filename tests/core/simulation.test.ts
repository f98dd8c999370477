// The acceptance figures of docs/scoring.md section 8 on few people: every figure within its band, widened only by what
// so few people scatter. The whole run is `npm run bench -- simulate`.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { equalBrief, fitWith } from '#core/fit.ts';
import { measureWith } from '#core/measure.ts';
import type { Pack } from '#core/pack.ts';
import { randomFrom } from '#core/random.ts';
import { type Acceptance, acceptance } from '../../scripts/bench/simulate.ts';
import {
  bankOf,
  simulatedPerson,
  simulatedSheet,
  truthOf,
} from '../../scripts/simulation/people.ts';
import { Tally } from '../../scripts/simulation/tally.ts';
import { realPack } from '../support/real-pack.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pack = realPack();
const seed = 6;
const n = 3000;
const adaptive = 150;

const standardErrors = 3.3;
/** Of the number of items that a person is asked. */
const itemsSd = 14;

/** Rows in which nothing is drawn. */
const isExact = (name: string) => /^standard error|for everything/.test(name);

/** How many people a proportion rests on. About half of all are decided. */
function peopleBehind(name: string): number {
  if (name.startsWith('adaptive')) return adaptive;
  return name.startsWith('accuracy where decided') ? n / 2 : n;
}

/** Standard error of what a row measures, were its expectation true. */
function errorOf({ name, least, most }: Acceptance): number {
  if (isExact(name)) return 0;
  const people = peopleBehind(name);
  if (name.endsWith(': items')) return itemsSd / Math.sqrt(people);
  const middle = Number.isFinite(least) && Number.isFinite(most) ? (least + most) / 2 : undefined;
  const expected = middle ?? (Number.isFinite(least) ? least : most);
  // Differences around 0 scatter like the accuracy of about .7 that they contain.
  const p = Math.abs(expected) < 0.006 && !name.startsWith('honest') ? 0.7 : expected;
  return Math.sqrt((p * (1 - p)) / people);
}

function isWithin(row: Acceptance): boolean {
  const slack = standardErrors * errorOf(row);
  return row.got >= row.least - slack && row.got <= row.most + slack;
}

const outside = (rows: readonly Acceptance[]) =>
  rows.filter((row) => !isWithin(row)).map(({ name, got }) => `${name}: ${got}`);

/** The pack in a world in which answers scatter twice as much. */
const noisier: Pack = {
  ...pack,
  measurement: { ...pack.measurement, selfErrorSd: 2 * pack.measurement.selfErrorSd },
};

describe(`${n} people, seed ${seed}`, () => {
  let rows: readonly Acceptance[] = [];
  beforeAll(() => {
    rows = acceptance(pack, seed, n, { adaptive });
  });

  test('give every figure within its band', () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(outside(rows)).toEqual([]);
  });

  test('would give away a wrong expectation', () => {
    // So far off that chance is no excuse: its own band, and twice what chance is allowed.
    const moved = rows.flatMap((row) => {
      const by = 2 * standardErrors * errorOf(row);
      const band = Number.isFinite(row.most - row.least) ? row.most - row.least : 0;
      const up = { ...row, least: row.got + by + band, most: row.got + by + 2 * band };
      const down = { ...row, least: row.got - by - 2 * band, most: row.got - by - band };
      return isExact(row.name) && band === 0 ? [] : [up, down];
    });
    expect(moved.filter(isWithin)).toEqual([]);
  });
});

describe('an engine that is wrong about people', () => {
  /** Figures of 45 items where the people are those of one pack and the engine has another. */
  function figures(people: Pack, engine: Pack): Acceptance[] {
    const random = randomFrom(seed);
    const measure = measureWith(engine);
    const fitOf = fitWith(engine, equalBrief(engine));
    const bank = bankOf(people, 3);
    const tally = new Tally();
    for (let i = 0; i < n; i++) {
      const person = simulatedPerson(people, random);
      const fit = fitOf(measure(simulatedSheet(people, person, bank, random)));
      tally.add(fit, truthOf(people, person.skill), bank.length);
    }
    const gap = tally.confidence - tally.accuracy;
    return [
      { name: 'class accuracy, 45 items', least: 0.678, most: 0.698, got: tally.accuracy },
      { name: 'stated confidence less accuracy', least: -0.02, most: 0.02, got: gap },
    ];
  }

  test('is found out, and one that is right is not', () => {
    expect(outside(figures(pack, pack))).toEqual([]);
    expect(outside(figures(pack, noisier))).not.toEqual([]);
    expect(outside(figures(noisier, pack))).toHaveLength(2);
  });

  test('is found out by its standard errors alone, whoever it measures', () => {
    const wrong = outside(acceptance(noisier, seed, 200, { adaptive: 1 })).map((row) =>
      row.replace(/:.*/, ''),
    );
    expect(wrong).toContain('standard error of the lean, 45 items');
  });
});
