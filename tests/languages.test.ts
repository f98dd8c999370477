// Translations: what is taken, what is told, and what stays as it is.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordingFile } from '#core/pack-schema.ts';
import { sourcesIn, translate } from '#core/translation.ts';
import { refreshed, reportOn } from '#core/translation-report.ts';
import { contentOrExit } from '../scripts/content-files.ts';
import { describeLanguage, languageHead, readLanguage, sourcesOf } from '../scripts/languages.ts';
import { refresh } from '../scripts/translate.ts';
import { anyUtf16 } from './support/arbitrary.ts';
import { pseudoLanguages, writePseudoLanguages } from './support/pseudo.ts';

const { pack, wording } = contentOrExit();

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'languages-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const folderOf = (id: string) => join(home, id);
function change(id: string, file: string, edit: (entries: Record<string, unknown>) => void): void {
  const path = join(folderOf(id), file);
  const entries = JSON.parse(readFileSync(path, 'utf8'));
  edit(entries);
  writeFileSync(path, JSON.stringify(entries));
}
const read = (id: string) => {
  const language = readLanguage(folderOf(id));
  if (!('content' in language)) throw new Error(JSON.stringify(language.faults));
  return language;
};
const faultsIn = (id: string) => {
  const language = readLanguage(folderOf(id));
  return 'content' in language
    ? []
    : language.faults.map(({ file, reason }) => `${file} ${reason}`);
};

describe('a whole language', () => {
  beforeEach(() => writePseudoLanguages(home));

  test.each(pseudoLanguages)('$id: every text is turned, nothing that measures is', ({ id }) => {
    const { content, reports } = read(id);
    expect([...reports.values()].flatMap(({ missing, stale }) => [...missing, ...stale])).toEqual(
      [],
    );
    expect(content.pack.hash).toBe(pack.hash);
    expect(content.pack.measurement).toEqual(pack.measurement);
    expect(content.pack.items.map((item) => item.id)).toEqual(pack.items.map((item) => item.id));
    const texts = content.pack.items.flatMap(({ text, options }) => [text, ...options]);
    expect(texts.filter((text) => !text.startsWith('⟦') && !text.startsWith('\u202e⟦'))).toEqual(
      [],
    );
    expect(Object.keys(content.wording)).toEqual(Object.keys(wording));
  });

  test('has a text for every way that it counts', () => {
    const counted = (id: string) => Object.keys(Object(read(id).content.wording['result.answers']));
    expect(counted('en-XA').sort()).toEqual(['by', 'one', 'other']);
    expect(counted('ar-XB').sort()).toEqual(['by', 'few', 'many', 'one', 'other', 'two', 'zero']);
    const japanese = sourcesOf('ja').get('wording.json') ?? [];
    expect(japanese.map(({ path }) => path)).not.toContain('result.answers.one');
    expect(japanese.map(({ path }) => path)).toContain('result.answers.other');
  });

  test('shows a text in English once that has changed, until somebody says it is right again', () => {
    change('en-XA', 'items.json', (entries) => {
      entries['items.creativity-1.text'] = { from: 'An older text', to: 'Old' };
      entries['items.creativity-2.text'] = {
        ...Object(entries['items.creativity-2.text']),
        was: 'An older text',
      };
      entries['items.creativity-3.text'] = {
        ...Object(entries['items.creativity-3.text']),
        to: ' ',
      };
    });
    const language = read('en-XA');
    const report = language.reports.get('items.json');
    expect(report?.stale).toEqual(['items.creativity-1.text', 'items.creativity-2.text']);
    expect(report?.missing).toEqual(['items.creativity-3.text']);
    const textOf = (id: string) => language.content.pack.items.find((item) => item.id === id)?.text;
    for (const id of ['creativity-1', 'creativity-2', 'creativity-3']) {
      expect(textOf(id)).toBe(pack.items.find((item) => item.id === id)?.text);
    }
    const told = describeLanguage(language);
    expect(told).toContain('2 whose source has changed');
    expect(told).toContain('items.json  items.creativity-3.text');
  });

  test.each([
    [
      'translates nothing',
      (entries: Record<string, unknown>) => {
        entries['items.nothing-1.text'] = { from: 'a', to: 'b' };
      },
    ],
    [
      'lacks {page}',
      (entries: Record<string, unknown>) => {
        entries['app.title'] = { from: wording['app.title'], to: 'No place for it' };
      },
    ],
    [
      'fills in {who}',
      (entries: Record<string, unknown>) => {
        entries['app.title'] = { from: wording['app.title'], to: '{page} {who}' };
      },
    ],
    [
      'fills in {cuont}',
      (entries: Record<string, unknown>) => {
        const entry = Object(entries['result.answers.other']);
        entries['result.answers.other'] = { ...entry, to: '{cuont} answers' };
      },
    ],
    [
      'has a brace that belongs to no placeholder',
      (entries: Record<string, unknown>) => {
        entries['app.title'] = { from: wording['app.title'], to: '{page} {' };
      },
    ],
    [
      'is longer than 960 characters',
      (entries: Record<string, unknown>) => {
        entries['app.title'] = { from: wording['app.title'], to: `{page} ${'a'.repeat(1000)}` };
      },
    ],
  ])('tells a fault: %s', (reason, edit) => {
    change('en-XA', 'wording.json', edit);
    expect(faultsIn('en-XA')).toEqual([`en-XA/wording.json ${reason}`]);
  });

  test('tells files that belong to nothing, and what is no JSON', () => {
    writeFileSync(join(folderOf('en-XA'), 'words.json'), '{}');
    writeFileSync(join(folderOf('en-XA'), 'items.json'), '{');
    expect(faultsIn('en-XA')).toHaveLength(2);
  });
});

