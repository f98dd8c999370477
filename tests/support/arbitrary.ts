// What fast-check draws from: sheets, and texts that people and programs type.
import fc from 'fast-check';
import { type Item, type ItemId, type OptionValue, optionValues, type Pack } from '#core/pack.ts';
import { type Answer, noBasis, type Sheet } from '#core/sheet.ts';
import { isFirstRole, optionFor, sheetBy } from './people.ts';

export const anyOption: fc.Arbitrary<OptionValue> = fc.constantFrom(...optionValues);

/** Two of nine bytes leave an item out, one is "no basis", six choose an option. */
export function answerOf(byte: number): Answer | undefined {
  const kind = byte % 9;
  if (kind < 2) return undefined;
  return kind === 2 ? noBasis : optionOf(Math.floor(byte / 9));
}

const optionOf = (number: number): OptionValue | undefined => optionValues[number % 5];

/** One byte per item: arrays of bytes are drawn ten times as fast as arrays of choices. */
const sheetFrom = (
  items: readonly Item[],
  answer: (byte: number) => Answer | undefined,
): fc.Arbitrary<Sheet> =>
  fc.uint8Array({ minLength: items.length, maxLength: items.length }).map((bytes) => {
    const sheet = new Map<ItemId, Answer>();
    for (const [place, { id }] of items.entries()) {
      const given = answer(bytes[place] ?? 0);
      if (given !== undefined) sheet.set(id, given);
    }
    return sheet;
  });

/** Any sheet: some items answered, some without basis, some left out. */
export const anySheet = (pack: Pack): fc.Arbitrary<Sheet> => sheetFrom(pack.items, answerOf);
/** Every item answered. */
export const fullSheet = (pack: Pack): fc.Arbitrary<Sheet> => sheetFrom(pack.items, optionOf);

const clamped = (favour: number) => Math.min(5, Math.max(1, favour));

/** Sheets of people: a level for each role, and answers around it; about one in nine left out. */
export const personSheet = (pack: Pack): fc.Arbitrary<Sheet> =>
  fc
    .record({
      levels: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
      noise: fc.uint8Array({ minLength: pack.items.length, maxLength: pack.items.length }),
    })
    .map(({ levels, noise }) =>
      sheetBy(pack, (item, place) => {
        const byte = (noise[place] ?? 0) % 9;
        const level = levels[isFirstRole(item, pack) ? 0 : 1];
        return byte === 8 ? undefined : optionFor(item, clamped(level + (byte % 3) - 1));
      }),
    );

/** Any UTF-16 at all, halves of surrogate pairs included. */
export const anyUtf16 = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength,
  });

const troublesome = [
  'Smith, Jane',
  'Anne-Marie',
  "#1 O'Neil",
  '👩‍👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'שָׁלוֹם עוֹלָם',
  'محمد عبد الله',
  'e\u200b\u0301',
  'A\u030a\u0323',
  '\ud800 half',
  'half \udfff',
  'a\u202eevil\u202c',
  '=cmd|" /C calc"!A0',
  '  spaces   inside ',
  'ﷺ'.repeat(20),
  `Z${'\u0301'.repeat(60)}`,
  'ก็็็็็็็็็็็็็็็็็็็็',
  '%00%0a<script>&amp;',
  '각'.normalize('NFD').repeat(8),
  '\u0344\u0958\u2126',
];

/** Names as typed. */
export const anyRawName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...troublesome),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  anyUtf16(80),
  fc
    .array(fc.constantFrom(...troublesome, ' ', '\u200d', '\u0301', '\ufe0f', '\u200b'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);
