// Marks of writing direction in content: where one is left open, the rest of the page is written the wrong way.
import type { Fault } from '../src/core/pack-faults.ts';

const closes = new Map([
  ...['\u202a', '\u202b', '\u202d', '\u202e'].map((mark) => [mark, '\u202c'] as const),
  ...['\u2066', '\u2067', '\u2068'].map((mark) => [mark, '\u2069'] as const),
]);
const closers = new Set<string>(closes.values());

/** Whether every mark that turns the direction is closed, in order, by the one that belongs to it. */
export function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const letter of text) {
    const closer = closes.get(letter);
    if (closer) open.push(closer);
    else if (closers.has(letter) && open.pop() !== letter) return false;
  }
  return open.length === 0;
}

/** A fault for every text of a file, however deep, that leaves one open. */
export function openMarks(file: string, value: unknown, path = ''): Fault[] {
  if (Array.isArray(value)) {
    return value.flatMap((inner, i) => openMarks(file, inner, `${path}[${i}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      openMarks(file, inner, path === '' ? key : `${path}.${key}`),
    );
  }
  if (typeof value !== 'string' || isClosed(value)) return [];
  return [
    {
      file,
      path,
      reason: 'leaves a mark of writing direction open, or closes one that is not',
      hint: 'Close U+202A to U+202E with U+202C, and U+2066 to U+2068 with U+2069, or remove them.',
    },
  ];
}
