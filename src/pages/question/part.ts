import type { WordingKey } from '#state/wording.ts';

const names = [
  'question.part-1',
  'question.part-2',
  'question.part-3',
  'question.part-4',
] as const satisfies readonly WordingKey[];

export interface Part {
  readonly number: number;
  readonly name: (typeof names)[number];
}

/** The quarter a question stands in. The names are neutral: they must not hint at a role. */
export function partOf(index: number, total: number): Part {
  const quarter = Math.min(3, Math.floor((index * 4) / total));
  return { number: quarter + 1, name: names[quarter] ?? names[3] };
}
