// People from a JSON array of {name, answers}. Read piece by piece: at most one person is in memory as a whole.
import { JSONParser } from '@streamparser/json';
import type { ItemId, Pack } from '../../src/core/pack.ts';
import type { Answer } from '../../src/core/sheet.ts';
import { type Input, InputError } from './input.ts';
import {
  allowedValue,
  answerInJson,
  isPassedOver,
  type PersonRow,
  type PersonRows,
  quoted,
} from './person-rows.ts';

/** Bytes. An entry that takes more is no person. */
const longestEntry = 1024 * 1024;
/** Small enough that an entry which never ends is noticed in time. */
const piece = 64 * 1024;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function personEntry(
  items: ReadonlyMap<string, ItemId>,
  entry: unknown,
  number: number,
): PersonRow {
  const place = `entry ${number}`;
  const expected = '{"name": ..., "answers": {...}} expected';
  if (!isObject(entry))
    return { kind: 'bad', place, faults: [`${quoted(entry)} found, ${expected}`] };
  const faults: string[] = [];
  const { name = '', answers: given, ...others } = entry;
  for (const field of Object.keys(others)) {
    if (!isPassedOver(field)) faults.push(`field ${quoted(field)} is unknown`);
  }
  if (name !== null && typeof name !== 'string') faults.push(`name: ${quoted(name)} is no text`);
  if (!isObject(given)) faults.push(`answers: ${expected}`);
  const answers = new Map<ItemId, Answer>();
  for (const [field, value] of Object.entries(isObject(given) ? given : {})) {
    const id = items.get(field);
    const answer = answerInJson(value);
    if (id === undefined) {
      if (!isPassedOver(field)) faults.push(`answers: ${quoted(field)} is no item`);
    } else if (answer === undefined) {
      faults.push(`answers, ${id}: ${quoted(value)} is not allowed; ${allowedValue}`);
    } else if (answer !== null) answers.set(id, answer);
  }
  if (faults.length > 0) return { kind: 'bad', place, faults };
  return { kind: 'person', name: typeof name === 'string' ? name : '', answers };
}

function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += piece) {
    yield chunk.subarray(start, start + piece);
  }
}

/** Throws InputError where the file as a whole is no JSON array. */
export async function* jsonRows(pack: Pack, input: Input): PersonRows {
  const items = new Map<string, ItemId>(pack.items.map(({ id }) => [id, id]));
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let people: PersonRow[] = [];
  let number = 0;
  let since = 0;
  parser.onValue = ({ value }) => {
    number++;
    since = 0;
    people.push(personEntry(items, value, number));
  };
  const stopped = (reason: string) =>
    new InputError(`${input.name}: after entry ${number}: ${reason}`);

  for await (const chunk of input.bytes()) {
    for (const part of piecesOf(chunk)) {
      since += part.length;
      try {
        parser.write(part);
      } catch (error) {
        throw stopped(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (since > longestEntry) throw stopped('an entry of more than 1 MB is no person');
      yield people;
      people = [];
    }
  }
  if (!parser.isEnded) throw stopped('the file ends before its array does');
}
