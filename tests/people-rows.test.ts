// How the command line reads people: CSV and JSON in whatever pieces they come, and everything that can be wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutFormula } from '#core/csv.ts';
import { noBasis } from '#core/sheet.ts';
import type { Input } from '../scripts/rolefit/input.ts';
import { openOutput } from '../scripts/rolefit/output.ts';
import type { PersonRow } from '../scripts/rolefit/person-rows.ts';
import { peopleReader } from '../scripts/rolefit/read-people.ts';
import { realPack } from './support/real-pack.ts';

const pack = realPack();
const [one, two, three] = pack.items.map(({ id }) => id);

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** An input that comes in pieces of this many bytes. */
function inputOf(bytes: Uint8Array, piece = 64): Input {
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += piece) {
      yield bytes.slice(start, start + piece);
    }
  }
  return {
    name: 'people',
    bytes: pieces,
    async *text() {
      const decoder = new TextDecoder();
      for await (const part of pieces()) yield decoder.decode(part, { stream: true });
      yield decoder.decode();
    },
    close: () => Promise.resolve(),
  };
}

async function peopleIn(text: string | Uint8Array, piece?: number): Promise<PersonRow[]> {
  const input = inputOf(typeof text === 'string' ? bytesOf(text) : text, piece);
  const people: PersonRow[] = [];
  for await (const rows of (await peopleReader(pack, input))()) people.push(...rows);
  return people;
}

const person = (name: string, ...answers: readonly (readonly [string | undefined, unknown])[]) => ({
  kind: 'person',
  name,
  answers: new Map(answers),
});

describe('CSV', () => {
  const expected = [
    person('Smith, Jane', [one, 4], [two, noBasis]),
    person('Zoë "Z" 👩‍👩‍👧‍👦\nlives here', [two, 5]),
    person(''),
  ];
  const csv = (comma: string, newline: string) =>
    [
      ['name', one, 'true_skill', two],
      ['"Smith, Jane"', ' 4 ', 'x', '"NB"'],
      ['"Zoë ""Z"" 👩‍👩‍👧‍👦\nlives here"', '', '"a,b;c\td"', '5'],
      ['', '', '', ''],
    ]
      .map((cells) => cells.join(comma))
      .join(newline);

  test('is read with every usual delimiter and line break, with and without a byte order mark', async () => {
    for (const comma of [',', ';', '\t']) {
      for (const newline of ['\n', '\r\n', '\r']) {
        for (const mark of ['', '\ufeff']) {
          for (const end of ['', newline, newline + newline]) {
            const text = `${mark}${csv(comma, newline)}${end}`;
            expect(await peopleIn(text), JSON.stringify(text)).toEqual(expected);
          }
        }
      }
    }
  });

  test('is read the same in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 80 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (piece, newline) => {
          expect(await peopleIn(csv(',', newline), piece)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('gives back what was written, whatever the names', async () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 12 });
    const row = fc.tuple(name, fc.constantFrom('', '1', '2', '3', '4', '5', 'nb'));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const lines = rows.map(([text, cell]) => `"${text.replaceAll('"', '""')}",${cell}`);
        const people = await peopleIn([`name,${one}`, ...lines].join('\n'), 16);
        const names = people.map((row) => (row.kind === 'person' ? row.name : row.faults));
        expect(names).toEqual(rows.map(([text]) => text));
      }),
      { numRuns: 200 },
    );
  });

  test('counts rows as a spreadsheet does', async () => {
    const people = await peopleIn(`name,${one}\nAda,1\n\nBob,9\n`);
    expect(people[1]).toMatchObject({ kind: 'bad', place: 'row 4' });
  });

  test.each([
    ['6', /"6" is not allowed; use 1, 2, 3, 4, 5, nb/],
    ['0', /"0"/],
    ['3.0', /"3.0"/],
    ['-', /"-"/],
    ['n/a', /"n\/a"/],
    ['x'.repeat(1000), /"x{39}…/],
    ['"\u001b[31m"', /"\\u001b\[31m"/],
    ['3,4', /has 3 cells, the header has 2/],
    ['"3"4', /text follows a closing quotation mark/],
    ['"3', /a quotation mark is opened and never closed/],
  ])('names what is wrong with %j', async (cell, fault) => {
    const [row] = await peopleIn(`name,${one}\nAda,${cell}`);
    expect(row).toMatchObject({ kind: 'bad', place: 'row 2' });
    expect(row?.kind === 'bad' ? row.faults.join('\n') : '').toMatch(fault);
  });

  test.each([
    [`name,${one},juggling`, /column "juggling" is no item/],
    [`name,${one},name`, /column "name" stands twice/],
    [`${one},${two},${one}`, /stands twice/],
    [`name,${one},`, /column 3 has no title/],
    ['name,true_a', /no column is an item/],
  ])('refuses the header %j', async (header, fault) => {
    await expect(peopleIn(`${header}\nAda,1,1\n`)).rejects.toThrow(fault);
  });

  test('does not read on for ever after a quotation mark that is never closed', async () => {
    const endless = `name,${one}\n"Ada,1\n${'Bob,2\n'.repeat(400_000)}`;
    await expect(peopleIn(endless, 65_536)).rejects.toThrow(/row 2 does not end/);
  });
});

