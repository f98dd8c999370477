// What a result advises, for whoever reads it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsFor, type Tip } from '#core/next-steps.ts';
import { readers } from '#core/reader.ts';
import type { Report } from '#core/report.ts';
import advice from '../../content/advice.json';
import { personSheet } from '../support/arbitrary.ts';
import { assessor } from '../support/assessment.ts';
import { peopleOf, sheetBy } from '../support/people.ts';
import { realPack } from '../support/real-pack.ts';

const pack = realPack();
const assess = assessor(pack);
const anyReport = personSheet(pack).map((sheet) => assess(sheet).report);
const anyReader = fc.constantFrom(...readers);

function words({ skill, part, level }: Tip): string {
  const found = advice.skills.find((one) => one.skill === skill);
  if (!found) throw new Error(`nothing is said of ${skill}`);
  return found[part][level];
}
const tipsOf = (report: Report, reader: (typeof readers)[number]) => {
  const { meaning, next } = stepsFor(report, reader);
  return [...meaning, ...next];
};
const reportOf = (name: string) => {
  const sheet = peopleOf(pack).get(name);
  if (!sheet) throw new Error(`there is no ${name}`);
  return assess(sheet).report;
};
const named = (tips: readonly Tip[]) =>
  tips.map(({ action, part, level }) => [action, part, level]);

test('no two tips repeat, and every one has words', () => {
  fc.assert(
    fc.property(anyReport, anyReader, (report, reader) => {
      const said = tipsOf(report, reader).map(words);
      expect(said.length).toBeGreaterThan(1);
      expect(new Set(said).size).toBe(said.length);
    }),
    { numRuns: 200 },
  );
});

test('different weakest skills give different first advice', () => {
  fc.assert(
    fc.property(anyReport, anyReport, anyReader, (one, other, reader) => {
      const [a] = stepsFor(one, reader).next;
      const [b] = stepsFor(other, reader).next;
      if (!a || !b) throw new Error('nothing is advised');
      if (a.skill !== b.skill) expect(words(a)).not.toBe(words(b));
      else if (a.level === b.level) expect(words(a)).toBe(words(b));
    }),
    { numRuns: 200 },
  );
});

test('the first advice is about the weakest skill of the nearer role; with both jobs, of all', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const answered = report.roles.map(({ skills, score, bar }) => ({
        skills: skills.filter(({ standing }) => standing !== 'unanswered'),
        above: score - bar,
      }));
      const [a, b] = answered;
      if (!a || !b) throw new Error('two roles');
      const nearer = a.above >= b.above ? a.skills : b.skills;
      const all = [...a.skills, ...b.skills];
      const least = Math.min(...all.map(({ distance }) => distance));
      const distanceOf = (tip: Tip | undefined) =>
        all.find(({ skill }) => skill === tip?.skill)?.distance;
      for (const reader of ['candidate', 'owner'] as const) {
        expect(distanceOf(stepsFor(report, reader).next[0])).toBeCloseTo(
          nearer.at(-1)?.distance ?? Number.NaN,
          5,
        );
      }
      expect(distanceOf(stepsFor(report, 'solo').next[0])).toBeCloseTo(least, 5);
    }),
    { numRuns: 100 },
  );
});

test.each([
  [
    'all lowest',
    'candidate',
    [
      ['name', 'brings', 'low'],
      ['name', 'brings', 'low'],
      ['practise', 'practise', 'low'],
      ['practise', 'practise', 'low'],
    ],
  ],
  [
    'pure first role',
    'owner',
    [
      ['give', 'handOff', 'high'],
      ['pair', 'pair', 'high'],
      ['check', 'risks', 'high'],
    ],
  ],
  [
    'all lowest',
    'owner',
    [
      ['give', 'brings', 'low'],
      ['pair', 'pair', 'low'],
      ['check', 'risks', 'low'],
    ],
  ],
  [
    'pure first role',
    'solo',
    [
      ['keep', 'brings', 'high'],
      ['hand-off', 'handOff', 'low'],
      ['learn', 'practise', 'high'],
    ],
  ],
  [
    'all highest',
    'solo',
    [
      ['keep', 'brings', 'high'],
      ['learn', 'practise', 'high'],
    ],
  ],
  ['nothing answered', 'solo', []],
  ['nothing answered', 'owner', []],
  ['nothing answered', 'candidate', []],
] as const)('%s, read by %s', (name, reader, tips) => {
  expect(named(tipsOf(reportOf(name), reader))).toEqual(tips);
});

test('one answered skill is both the strength and what to practise', () => {
  const [skill] = pack.skills;
  const { report } = assess(sheetBy(pack, (item) => (item.skill === skill?.id ? 3 : undefined)));
  for (const reader of readers) {
    expect(new Set(tipsOf(report, reader).map((tip) => tip.skill))).toEqual(new Set([skill?.id]));
  }
});