test('a new language begins empty, is shown in English, and keeps its work when it is refreshed', () => {
  refresh(folderOf('de'), 'de');
  expect(read('de').name).toBe('Deutsch');
  expect(read('de').content.pack).toEqual(pack);
  change('de', 'items.json', (entries) => {
    entries['scales.frequency.0'] = { from: 'Almost never', to: 'Fast nie' };
  });
  refresh(folderOf('de'), 'de');
  const { content, reports } = read('de');
  expect(content.pack.items.some(({ options }) => options[0] === 'Fast nie')).toBe(true);
  expect(reports.get('items.json')?.missing).not.toContain('scales.frequency.0');
});

test('what has changed is marked with what it was made from', () => {
  const sources = [
    { path: 'a', text: 'New' },
    { path: 'b', text: 'Same' },
    { path: 'c', text: 'Added' },
  ].map((one) => ({ ...one, most: 9, fillings: [], needed: [] }));
  const before = { a: { from: 'Old', to: 'Alt' }, b: { from: 'Same', to: 'Gleich' } };
  const after = refreshed(sources, before);
  expect(after).toEqual({
    a: { from: 'New', was: 'Old', to: 'Alt' },
    b: { from: 'Same', to: 'Gleich' },
    c: { from: 'Added', to: '' },
  });
  expect(refreshed(sources, after)).toEqual(after);
});

test('what cannot be read is told, and nothing is written over it', () => {
  refresh(folderOf('de'), 'de');
  const path = join(folderOf('de'), 'items.json');
  writeFileSync(path, '{ "scales.frequency.0": { "to": "Fast nie" ');
  const before = readFileSync(join(folderOf('de'), 'wants.json'), 'utf8');
  expect(refresh(folderOf('de'), 'de').map(({ file }) => file)).toEqual(['items.json']);
  expect(readFileSync(path, 'utf8')).toContain('Fast nie');
  expect(readFileSync(join(folderOf('de'), 'wants.json'), 'utf8')).toBe(before);
  expect(faultsIn('de')[0]).toContain('de/items.json is not JSON');
});

test('a folder has to be named as browsers name languages', () => {
  refresh(folderOf('german'), 'de');
  expect(faultsIn('german')[0]).toContain('"german" is no language');
});

test.each([
  ['ar', 'rtl'],
  ['de', 'ltr'],
  ['pt-BR', 'ltr'],
])('%s is written %s', (id, direction) => {
  expect(languageHead(id)).toMatchObject({ direction });
});

test('whatever a translation says, it is told or taken, and its choices keep their names', () => {
  const entry = fc.record({ from: fc.oneof(anyUtf16(9), fc.constant('Print')), to: anyUtf16(40) });
  const own = () => ({ 'a.b': 'Print', 'c.d': { by: 'count', one: '1', other: '{count}' } });
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(anyUtf16(9), fc.constantFrom('a.b', 'c.d.one', 'c.d.few')), entry),
      (translations) => {
        const sources = sourcesIn(wordingFile, own(), 'ar');
        expect(sources).toHaveLength(7);
        const { missing, stale, faults } = reportOn('x.json', sources, translations);
        expect(missing.length + stale.length).toBeLessThanOrEqual(sources.length);
        expect(faults.every(({ hint }) => hint !== '')).toBe(true);
        const value = own();
        translate(wordingFile, value, 'ar', translations);
        expect(value['c.d'].by).toBe('count');
      },
    ),
  );
});
