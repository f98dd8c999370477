// `score`: reads everything once to check it, then once more to score it. Nothing grows with the input.
import { makeResultToken } from '../../src/core/link/link.ts';
import type { Pack } from '../../src/core/pack.ts';
import { personName } from '../../src/core/person-name.ts';
import type { ScoreCommand } from './command.ts';
import { csvHeader, csvLine } from './csv-lines.ts';
import { InputError, openInput } from './input.ts';
import { type Output, openOutput } from './output.ts';
import type { PersonRow, PersonRows } from './person-rows.ts';
import { peopleReader } from './read-people.ts';
import { type JsonObject, recorder } from './result-record.ts';

const mostFaultsShown = 100;

interface Count {
  readonly good: number;
  readonly bad: number;
}

/** Reads every row and lists what is wrong, as it comes: all of it, or the first hundred faults. */
async function check(people: PersonRows, skipBad: boolean): Promise<Count> {
  const errors = openOutput(process.stderr);
  let good = 0;
  let bad = 0;
  let faultCount = 0;
  for await (const rows of people) {
    for (const row of rows) {
      if (row.kind === 'person') {
        good++;
        continue;
      }
      bad++;
      for (const fault of row.faults) {
        faultCount++;
        if (!skipBad && faultCount > mostFaultsShown) continue;
        errors.write(`${skipBad ? 'skipped ' : ''}${row.place}: ${fault}\n`);
      }
    }
    await errors.flush();
  }
  if (!skipBad && faultCount > mostFaultsShown) {
    errors.write(`... and ${faultCount - mostFaultsShown} more faults\n`);
  }
  await errors.flush();
  return { good, bad };
}

type Recorded = (person: Extract<PersonRow, { kind: 'person' }>) => JsonObject;

function recorderFor(pack: Pack, { day, links }: ScoreCommand): Recorded {
  const record = recorder(pack);
  const frame = { pack, day, seconds: 0, skipped: new Set<never>(), extras: [] };
  return (person) => {
    const name = personName(person.name);
    const result = record(name, person.answers);
    if (links) result['link'] = makeResultToken({ ...frame, name, sheet: person.answers });
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
): Promise<boolean> {
  const input = await openInput(command.file);
  try {
    const people = await peopleReader(pack, input);
    const { good, bad } = await check(people(), command.skipBad);
    if (bad > 0 && !command.skipBad) {
      throw new InputError(
        `${input.name}: ${bad} of ${good + bad} rows are bad; nothing was scored. --skip-bad scores the others.`,
      );
    }
    if (good === 0) {
      const reason = bad > 0 ? 'no row is good' : 'holds nobody: expected a row per person';
      throw new InputError(`${input.name} ${reason}.`);
    }
    if (bad > 0) console.error(`${input.name}: ${bad} of ${good + bad} rows skipped.`);
    await score(people(), recorderFor(pack, command), command.format, output);
    return true;
  } finally {
    await input.close();
  }
}
