/** Everyday tasks being sorted: what was chosen so far, and what was mixed up. Counts nothing that would be a grade. */
import type { LessonTask } from './difference-schema.ts';

export interface Sorting {
  /** A side per task, in the order of the tasks; empty where none was chosen. */
  readonly choices: readonly string[];
  /** The task shown, from 0; past the last one is the summary. */
  readonly place: number;
}

const isFields = (
  value: unknown,
): value is { readonly choices: unknown; readonly place: unknown } =>
  typeof value === 'object' && value !== null && 'choices' in value && 'place' in value;

/** What a history entry holds, made sense of; from the beginning where it holds nothing of the kind. Total. */
export function parseSorting(value: unknown, count: number, sides: readonly string[]): Sorting {
  const { choices, place } = isFields(value) ? value : { choices: [], place: 0 };
  const list = Array.isArray(choices) ? choices : [];
  const at = typeof place === 'number' && Number.isInteger(place) ? place : 0;
  return {
    choices: Array.from({ length: count }, (_, i) => sides.find((side) => side === list[i]) ?? ''),
    place: Math.min(count, Math.max(0, at)),
  };
}

export const withChoice = ({ choices, place }: Sorting, side: string): Sorting => ({
  choices: choices.map((one, i) => (i === place ? side : one)),
  place,
});

export interface MixedUp {
  readonly task: LessonTask;
  readonly choice: string;
}

export interface MixUps {
  /** How many tasks have a choice. */
  readonly sorted: number;
  readonly clear: readonly MixedUp[];
  readonly close: readonly MixedUp[];
  /** The mix-up that came most often, where one did, and more than once. */
  readonly most: { readonly from: string; readonly to: string } | undefined;
}

export function mixUpsOf(tasks: readonly LessonTask[], choices: readonly string[]): MixUps {
  const mixed = tasks.flatMap((task, i) => {
    const choice = choices[i];
    return choice && choice !== task.side ? [{ task, choice }] : [];
  });
  const ways = new Map<string, { from: string; to: string; count: number }>();
  for (const { task, choice } of mixed) {
    const key = `${task.side} ${choice}`;
    const way = ways.get(key) ?? { from: task.side, to: choice, count: 0 };
    way.count++;
    ways.set(key, way);
  }
  const [one, two] = [...ways.values()].sort((a, b) => b.count - a.count);
  const stands = one !== undefined && one.count > 1 && one.count > (two?.count ?? 0);
  return {
    sorted: choices.filter((choice) => choice !== '').length,
    clear: mixed.filter(({ task }) => !task.close),
    close: mixed.filter(({ task }) => task.close),
    most: stands ? { from: one.from, to: one.to } : undefined,
  };
}
