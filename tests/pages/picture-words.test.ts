// The verdict set into lines for a picture, measured by a ruler of our own: every sign one wide.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, type Run, setInto } from '#pages/result/picture-words.ts';

const measure = (text: string) => [...new Intl.Segmenter('en').segment(text)].length;
const measureAt = (size: number) => (text: string) => size * measure(text);
const plain = (text: string): Run<string> => ({ text, colour: 'ink' });
const textOf = (lines: readonly (readonly Run<string>[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(''));

describe('lines', () => {
  test('break between words, and a colour changes inside one', () => {
    const runs = [plain('By your answers, '), { text: 'alpha', colour: 'a' }, plain('. Beta too')];
    const lines = linesOf(runs, 12, measure, 'ink');
    expect(textOf(lines)).toEqual(['By your', 'answers,', 'alpha. Beta', 'too']);
    expect(lines[2]).toEqual([{ text: 'alpha', colour: 'a' }, plain('. Beta')]);
  });

  test('a word wider than the line is cut, never inside a sign', () => {
    expect(textOf(linesOf([plain('👩‍🎤👩‍🎤👩‍🎤é́é́')], 2, measure, 'ink'))).toEqual([
      '👩‍🎤👩‍🎤',
      '👩‍🎤é́',
      'é́',
    ]);
  });

  test('none is wider than its room, and nothing is lost', () => {
    const runs = fc.array(
      fc.record({ text: fc.string({ unit: 'grapheme' }), colour: fc.constantFrom('a', 'b') }),
    );
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 30 }), (some, width) => {
        const lines = linesOf(some, width, measure, 'ink');
        for (const line of lines) {
          const wide = line.reduce((sum, { text }) => sum + measure(text), 0);
          expect(wide).toBeLessThanOrEqual(width);
        }
        const signs = (text: string) => text.replace(/\s/g, '');
        expect(signs(textOf(lines).join(''))).toBe(signs(some.map(({ text }) => text).join('')));
      }),
    );
  });
});

describe('set into a room', () => {
  const room = { width: 100, height: 40, leading: 1 };
  test('the largest size at which everything fits is taken', () => {
    expect(setInto([plain('abcd efgh')], room, [40, 20, 10], measureAt, 'ink').size).toBe(20);
    expect(setInto([plain('ab')], room, [40, 20, 10], measureAt, 'ink').size).toBe(40);
  });

  test('what fits at no size is cut and says so', () => {
    const { size, lines } = setInto([plain('ab '.repeat(90))], room, [40, 10], measureAt, 'ink');
    expect(size).toBe(10);
    expect(lines).toHaveLength(4);
    expect(textOf(lines).at(-1)?.endsWith('…')).toBe(true);
  });
});
