// `score`: reads everything once to check it, then once more to score it. Nothing grows with the input;
// only observers stay in memory.
import { makeResultToken } from '../../src/core/link/link.ts';
import type { Pack } from '../../src/core/pack.ts';
import { personName } from '../../src/core/person-name.ts';
import type { ScoreCommand } from './command.ts';
import { csvHeader, csvLine } from './csv-lines.ts';
import { openFaultList } from './fault-list.ts';
import { InputError, openInput } from './input.ts';
import { type Observers, openObservers } from './observers.ts';
import type { Output } from './output.ts';
import type { PersonRow, PersonRows } from './person-rows.ts';
import { peopleReader } from './read-people.ts';
import { type JsonObject, recorder } from './result-record.ts';

interface Count {
  readonly good: number;
  readonly bad: number;
}

/** Reads every row and lists what is wrong, as it comes: all of it where bad rows are to be skipped. */
async function check(
  people: PersonRows,
  skipBad: boolean,
  observers: Observers,
  errors: Output,
): Promise<Count> {
  const faults = skipBad
    ? openFaultList(errors, 'skipped ', Number.POSITIVE_INFINITY)
    : openFaultList(errors);
  let good = 0;
  let bad = 0;
  for await (const rows of people) {
    for (const row of rows) {
      if (row.kind === 'person') {
        good++;
        if (!observers.isEmpty) observers.meet(personName(row.name));
      } else {
        bad++;
        faults.add(row.place, row.faults);
      }
    }
    await faults.flush();
  }
  await faults.end();
  return { good, bad };
}

type Recorded = (person: Extract<PersonRow, { kind: 'person' }>) => JsonObject;

function recorderFor(pack: Pack, { day, links }: ScoreCommand, observers: Observers): Recorded {
  const record = recorder(pack);
  const frame = { pack, day, seconds: 0, skipped: new Set<never>(), observers: [], extras: [] };
  return (person) => {
    const name = personName(person.name);
    const sheet = person.answers;
    const result = record(name, { sheet, seconds: 0, observers: observers.of(name) });
    if (links) result['link'] = makeResultToken({ ...frame, name, sheet });
    return result;
  };
}

async function score(people: PersonRows, record: Recorded, format: string, output: Output) {
  let isFirst = true;
  for await (const rows of people) {
    for (const row of rows) {
      if (row.kind === 'bad') continue;
      const result = record(row);
      if (format === 'json') {
        output.write(`${JSON.stringify(result)}\n`);
        continue;
      }
      output.write(`${isFirst ? csvHeader(result) : ''}${csvLine(result)}`);
      isFirst = false;
    }
    await output.flush();
  }
}

/** True where every row was good, or bad ones were to be skipped and some were good. Throws InputError. */
export async function scorePeople(
  pack: Pack,
  command: ScoreCommand,
  output: Output,
  errors: Output,
): Promise<boolean> {
  const observers = await openObservers(pack, command.observers, errors);
  const input = await openInput(command.file);
  try {
    const people = await peopleReader(pack, input);
    const { good, bad } = await check(people(), command.skipBad, observers, errors);
    if (bad > 0 && !command.skipBad) {
      throw new InputError(
        `${input.name}: ${bad} of ${good + bad} rows are bad; nothing was scored. --skip-bad scores the others.`,
      );
    }
    if (good === 0) {
      const reason = bad > 0 ? 'no row is good' : 'holds nobody: expected a row per person';
      throw new InputError(`${input.name} ${reason}.`);
    }
    await observers.check(input.name);
    if (bad > 0) errors.write(`${input.name}: ${bad} of ${good + bad} rows skipped.\n`);
    await errors.flush();
    await score(people(), recorderFor(pack, command, observers), command.format, output);
    return true;
  } finally {
    await input.close();
  }
}
