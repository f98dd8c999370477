/**
 * The owner's own list of tasks: which department each belongs to, how many hours, who does both, and which hand-offs
 * are nobody's. Knows sides as role ids; refuses to know which two roles they are, and where the list is kept.
 */
import type { Lessons, LessonTask } from './difference-schema.ts';
import type { Pack, RoleId } from './pack.ts';
import { bothSides } from './parse-difference.ts';
import { alike, hasPhrase, plainText } from './plain-text.ts';
import type { WorkTask } from './records.ts';

/** From this share of words on, a text is a known task in other words. */
const sameTask = 0.6;

/** The everyday task that an owner's text speaks of, if it is one. */
export function knownTask(lessons: Lessons, text: string): LessonTask | undefined {
  const plain = plainText(text);
  const same = lessons.tasks.find((task) => plainText(task.text) === plain);
  if (same) return same;
  let best: LessonTask | undefined;
  let most = sameTask;
  for (const task of lessons.tasks) {
    const share = alike(task.text, text);
    if (share < most) continue;
    best = task;
    most = share + Number.EPSILON;
  }
  return best;
}

/** Where a text of the owner probably belongs; empty where it is not known. */
export const likelySide = (lessons: Lessons, text: string): string =>
  knownTask(lessons, text)?.side ?? '';

const hoursPattern = /^\d{1,3}(?:[.,]\d{1,2})?$/;
const hoursInAWeek = 168;

/** "1,5" and "1.5" are one and a half; empty is none. Undefined where it is no number of hours of a week. */
export function parseHours(raw: string): number | undefined {
  const text = raw.trim();
  if (text === '') return 0;
  if (!hoursPattern.test(text)) return undefined;
  const hours = Number(text.replace(',', '.'));
  return hours <= hoursInAWeek ? hours : undefined;
}

/** The people named beside a task, each once, as they were first written. */
export function namesIn(who: string): readonly string[] {
  const names = new Map<string, string>();
  for (const part of who.split(/[,;/&+]/)) {
    const name = part.trim().replace(/\s+/g, ' ');
    if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

export interface Department {
  readonly role: RoleId;
  /** Its own tasks, and those of both sides. */
  readonly tasks: readonly WorkTask[];
  /** Of a task for both sides, half the hours. */
  readonly hours: number;
}

export interface Departments {
  readonly sides: readonly [Department, Department];
  readonly unplaced: readonly WorkTask[];
  readonly unplacedHours: number;
}

const hoursOf = (tasks: readonly WorkTask[]) => tasks.reduce((sum, { hours }) => sum + hours, 0);

function departmentOf(role: RoleId, tasks: readonly WorkTask[]): Department {
  const own = tasks.filter(({ side }) => side === role);
  const shared = tasks.filter(({ side }) => side === bothSides);
  return { role, tasks: [...own, ...shared], hours: hoursOf(own) + hoursOf(shared) / 2 };
}

/** The list in two departments. Every hour of the list is in one of the three sums. */
export function departmentsOf(pack: Pack, tasks: readonly WorkTask[]): Departments {
  const [first, second] = pack.roles;
  const unplaced = tasks.filter(
    ({ side }) => side !== first.id && side !== second.id && side !== bothSides,
  );
  return {
    sides: [departmentOf(first.id, tasks), departmentOf(second.id, tasks)],
    unplaced,
    unplacedHours: hoursOf(unplaced),
  };
}

/** Somebody with tasks of both departments. */
export interface Straddler {
  readonly name: string;
  /** For the first and the second role; a task that several do is shared evenly. */
  readonly hours: readonly [number, number];
}

/** Who does both today: at least one task of the one side and one of the other. Tasks for both sides alone do not count. */
export function doingBoth(pack: Pack, tasks: readonly WorkTask[]): readonly Straddler[] {
  const [first, second] = pack.roles;
  const people = new Map<string, { name: string; sides: Set<string>; hours: [number, number] }>();
  for (const { side, who, hours } of tasks) {
    const names = namesIn(who);
    for (const name of names) {
      const key = name.toLowerCase();
      const one = people.get(key) ?? { name, sides: new Set(), hours: [0, 0] };
      people.set(key, one);
      one.sides.add(side);
      const share = hours / names.length;
      if (side === first.id) one.hours[0] += share;
      if (side === second.id) one.hours[1] += share;
      if (side === bothSides) one.hours = [one.hours[0] + share / 2, one.hours[1] + share / 2];
    }
  }
  return [...people.values()]
    .filter(({ sides }) => sides.has(first.id) && sides.has(second.id))
    .map(({ name, hours }) => ({ name, hours }));
}

export const handOffStates = ['no-task', 'nobody', 'owned'] as const;

export interface HandOffState {
  readonly id: string;
  /** No task for it, a task with no name beside it, or somebody's. */
  readonly state: (typeof handOffStates)[number];
  /** Whose it is. */
  readonly names: readonly string[];
  /** The task to add where there is none. */
  readonly task: LessonTask | undefined;
}

/** The hand-offs that a text is: a known task that is one, or a text with one of its signs. */
export function handOffsIn(lessons: Lessons, text: string): readonly string[] {
  const known = knownTask(lessons, text)?.handOff;
  return lessons.handOffs
    .filter(({ id, signs }) => id === known || signs.some((sign) => hasPhrase(text, sign)))
    .map(({ id }) => id);
}

/** Who owns each hand-off: whoever is named beside a task that is one. */
export function handOffsOf(lessons: Lessons, tasks: readonly WorkTask[]): readonly HandOffState[] {
  return lessons.handOffs.map(({ id }) => {
    const those = tasks.filter(({ text }) => handOffsIn(lessons, text).includes(id));
    const names = namesIn(those.map(({ who }) => who).join(','));
    const state = those.length === 0 ? 'no-task' : names.length === 0 ? 'nobody' : 'owned';
    return { id, state, names, task: lessons.tasks.find(({ handOff }) => handOff === id) };
  });
}
