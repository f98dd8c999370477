// Results as files: read by a CSV parser, opened again from their JSON.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import { measureWith } from '#core/measure.ts';
import { decisionsOn, linkTextIn, resultCsv, resultJson } from '#core/result-export.ts';
import { noBasis } from '#core/sheet.ts';
import { anyUtf16 } from '../support/arbitrary.ts';
import { anyResult, pack, packs, plainResult } from '../support/links.ts';

const measure = measureWith(pack);
const measureOf = (of: typeof pack) => (of === pack ? measure : measureWith(of));
const reportOf = (result: typeof plainResult) =>
  assess(result, measureOf(result.pack), whoOf(result, false));
const csvOf = (result: typeof plainResult) =>
  Papa.parse<string[]>(resultCsv(result, reportOf(result)).trimEnd()).data;

test('the table has a line for every role and skill, with the scores of the report', () => {
  const report = reportOf(plainResult);
  const [titles, ...lines] = csvOf(plainResult);
  expect(titles).toHaveLength(10);
  expect(lines).toHaveLength(2 + pack.skills.length);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([10]));
  const [role] = report.roles;
  const own = lines.find((line) => line[3] === role.role);
  expect(own?.slice(5, 9).map(Number)).toEqual(
    [role.score, role.low, role.high, role.bar].map((value) => Math.round(value * 10) / 10),
  );
});

test('a skill without an answer has no numbers', () => {
  const sheet = new Map(pack.items.map(({ id }) => [id, noBasis] as const));
  const lines = csvOf({ ...plainResult, sheet }).filter((line) => line[2] === 'skill');
  expect(lines).toHaveLength(pack.skills.length);
  for (const line of lines) expect(line.slice(5, 8)).toEqual(['', '', '']);
});

test.each([
  '=cmd|" /C calc"!A0',
  '  =1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  'x"\n=1',
  'a,b',
])('the name %j is no formula, and stays one cell', (name) => {
  const [, ...lines] = csvOf({ ...plainResult, name });
  for (const [cell] of lines) {
    expect(cell?.replace(/^'/, '')).toBe(name);
    expect(cell?.normalize('NFKC')).not.toMatch(/^[\s]*[=+\-@]|^[\t\r\n]/);
  }
});

test('the JSON opens again as the same result', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      const opened = openLink(resultJson(result, reportOf(result)), packs);
      expect(opened).toMatchObject({ ok: true, value: { result } });
    }),
    { numRuns: 60 },
  );
});

test('a file of ours opens as what was put into it, whatever stands beside the link', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      const file = resultJson(result, reportOf(result));
      expect(openLink(linkTextIn(file), packs)).toMatchObject({ ok: true, value: { result } });
      const told = { ...JSON.parse(file), note: makeResultToken({ ...plainResult, day: 1 }) };
      const opened = openLink(linkTextIn(JSON.stringify(told)), packs);
      expect(opened).toMatchObject({ ok: true, value: { result } });
    }),
    { numRuns: 60 },
  );
});

test('any other text is looked through as it stands', () => {
  const token = makeResultToken(plainResult);
  expect(linkTextIn(`Here it is: ${token}`)).toContain(token);
  for (const file of ['', 'null', '[]', '{"format":"rolefit-result"}', '{"token":"x"}']) {
    expect(linkTextIn(file)).toBe(file);
  }
  fc.assert(
    fc.property(fc.oneof(anyUtf16(200), fc.json()), (text) => {
      expect(openLink(linkTextIn(text), packs).ok).toBe(false);
    }),
  );
});

test('the JSON says what it is, and holds the scores', () => {
  const written = JSON.parse(resultJson(plainResult, reportOf(plainResult)));
  expect(written).toMatchObject({ format: 'rolefit-result', version: 1, pack: pack.hash });
  expect(written.scores.map(({ skills }: { skills: unknown[] }) => skills.length)).toEqual(
    pack.roles.map(({ id }) => pack.skills.filter(({ role }) => role === id).length),
  );
});

test('a decision goes with whoever it gave a seat, and with nobody else', () => {
  const decision = (person: string) => ({
    id: '00000000000000d1',
    changed: 1,
    day: 328,
    seats: [
      { role: 'one', person, name: 'Ana' },
      { role: 'two', person: 'somebody', name: 'Ben' },
    ],
    reason: 'She asked for it, "really"',
    followed: false,
    signs: ['Quotes sent'],
    review: 418,
  });
  const decided = decisionsOn('ana', [decision('ana'), decision('dee')]);
  const file = resultJson(plainResult, reportOf(plainResult), decided);
  expect(JSON.parse(file).decisions).toEqual([
    {
      date: '2026-11-25',
      roles: ['one'],
      reason: 'She asked for it, "really"',
      followed: false,
      signs: ['Quotes sent'],
      review: '2027-02-23',
    },
  ]);
  expect(openLink(linkTextIn(file), packs)).toMatchObject({
    ok: true,
    value: { result: plainResult },
  });
  expect(JSON.parse(resultJson(plainResult, reportOf(plainResult)))).not.toHaveProperty(
    'decisions',
  );
});
