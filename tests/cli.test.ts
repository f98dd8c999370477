// The command line as people run it: a process of its own, text in, text out. Each start takes half a second, so
// every run here answers several questions; what needs no process is in tests/people-rows.test.ts.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assessSheet } from '#core/assess.ts';
import { at } from '#core/engine.ts';
import { points, pointsWide } from '#core/fit.ts';
import { makeResultToken } from '#core/link/link.ts';
import { measureWith } from '#core/measure.ts';
import { personName } from '#core/person-name.ts';
import { type Quality, qualityOf } from '#core/quality.ts';
import { type Answer, noBasis, type Sheet } from '#core/sheet.ts';
import { peopleOf } from './support/people.ts';
import { realPack } from './support/real-pack.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pack = realPack();
const measure = measureWith(pack);
const [first, second] = [pack.roles[0].id, pack.roles[1].id];

const temporary = mkdtempSync(join(tmpdir(), 'cli-test-'));
afterAll(() => rmSync(temporary, { recursive: true }));

function rolefit(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/rolefit.ts', ...words],
    { input, encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } },
  );
  const lines = stdout.split('\n').slice(0, -1);
  return { status, stdout, stderr, lines };
}

const jsonAnswer = (answer: Answer) => (answer === noBasis ? 'nb' : answer);
const jsonPerson = (name: string, sheet: Sheet) => ({
  name,
  answers: Object.fromEntries(
    pack.items.map(({ id }) => {
      const answer = sheet.get(id);
      return [id, answer === undefined ? null : jsonAnswer(answer)];
    }),
  ),
});

const signsOf = ({ findings }: Quality) => findings.map(({ sign }) => sign);

const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csvRow = (name: string, sheet: Sheet) =>
  [quotedCell(name), ...pack.items.map(({ id }) => jsonAnswer(sheet.get(id) ?? noBasis))].join(',');
const csvHeader = ['name', ...pack.items.map(({ id }) => id)].join(',');

const hostileNames = [
  'Smith, Jane',
  'Anne-Marie',
  "#1 O'Neil",
  'Zoë 👩‍👩‍👧‍👦',
  'שרה כהן',
  '=HYPERLINK("http://x")',
  '  +1 ',
  '＝1+1',
  '-2',
  '@x',
  'two\nlines',
  'a"b',
  "'quoted'",
];
const plainSheet: Sheet = new Map(pack.items.slice(0, 30).map(({ id }) => [id, 4]));
const date = '2026-11-25';
const day = 328;

test('items are those of the content, in the order of links', () => {
  const { status, stdout } = rolefit(['items']);
  expect(status).toBe(0);
  const items = pack.items.map((item) => {
    const { id, kind } = item;
    if (item.kind === 'check') return { id, skill: null, role: null, key: null, kind };
    const role = pack.skills.find((skill) => skill.id === item.skill)?.role;
    return { id, skill: item.skill, role, key: item.key, kind };
  });
  expect(JSON.parse(stdout)).toEqual(items);
});