describe('JSON', () => {
  const entry = {
    name: 'Smith, Jane',
    answers: { [one ?? '']: 4, [two ?? '']: 'nb', [three ?? '']: null },
  };

  test('is read in pieces of any size', async () => {
    const text = JSON.stringify(
      [entry, { ...entry, name: 'Zoë 👩‍👩‍👧‍👦', true_skill: [1] }],
      null,
      2,
    );
    for (const piece of [1, 2, 3, 7, 64, 10_000]) {
      expect(await peopleIn(`\ufeff  ${text}\n`, piece)).toEqual([
        person('Smith, Jane', [one, 4], [two, noBasis]),
        person('Zoë 👩‍👩‍👧‍👦', [one, 4], [two, noBasis]),
      ]);
    }
  });

  test('may leave the name out', async () => {
    expect(await peopleIn('[{"answers":{}},{"name":null,"answers":{}}]')).toEqual([
      person(''),
      person(''),
    ]);
  });

  test.each([
    [3, /3 found/],
    [null, /null found/],
    [[entry], /found/],
    [{}, /answers/],
    [{ ...entry, name: 3 }, /name: 3 is no text/],
    [{ ...entry, age: 30 }, /field "age" is unknown/],
    [{ name: 'Ada', answers: [1, 2] }, /answers/],
    [{ name: 'Ada', answers: { juggling: 3 } }, /"juggling" is no item/],
    [{ name: 'Ada', answers: { [one ?? '']: '3' } }, /"3" is not allowed; use 1, 2, 3, 4, 5, null/],
    [{ name: 'Ada', answers: { [one ?? '']: 6 } }, /6 is not allowed/],
    [{ name: 'Ada', answers: { [one ?? '']: 2.5 } }, /2.5 is not allowed/],
    [{ name: 'Ada', answers: { [one ?? '']: true } }, /true is not allowed/],
  ])('names what is wrong with %j', async (wrong, fault) => {
    const [good, bad] = await peopleIn(JSON.stringify([entry, wrong]));
    expect(good?.kind).toBe('person');
    expect(bad).toMatchObject({ kind: 'bad', place: 'entry 2' });
    expect(bad?.kind === 'bad' ? bad.faults.join('\n') : '').toMatch(fault);
  });

  test('takes no answer from a prototype', async () => {
    const [row] = await peopleIn(`[{"name":"Ada","answers":{"__proto__":{"${one}":5}}}]`);
    expect(row).toMatchObject({ kind: 'bad' });
  });

  test.each([
    ['[{"name":"Ada","answers":{}}', /after entry 1: the file ends/],
    ['[{"name":"Ada" "answers":{}}]', /after entry 0: not JSON/],
    ['[{"answers":{}}] trailing', /after entry 1: not JSON/],
    ['{"name":"Ada"}', /a JSON array of people expected/],
    [`[{"name":"${'x'.repeat(1_300_000)}"}]`, /more than 1 MB/],
    ['['.repeat(1_300_000), /more than 1 MB/],
  ])('is refused as a whole where it is no array: %#', async (text, fault) => {
    await expect(peopleIn(text, 65_536)).rejects.toThrow(fault);
  });
});

test.each([
  ['', /is empty/],
  [' \r\n\t', /is empty/],
  ['\ufeff', /is empty/],
])('an empty input is called empty: %j', async (text, fault) => {
  await expect(peopleIn(text)).rejects.toThrow(fault);
});

test('UTF-16 is named as such', async () => {
  const bytes = Uint8Array.from([0xff, 0xfe, ...bytesOf('n\u0000a\u0000')]);
  await expect(peopleIn(bytes)).rejects.toThrow(/UTF-16/);
});

test.each([
  ['=1', "'=1"],
  [' =1', "' =1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ['\t=1', "'\t=1"],
  ['\r1', "'\r1"],
  ['\n1', "'\n1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  ['\u00a0=1', "'\u00a0=1"],
  ['\u200d=1', "'\u200d=1"],
  ['Ada', 'Ada'],
  ['Anne-Marie', 'Anne-Marie'],
  ['1+1=2', '1+1=2'],
  ['', ''],
])('a spreadsheet takes no text for a formula: %j', (text, safe) => {
  expect(withoutFormula(text)).toBe(safe);
});

test('output waits for a reader that is slower', async () => {
  const { Writable } = await import('node:stream');
  const taken: string[] = [];
  const slow = new Writable({
    highWaterMark: 4,
    decodeStrings: false,
    write(chunk, _, done) {
      taken.push(String(chunk));
      setTimeout(done, 5);
    },
  });
  const output = openOutput(slow);
  output.write('one ');
  output.write('two ');
  await output.flush();
  expect(taken).toEqual(['one two ']);
  await output.flush();
  expect(taken).toHaveLength(1);
  expect(slow.writableLength).toBe(0);
});
