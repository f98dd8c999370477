import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, widthOf, wrapped } from '#charts/text-width.ts';

const name = fc.string({ unit: 'grapheme', maxLength: 40 });
const width = fc.integer({ min: 40, max: 300 });

test('wider letters make wider texts', () => {
  expect(widthOf('Mmm', 16)).toBeGreaterThan(widthOf('ill', 16));
  expect(widthOf('李', 16)).toBe(16);
});

test('a text that fits stays whole, a longer one ends in an ellipsis', () => {
  expect(fitted('Ana', 14, 80)).toBe('Ana');
  expect(fitted('Bartholomew Featherstone', 14, 80)).toMatch(/^Barthol.*…$/);
  fc.assert(
    fc.property(name, width, (text, room) => {
      expect(widthOf(fitted(text, 14, room), 14)).toBeLessThanOrEqual(room);
    }),
  );
});

test('wrapping keeps every letter and every line within its width', () => {
  expect(wrapped('Copywriting and storytelling', 14, 130)).toEqual([
    'Copywriting and',
    'storytelling',
  ]);
  fc.assert(
    fc.property(name, width, (text, room) => {
      const lines = wrapped(text, 14, room);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(room);
    }),
  );
});
