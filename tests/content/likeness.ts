// How alike two texts are, and how they begin.

/** Lower case, without punctuation; an apostrophe belongs to its word. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\d]+(?:'\p{L}+)*/gu) ?? [];

type Words = ReadonlySet<string>;

const inBoth = (one: Words, other: Words) => [...one].filter((word) => other.has(word)).length;

/** Jaccard: words in both sets, as a share of the words in either. */
export function likeness(one: Words, other: Words): number {
  const both = inBoth(one, other);
  return both / Math.max(1, one.size + other.size - both);
}

/** Every run of so many words. */
export function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(' '));
}

/** What the smaller of two sets shares with the other, 0 to 1. */
export const overlap = (one: Words, other: Words): number =>
  inBoth(one, other) / Math.max(1, Math.min(one.size, other.size));

export const openingOf = (text: string): string => wordsOf(text).slice(0, 3).join(' ');

/** How often each occurs. */
export function tally(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other) => [one, other] as const));

interface Named {
  readonly id: string;
  readonly words: Words;
}

/** The pairs of which a measure says so much or more. */
export const pairsFrom = (
  least: number,
  measure: (one: Words, other: Words) => number,
  list: readonly Named[],
): readonly string[] =>
  pairsOf(list).flatMap(([one, other]) => {
    const share = measure(one.words, other.words);
    return share >= least ? [`${one.id} is like ${other.id}: ${share.toFixed(2)}`] : [];
  });

export const namedWords = (id: string, text: string): Named => ({
  id,
  words: new Set(wordsOf(text)),
});
