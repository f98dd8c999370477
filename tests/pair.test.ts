// A second pair of roles, with content of its own and no code: what is promised of any two roles is held here.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import { measureWith } from '#core/measure.ts';
import { type Item, type OptionValue, type Pack, skillOf, skillsOf } from '#core/pack.ts';
import { sampleKinds, sampleResult } from '#core/sample-results.ts';
import { contentFolder, readContent } from '../scripts/content-files.ts';
import { readingPagesOf } from '../scripts/reading-pages.ts';

const folder = fileURLToPath(new URL('pair', import.meta.url));
const content = readContent(folder);
if (!('pack' in content)) throw new Error(JSON.stringify(content.faults, null, 2));
const { pack, guidance, lessons, wording } = content;
const own = readContent();

const jsonIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.json'));

/** Strong at one role's skills and not at the other's; scattered a little, as people are. */
const answersOf = (strong: string): ReadonlyMap<Item['id'], OptionValue> =>
  new Map(
    pack.items.map((item, place): [Item['id'], OptionValue] => {
      if (item.kind === 'check') return [item.id, item.answer];
      const levels =
        skillOf(pack, item.skill).role === strong ? ([5, 4] as const) : ([2, 3] as const);
      const level = levels[place % 3 === 0 ? 1 : 0];
      const values = { 2: 4, 3: 3, 4: 2, 5: 1 } as const;
      return [item.id, item.key === 1 ? level : values[level]];
    }),
  );

function bestOf(strong: string): string {
  const measure = measureWith(pack);
  const result = {
    ...sampleResult(pack, 'first', 'Ana', 328),
    sheet: answersOf(strong),
  };
  const { verdict } = assess(result, measure, whoOf(result, false));
  return verdict.kind === 'decided' ? verdict.best : verdict.kind;
}

test('it has every file that the content has, but the texts that name no role', () => {
  const roles = (of: Pack) => of.roles.map(({ id }) => `${id}.json`);
  const others = jsonIn(contentFolder).filter(
    (name) => name !== 'wording.json' && 'pack' in own && !roles(own.pack).includes(name),
  );
  expect(jsonIn(folder).sort()).toEqual([...others, ...roles(pack)].sort());
  expect('pack' in own && own.wording).toEqual(wording);
  expect('pack' in own && own.pack.hash).not.toBe(pack.hash);
});

describe('everything stands for every skill', () => {
  test.each(pack.skills.map((skill) => [skill.id, skill] as const))('%s', (id) => {
    const keys = pack.items.flatMap((item) =>
      item.kind !== 'check' && item.skill === id ? [item.key] : [],
    );
    expect(new Set(keys)).toEqual(new Set([1, -1]));
    expect(pack.ratings.filter(({ skill }) => skill === id)).toHaveLength(2);
    expect(guidance.advice.some(({ skill }) => skill === id)).toBe(true);
    expect(guidance.interview.skills.some(({ skill }) => skill === id)).toBe(true);
    expect(guidance.wants.some(({ skill }) => skill === id)).toBe(true);
    expect(lessons.tasks.some(({ skills }) => skills.some((one) => one === id))).toBe(true);
    expect(guidance.presets.some(({ weights }) => id in weights)).toBe(
      id !== 'settling-complaints',
    );
  });

  test('a quick run asks about each once', () => {
    const { quickItems } = pack.measurement;
    const first = pack.items.slice(0, quickItems);
    expect(new Set(first.map((item) => item.kind !== 'check' && item.skill)).size).toBe(
      pack.skills.length,
    );
    expect(pack.roles.map(({ id }) => skillsOf(pack, id).length)).toEqual([4, 4]);
  });
});

describe('the verdict', () => {
  test('follows the skills, and swapping them swaps it', () => {
    const [first, second] = pack.roles;
    expect(bestOf(first.id)).toBe('first');
    expect(bestOf(second.id)).toBe('second');
  });

  test.each(sampleKinds)('of the sample for %s is that one, and its link opens', (kind) => {
    const result = sampleResult(pack, kind, 'Sample', 328);
    const { verdict } = assess(result, measureWith(pack), whoOf(result, false));
    expect(verdict.kind === 'decided' ? verdict.best : verdict.kind).toBe(kind);
    expect(openLink(makeResultToken(result), new Map([[pack.hash, pack]])).ok).toBe(true);
  });
});

test('no text of the pair, nor a page written from it, names a role of the project', () => {
  if (!('pack' in own)) throw new Error('the content of the project has faults');
  const names = own.pack.roles.map(({ name }) => name);
  const { 'wording.json': _, ...files } = content.files;
  const texts = JSON.stringify([files, [...readingPagesOf(content).values()]]).toLowerCase();
  const everyText = JSON.stringify(wording).toLowerCase();
  for (const name of names) {
    expect(texts).not.toContain(name);
    expect(everyText).not.toContain(name);
  }
});
