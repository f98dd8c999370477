// `score --observers`: what others say of people, joined by name, and everything that can be wrong with it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { equalBrief, fitTo, points, pointsWide } from '#core/fit.ts';
import { measureWith, type ObserverSheet } from '#core/measure.ts';
import type { Pack } from '#core/pack.ts';
import { noBasis, type Sheet } from '#core/sheet.ts';
import type { ScoreCommand } from '../scripts/rolefit/command.ts';
import { scorePeople } from '../scripts/rolefit/score-people.ts';
import { sheetBy } from './support/people.ts';
import { smallPack } from './support/small-packs.ts';

const pack: Pack = smallPack({ ratings: 2 });
const measure = measureWith(pack);
const [first, second] = [pack.roles[0].id, pack.roles[1].id];
const folder = mkdtempSync(join(tmpdir(), 'observers-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sheet: Sheet = sheetBy(pack, (_, place) => ([2, 3, 4, 3, 5] as const)[place % 5]);
const items = [...sheet.keys()];
const ratings = pack.ratings.map(({ id }) => id);

const peopleCsv = (...names: readonly string[]) =>
  [
    `name,${items.join(',')}`,
    ...names.map((name) => `${name},${[...sheet.values()].join(',')}`),
  ].join('\n');

/** A row of ratings: the given cells, then nothing. */
const ratedBy = (name: string, rater: string, ...cells: readonly (string | number)[]) =>
  [name, rater, ...ratings.map((_, place) => cells[place] ?? '')].join(',');
const observersCsv = (...rows: readonly string[]) =>
  [`name,rater,${ratings.join(',')}`, ...rows].join('\n');

const collected = () => {
  const texts: string[] = [];
  return { texts, write: (text: string) => texts.push(text), flush: () => Promise.resolve() };
};

/** The records written, what was told, and why it ended where it was refused. */
async function scored(people: string, observers: string, change: Partial<ScoreCommand> = {}) {
  const files = { file: join(folder, 'people.csv'), observers: join(folder, 'observers.csv') };
  writeFileSync(files.file, people);
  writeFileSync(files.observers, observers);
  const frame = { kind: 'score', day: 0, links: false, format: 'json', skipBad: false } as const;
  const output = collected();
  const errors = collected();
  const end = await scorePeople(pack, { ...frame, ...files, ...change }, output, errors).catch(
    (error: unknown) => String(error),
  );
  const short = (text: string) => text.replaceAll(`${folder}/`, '');
  return {
    end: typeof end === 'string' ? short(end) : end,
    lines: output.texts.join('').split('\n').slice(0, -1),
    told: short(errors.texts.join('')).split('\n').slice(0, -1),
  };
}

const recordsIn = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

describe('observers', () => {
  const full = ratings.map((_, place) => 1 + (place % 5));
  const partly = ['nb', 4, '', ' NB ', 5];

  test('are heard beside the person they rated, and with nobody else', async () => {
    const { end, lines, told } = await scored(
      peopleCsv('Ada', '"Smith,  Jane"', 'Bob'),
      observersCsv(
        ratedBy('"Smith, Jane"', 'Owner', ...full),
        ratedBy('Ada', 'Owner', ...partly),
        ratedBy(' "Smith, Jane "'.trim(), 'Manager', ...partly),
      ),
    );
    expect({ end, told }).toEqual({ end: true, told: [] });
    const options = [1, 2, 3, 4, 5] as const;
    const fullSheet: ObserverSheet = new Map(
      ratings.map((id, place) => [id, options[place % 5] ?? 3]),
    );
    const partSheet: ObserverSheet = new Map(
      ([noBasis, 4, undefined, noBasis, 5] as const).flatMap((answer, place) => {
        const id = ratings[place];
        return answer === undefined || id === undefined ? [] : [[id, answer] as const];
      }),
    );
    const expected = (name: string, ...observers: readonly ObserverSheet[]) => {
      const estimate = measure(sheet, { observers, tasks: [] });
      const { roles, lean } = fitTo(pack, estimate, equalBrief(pack));
      return {
        name,
        [first]: { score: points(roles[0].mean), se: pointsWide(roles[0].se) },
        [second]: { score: points(roles[1].mean), se: pointsWide(roles[1].se) },
        lean: { score: pointsWide(lean.mean) },
        of: observers.length > 0 ? 'skill' : 'self-view',
        raters: observers.length,
      };
    };
    expect(recordsIn(lines)).toMatchObject([
      expected('Ada', partSheet),
      expected('Smith, Jane', fullSheet, partSheet),
      expected('Bob'),
    ]);
  });

  test('stand in a table as two columns', async () => {
    const { lines } = await scored(
      peopleCsv('Ada', 'Bob'),
      observersCsv(ratedBy('Ada', 'Owner', ...full)),
      { format: 'csv' },
    );
    const [header = '', ...rows] = lines.map((line) => line.split(','));
    const at = header.indexOf('of');
    expect(header.slice(at)).toEqual(['of', 'raters']);
    expect(rows.map((row) => row.slice(at))).toEqual([
      ['skill', '1'],
      ['self-view', '0'],
    ]);
  });

  test('of people whom nobody knows are told, and what rates nothing is no rater', async () => {
    const { end, lines, told } = await scored(
      peopleCsv('Ada'),
      observersCsv(
        ratedBy('ada', 'Owner', ...full),
        ratedBy('Ada', 'Owner', 'nb', 'nb'),
        '',
        ratedBy('Ada', 'Manager'),
      ),
    );
    expect(end).toBe(true);
    expect(told).toEqual([
      'observers.csv: row 3: rates nothing; not counted as a rater',
      'observers.csv: row 5: rates nothing; not counted as a rater',
      'observers.csv: nobody in people.csv is called "ada"; not used',
    ]);
    expect(recordsIn(lines)).toMatchObject([{ of: 'self-view', raters: 0 }]);
  });

  test('stop everything where a row is bad, with its row and its column', async () => {
    const [one, two] = ratings;
    const { end, lines, told } = await scored(
      peopleCsv('Ada'),
      observersCsv(
        ratedBy('Ada', 'Owner', 3),
        ratedBy('Ada', 'Manager', 6, 'x'),
        ratedBy('Ada', ' Owner ', 4),
        ratedBy('', '', 4),
        'Ada,Buyer,4',
      ),
      { skipBad: true },
    );
    const allowed = 'is not allowed; use 1, 2, 3, 4, 5, nb for no basis, or leave it empty';
    expect(lines).toEqual([]);
    expect(told).toEqual([
      `observers.csv: row 3: column ${one}: "6" ${allowed}`,
      `observers.csv: row 3: column ${two}: "x" ${allowed}`,
      'observers.csv: row 4: column rater: "Owner" has rated "Ada" already, in row 2',
      'observers.csv: row 5: column name: "" is not allowed; say who was rated',
      'observers.csv: row 5: column rater: "" is not allowed; say who rated',
      `observers.csv: row 6: has 3 cells, the header has ${ratings.length + 2}`,
    ]);
    expect(end).toMatch(/observers\.csv: 4 of 5 rows are bad; nothing was scored/);
  });

  test('cannot be told whom they mean where two people share a name', async () => {
    const { end, lines } = await scored(
      peopleCsv('Ada', 'Bob', 'Ada'),
      observersCsv(ratedBy('Ada', 'Owner', ...full)),
    );
    expect(lines).toEqual([]);
    expect(end).toMatch(/2 people in people\.csv are called "Ada": whom do the ratings mean/);
  });

  test.each([
    [`name,rater,juggling\nAda,Bob,3`, /row 1:\n.*column "juggling" is no rating/],
    [`name,${ratings[0]}\nAda,3`, /column "rater" is missing\n.*Allowed: name, rater/],
    [`rater,${ratings[0]}\nAda,3`, /column "name" is missing/],
    ['name,rater\nAda,Bob', /no column is a rating/],
    [`name,rater,${ratings[0]},${ratings[0]}\nAda,Bob,3,3`, /stands twice/],
    ['', /is empty/],
    [`name,rater,${ratings[0]}\nAda,"Bob,3`, /1 of 1 rows are bad/],
  ])('are refused as a file: %j', async (text, fault) => {
    const { end, lines } = await scored(peopleCsv('Ada'), text);
    expect(lines).toEqual([]);
    expect(end).toMatch(fault);
  });
});
