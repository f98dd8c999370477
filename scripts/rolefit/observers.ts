// Observers of people from CSV: a header of "name", "rater" and rating ids, then a row for every rater of a person.
// All of them stay in memory, under the names of those they rated.
import type { ObserverSheet } from '../../src/core/measure.ts';
import type { Pack, RatingId } from '../../src/core/pack.ts';
import { personName } from '../../src/core/person-name.ts';
import { noBasis } from '../../src/core/sheet.ts';
import { type AnswerColumns, type AnswerRow, answerTable } from './answer-table.ts';
import { openFaultList } from './fault-list.ts';
import { type Input, InputError, openInput } from './input.ts';
import type { Output } from './output.ts';
import { quoted } from './person-rows.ts';
import { firstSign, refuseUtf16 } from './read-people.ts';

/** What others say of one person. */
interface Rated {
  /** By rater: in which row. */
  readonly rows: Map<string, string>;
  readonly sheets: ObserverSheet[];
  /** People of this name in the main file. */
  people: number;
}

/** Observers by the name of whom they rated, as `personName` makes it. */
export interface Observers {
  readonly isEmpty: boolean;
  /** Notes that there is somebody of this name. */
  meet(name: string): void;
  /** Call when everybody was met: warns of names that nobody has. Throws InputError where two people share one. */
  check(people: string): Promise<void>;
  of(name: string): readonly ObserverSheet[];
}

const columnsOf = (pack: Pack): AnswerColumns<RatingId> => ({
  texts: ['name', 'rater'],
  needed: ['name', 'rater'],
  ids: new Map<string, RatingId>(pack.ratings.map(({ id }) => [id, id])),
  noun: { article: 'a', name: 'rating' },
  allowed: 'name, rater, the rating ids of content/observer.json, and true_...',
});

/** What is wrong with a row beyond its cells. */
function textFaults(name: string, rater: string, rated: Rated | undefined): string[] {
  const faults: string[] = [];
  if (name === '') faults.push('column name: "" is not allowed; say who was rated');
  if (rater === '') faults.push('column rater: "" is not allowed; say who rated');
  const before = rated?.rows.get(rater);
  if (before !== undefined) {
    faults.push(`column rater: ${quoted(rater)} has rated ${quoted(name)} already, in ${before}`);
  }
  return faults;
}

const saysSomething = (sheet: ObserverSheet) => [...sheet.values()].some((it) => it !== noBasis);

async function* rowsOf(pack: Pack, input: Input): AsyncGenerator<AnswerRow<RatingId>> {
  await refuseUtf16(input);
  await firstSign(input);
  for await (const rows of answerTable(input, columnsOf(pack))) yield* rows;
}

function observersIn(file: string, all: ReadonlyMap<string, Rated>, errors: Output): Observers {
  return {
    isEmpty: all.size === 0,
    meet(name) {
      const rated = all.get(name);
      if (rated) rated.people++;
    },
    async check(people) {
      const warnings = openFaultList(errors);
      for (const [name, rated] of all) {
        if (rated.people > 1) {
          throw new InputError(
            `${file}: ${rated.people} people in ${people} are called ${quoted(name)}: whom do the ratings mean?`,
          );
        }
        if (rated.people === 0) {
          warnings.add(file, [`nobody in ${people} is called ${quoted(name)}; not used`]);
        }
      }
      await warnings.end();
    },
    of: (name) => all.get(name)?.sheets ?? [],
  };
}

/** Tells every fault, row by row. Throws InputError where there are any. */
async function readObservers(pack: Pack, input: Input, errors: Output): Promise<Observers> {
  const faultList = openFaultList(errors, `${input.name}: `);
  const warnings = openFaultList(errors, `${input.name}: `);
  const all = new Map<string, Rated>();
  let count = 0;
  let bad = 0;
  for await (const { place, texts, answers, faults: cellFaults } of rowsOf(pack, input)) {
    count++;
    const [name = '', rater = ''] = texts.map(personName);
    const rated: Rated = all.get(name) ?? { rows: new Map(), sheets: [], people: 0 };
    // A row that could not be taken apart has no texts to judge.
    const faults = [...cellFaults, ...(texts.length > 0 ? textFaults(name, rater, rated) : [])];
    if (faults.length > 0) {
      bad++;
      faultList.add(place, faults);
      continue;
    }
    all.set(name, rated);
    rated.rows.set(rater, place);
    if (saysSomething(answers)) rated.sheets.push(answers);
    else warnings.add(place, ['rates nothing; not counted as a rater']);
  }
  await faultList.end();
  await warnings.end();
  if (bad > 0) {
    throw new InputError(`${input.name}: ${bad} of ${count} rows are bad; nothing was scored.`);
  }
  return observersIn(input.name, all, errors);
}

/** The observers of a file; nobody where there is none. */
export async function openObservers(
  pack: Pack,
  file: string | undefined,
  errors: Output,
): Promise<Observers> {
  if (file === undefined) return observersIn('', new Map(), errors);
  const input = await openInput(file);
  try {
    return await readObservers(pack, input, errors);
  } finally {
    await input.close();
  }
}