describe('score', () => {
  const people = [...peopleOf(pack)];
  let lines: readonly string[] = [];

  beforeAll(() => {
    const persons = [
      ...people.map(([name, sheet]) => jsonPerson(name, sheet)),
      ...hostileNames.map((name) => jsonPerson(name, plainSheet)),
    ];
    const run = rolefit(['score', '-', '--links', '--date', date], JSON.stringify(persons));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    lines = run.lines;
  });

  test('writes one line per person', () => {
    expect(lines).toHaveLength(people.length + hostileNames.length);
  });

  test.each(people.map(([name, sheet], place) => ({ name, sheet, place })))(
    'says of $name what core says',
    ({ name, sheet, place }) => {
      const { estimate, fit, quality, verdict } = assessSheet(pack, measure, sheet, 0);
      const kinds = { first, second, both: 'both', neither: 'neither' };
      if (name === 'contradictory') expect(verdict.kind).toBe('answer-again');
      const isTold = verdict.kind === 'decided' || verdict.kind === 'too-close';
      const [one, two] = verdict.statements;
      const skills = pack.skills.map(({ id }, i) => [
        id,
        {
          score: points(at(estimate.mean, i)),
          se: pointsWide(Math.sqrt(at(estimate.covariance, i * (pack.skills.length + 1)))),
        },
      ]);
      const score = ({ mean, se }: (typeof fit.roles)[number]) => ({
        score: points(mean),
        se: pointsWide(se),
      });
      const { lean, classes } = fit;
      const pFirst = `p${first.slice(0, 1).toUpperCase()}${first.slice(1)}`;
      const result = {
        pack,
        name,
        sheet,
        skipped: new Set<never>(),
        day,
        seconds: 0,
        observers: [],
        extras: [],
      };
      expect(JSON.parse(lines[place] ?? '')).toEqual({
        name,
        skills: Object.fromEntries(skills),
        [first]: score(fit.roles[0]),
        [second]: score(fit.roles[1]),
        lean: { score: pointsWide(lean.mean), se: pointsWide(lean.se), [pFirst]: lean.pFirst },
        classes: {
          neither: classes.neither,
          [first]: classes.first,
          [second]: classes.second,
          both: classes.both,
        },
        verdict: {
          kind: verdict.kind === 'decided' ? kinds[verdict.best] : verdict.kind,
          roles: { [first]: one.kind, [second]: two.kind },
          certainty: isTold ? verdict.bestProbability : null,
        },
        quality: signsOf(quality),
        of: 'self-view',
        raters: 0,
        link: makeResultToken(result),
      });
    },
  );

  test('keeps names, within what a name may hold', () => {
    const names = lines.slice(people.length).map((line) => JSON.parse(line).name);
    expect(names).toEqual(hostileNames.map(personName));
  });

  test('reads CSV like JSON, and writes a table in which no name is a formula', () => {
    const rows = hostileNames.map((name) => csvRow(name, plainSheet));
    const input = `\ufeff${[csvHeader, ...rows].join('\r\n')}\r\n`;
    const run = rolefit(['score', '-', '--format', 'csv', '--links', '--date', date], input);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const [header = '', ...table] = run.lines;
    const columns = header.split(',');
    expect(columns.slice(0, 3)).toEqual([
      'name',
      `skills.${pack.skills[0]?.id}.score`,
      `skills.${pack.skills[0]?.id}.se`,
    ]);
    expect(columns).toContain(`verdict.roles.${first}`);
    expect(table).toHaveLength(hostileNames.length);
    const cells = table.map((line) =>
      line.slice(0, line.indexOf(`,${line.split(',').at(-columns.length + 1)}`)),
    );
    expect(cells).toEqual([
      '"Smith, Jane"',
      'Anne-Marie',
      "#1 O'Neil",
      'Zoë 👩‍👩‍👧‍👦',
      'שרה כהן',
      `"'=HYPERLINK(""http://x"")"`,
      "'+1",
      "'＝1+1",
      "'-2",
      "'@x",
      'two lines',
      '"a""b"',
      "'quoted'",
    ]);
    const signs = columns.indexOf('quality') - columns.length;
    const found = signsOf(qualityOf(pack, plainSheet, 0));
    expect(found.length).toBeGreaterThan(1);
    for (const line of table) expect(line.split(',').at(signs)).toBe(found.join(' '));
    for (const line of table) expect(line.split(',').at(-1)).toMatch(/^r1[02-9ac-hj-np-z]+$/);
  });
});

describe('a bad cell', () => {
  const [one, two] = [pack.items[0]?.id, pack.items[1]?.id];
  const input = `name,true_score,${two},${one}\nAda,0.5,6,x\nBob,-,3,\nCid,?,nb,5\nDan,1,2.0,4\n`;

  test('stops everything, and is told with its row, its column and what is allowed', () => {
    const { status, stdout, stderr } = rolefit(['score', '-'], input);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const allowed = 'use 1, 2, 3, 4, 5, nb for no basis, or leave it empty';
    expect(stderr.split('\n')).toEqual([
      `row 2: column ${two}: "6" is not allowed; ${allowed}`,
      `row 2: column ${one}: "x" is not allowed; ${allowed}`,
      `row 5: column ${two}: "2.0" is not allowed; ${allowed}`,
      'standard input: 2 of 4 rows are bad; nothing was scored. --skip-bad scores the others.',
      '',
    ]);
  });

  test('is skipped where that is wanted, and listed', () => {
    const { status, lines, stderr } = rolefit(['score', '-', '--skip-bad'], input);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).name)).toEqual(['Bob', 'Cid']);
    expect(stderr.match(/^skipped row \d/gm)).toEqual([
      'skipped row 2',
      'skipped row 2',
      'skipped row 5',
    ]);
    expect(stderr).toContain('2 of 4 rows skipped');
  });
});

test('a command that makes no sense is refused with 2, and the way to help', () => {
  const { status, stdout, stderr } = rolefit(['score', '-', '--date', '2026-02-30']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/--date 2026-02-30: use YYYY-MM-DD.*\n.*--help/);
});

test('a reader that stops early ends the run quietly, as with "| head -1"', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/rolefit.ts', 'score', '-']);
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += String(text);
  });
  child.stdin.end(`${csvHeader}\n${`${csvRow('Ada', plainSheet)}\n`.repeat(5_000)}`);
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});

test('nothing is left behind of what was copied from standard input', () => {
  const copies = readdirSync(temporary).filter((name) => name.startsWith('rolefit-'));
  expect(copies).toEqual([]);
});
