// `simulate`: people whose truth is known, as the CSV that `score` reads, and what an observer says of each.
// Whoever doubts a claim about accuracy can check it from outside. docs/scoring.md section 8.
import { open } from 'node:fs/promises';
import type { Pack, SkillItem } from '../../src/core/pack.ts';
import { randomFrom } from '../../src/core/random.ts';
import { simulatedObserver } from '../simulation/others.ts';
import {
  bankOf,
  simulatedPerson,
  simulatedSheet,
  type Truth,
  truthOf,
} from '../simulation/people.ts';
import { type SimulateCommand, UsageError } from './command.ts';
import { InputError } from './input.ts';
import type { Output } from './output.ts';

/** Text of both files, piece by piece. */
interface Piece {
  readonly people: string;
  readonly observers: string;
}

const peopleInPiece = 500;

/** The items of a form of so many, in the order of links. Throws UsageError. */
function formOf(pack: Pack, items: number): SkillItem[] {
  const skills = pack.skills.length;
  const bank = new Set(bankOf(pack, items / skills));
  if (bank.size !== items) {
    const longest = pack.items.filter(({ kind }) => kind !== 'check').length;
    const lengths: number[] = [];
    for (let length = skills; length <= longest; length += skills) lengths.push(length);
    throw new UsageError(`--items ${items}: use one of ${lengths.join(', ')}.`);
  }
  return pack.items.filter((item): item is SkillItem => item.kind !== 'check' && bank.has(item));
}

function classText(pack: Pack, { class: name }: Truth): string {
  const [first, second] = pack.roles;
  return { neither: 'neither', first: first.id, second: second.id, both: 'both' }[name];
}

/** The same for the same seed, observed or not as asked. Throws UsageError. */
export function* simulatedPieces(
  pack: Pack,
  { n, seed, items, observers }: Omit<SimulateCommand, 'kind'>,
): Generator<Piece> {
  const form = formOf(pack, items);
  const random = randomFrom(seed);
  const isObserved = observers !== undefined;
  // Whoever is observed sees themselves only partly as they are; the truth is their skill.
  const link = isObserved ? pack.measurement.selfViewLink : 1;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(',');
  let people = `name,${ids(form)},true_class,true_lean\n`;
  let ratings = isObserved ? `name,rater,${ids(pack.ratings)}\n` : '';
  for (let number = 1; number <= n; number++) {
    const person = simulatedPerson(pack, random, link);
    const truth = truthOf(pack, person.skill);
    const sheet = simulatedSheet(pack, person, form, random);
    const lean = pack.roles[truth.firstLeans ? 0 : 1].id;
    people += `Person ${number},${[...sheet.values()].join(',')},${classText(pack, truth)},${lean}\n`;
    if (isObserved) {
      const options = [...simulatedObserver(pack, person, random).values()].join(',');
      ratings += `Person ${number},Observer ${number},${options}\n`;
    }
    if (number % peopleInPiece === 0 || number === n) {
      yield { people, observers: ratings };
      people = '';
      ratings = '';
    }
  }
}

async function opened(path: string) {
  try {
    return await open(path, 'w');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${path} cannot be written: ${reason}`);
  }
}

/** Throws UsageError and InputError. */
export async function simulatePeople(
  pack: Pack,
  command: SimulateCommand,
  output: Output,
): Promise<void> {
  formOf(pack, command.items);
  const file = command.observers === undefined ? undefined : await opened(command.observers);
  try {
    for (const { people, observers } of simulatedPieces(pack, command)) {
      output.write(people);
      await output.flush();
      await file?.appendFile(observers);
    }
  } finally {
    await file?.close();
  }
}
