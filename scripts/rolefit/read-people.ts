// People from any input: what it is written in is seen at its first sign.
import type { Pack } from '../../src/core/pack.ts';
import { csvRows } from './csv-rows.ts';
import { type Input, InputError } from './input.ts';
import { jsonRows } from './json-rows.ts';
import type { PersonRows } from './person-rows.ts';

/** The first sign that is neither a space nor a byte order mark. */
export async function firstSign(input: Input): Promise<string> {
  for await (const text of input.text()) {
    const [sign] = /[^\s\ufeff]/.exec(text) ?? [];
    if (sign !== undefined) return sign;
  }
  throw new InputError(`${input.name} is empty: expected CSV with a header, or a JSON array.`);
}

async function startsWith(input: Input, ...bytes: number[]): Promise<boolean> {
  for await (const chunk of input.bytes()) return bytes.every((byte, i) => chunk[i] === byte);
  return false;
}

/** Throws InputError. */
export async function refuseUtf16(input: Input): Promise<void> {
  if ((await startsWith(input, 0xff, 0xfe)) || (await startsWith(input, 0xfe, 0xff))) {
    throw new InputError(`${input.name} is written in UTF-16: save it as "CSV UTF-8".`);
  }
}

/** How to read the people of an input, from the beginning and as often as asked. Throws InputError. */
export async function peopleReader(pack: Pack, input: Input): Promise<() => PersonRows> {
  await refuseUtf16(input);
  const sign = await firstSign(input);
  if (sign === '{') {
    throw new InputError(
      `${input.name}: one object found, a JSON array of people expected: [{...}]`,
    );
  }
  return () => (sign === '[' ? jsonRows(pack, input) : csvRows(pack, input));
}
