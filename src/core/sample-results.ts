/** A made-up result for every kind of verdict, the same each time. Knows how such people answer; refuses to know their names. */
import type { SharedResult } from './link/result-body.ts';
import { type Item, type OptionValue, optionValues, type Pack, skillOf } from './pack.ts';
import type { Answer } from './sheet.ts';

export const sampleKinds = [
  'first',
  'second',
  'both',
  'neither',
  'too-close',
  'not-enough',
  'answer-again',
] as const;
export type SampleKind = (typeof sampleKinds)[number];

interface Character {
  /** How good at the skills of each role, 1 to 5. */
  readonly levels: readonly [number, number];
  /** How much of the questions has an answer. */
  readonly share: number;
  /** Answers of somebody who reads: not all alike. */
  readonly scatter: boolean;
}

const usual = { share: 1, scatter: true } as const;
const characters: Readonly<Record<SampleKind, Character>> = {
  first: { ...usual, levels: [4.2, 2.6] },
  second: { ...usual, levels: [2.6, 4.2] },
  both: { ...usual, levels: [4.6, 4.6] },
  neither: { ...usual, levels: [2.4, 2.4] },
  'too-close': { ...usual, levels: [3.7, 3.6] },
  'not-enough': { ...usual, levels: [3.8, 3.2], share: 0.15 },
  'answer-again': { levels: [4, 4], share: 1, scatter: false },
};

const scatter = [0, 1, 0, -1, 0.5, -0.5] as const;

const optionNear = (value: number): OptionValue =>
  optionValues[Math.min(5, Math.max(1, Math.round(value))) - 1] ?? 3;

function answerOf(pack: Pack, item: Item, place: number, character: Character): OptionValue {
  // Whoever does not read chooses the same place everywhere.
  if (!character.scatter) return optionNear(character.levels[0]);
  if (item.kind === 'check') return item.answer;
  const first = skillOf(pack, item.skill).role === pack.roles[0].id;
  const level = character.levels[first ? 0 : 1] + (scatter[place % scatter.length] ?? 0);
  return optionNear(item.key === 1 ? level : 6 - level);
}

export function sampleResult(
  pack: Pack,
  kind: SampleKind,
  name: string,
  day: number,
): SharedResult {
  const character = characters[kind];
  const items = pack.items.slice(0, Math.ceil(pack.items.length * character.share));
  const sheet = new Map(
    items.map((item, i): [Item['id'], Answer] => [item.id, answerOf(pack, item, i, character)]),
  );
  return {
    pack,
    name,
    sheet,
    skipped: new Set(),
    day,
    seconds: 12 * items.length,
    observers: [],
    extras: [],
  };
}
