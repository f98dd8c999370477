import '#state/later-wording.ts';
import { describe, expect, test } from 'vitest';
import { pack } from '#state/pack.ts';
import { dateText, percentText, text, textParts } from '#state/wording.ts';

describe('a text', () => {
  test('is filled in, numbers in the way of the language', () => {
    expect(text('question.page', { place: 3, total: 31 })).toBe('Question 3 of 31');
    expect(text('question.page', { place: 1_234, total: 2.25 })).toBe('Question 1,234 of 2.3');
  });

  test('writes whole numbers as Intl does, though it asks it for large ones alone', () => {
    const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
    for (const total of [0, 7, 60, 999, 1_000, 20_000, -3, -999, -1_000, 0.5, 999.96]) {
      expect(text('question.page', { place: 1, total })).toBe(
        `Question 1 of ${numbers.format(total)}`,
      );
    }
  });

  test('is chosen by number or by word, and by neither where nothing fits', () => {
    expect(text('result.answers', { count: 1 })).toBe('1 answer');
    expect(text('result.answers', { count: 2 })).toBe('2 answers');
    expect(text('result.answers', { count: 0 })).toBe('0 answers');
    const title = (voice: string) => text('map.title', { voice, name: 'Ana' });
    expect(title('you')).toBe('Where you land');
    expect(title('named')).toBe('Where Ana lands');
    expect(title('unnamed')).toBe('Where this person lands');
  });

  test('knows the two roles without being told', () => {
    const [first, second] = pack.roles;
    expect(text('home.page')).toContain(first.name);
    expect(text('home.page')).toContain(second.name);
  });

  test('takes what is filled in as it is, braces and all', () => {
    expect(text('share.name', { name: '{roleA} $& {name}' })).toBe(
      'Include the name {roleA} $& {name}',
    );
  });

  test('without a filling it needs is a bug that shows at once', () => {
    expect(() => textParts('question.page', { place: 3 })).toThrow('needs {total}');
  });

  test('in parts leaves what is filled in whole, so that it can be drawn', () => {
    const name = { drawn: 'Ana' };
    expect(textParts('share.name', { name })).toEqual(['Include the name ', name]);
  });
});

test('dates and shares are those of the language, wherever the reader is', () => {
  expect(dateText('2026-11-25')).toBe('25 November 2026');
  expect(dateText('2026-01-01')).toBe('1 January 2026');
  expect([percentText(1 / 7), percentText(1), percentText(0)]).toEqual(['14%', '100%', '0%']);
});
