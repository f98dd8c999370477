// Items give no job away, deny nothing and are spelt like everything else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../scripts/content-files.ts';
import { bank, laddersOf, type PlacedText, statementsOf, textsOf } from './bank.ts';
import { law, type Planted, type Rule } from './law.ts';
import { wordsOf } from './likeness.ts';
import { denialsIn, jobWordsIn, strayMarksIn } from './word-lists.ts';

type Texts = readonly PlacedText[];

const inEach =
  (find: (text: string) => readonly string[]): Rule<Texts> =>
  (texts) =>
    texts.flatMap(({ at, text }) => find(text).map((found) => `${at}: ${found} in “${text}”`));
const planted = (text: string, told: string): Planted<Texts> => [
  [{ at: 'planted', text }],
  `planted: ${told} in`,
];

const findJobWords = jobWordsIn(bank.skills.map(({ name }) => name));

law(
  'no self item and no rating uses a word of one of the two jobs',
  textsOf(bank),
  inEach(findJobWords),
  planted('How did the last sale go?', 'sale'),
  planted('I like Selling things.', 'Selling'),
  planted('What had they sold?', 'sold'),
  planted('Went to the market', 'market'),
  planted('Our marketing was slow.', 'marketing'),
  planted('Kept to one brand', 'brand'),
  planted('I follow up each lead.', 'each lead'),
  planted('Rang all of the leads', 'the leads'),
  planted('Named the prospects', 'prospects'),
  planted('The customer’s wish', 'customer'),
  planted('Closed the deal', 'deal'),
  planted('I know some seo.', 'seo'),
  planted('I like data  analysis.', 'data  analysis'),
  planted('Their time-management was good', 'time-management'),
  planted('I use closing skills.', 'closing skills'),
);

test('words that only look like words of the jobs are spared', () => {
  const spared = [
    'Where did it lead?',
    'This leads on to more',
    'An ideal leader',
    'The supermarket',
    'Brandy',
    'I dealt with it',
    'Time to manage',
  ];
  expect(spared.flatMap(findJobWords)).toEqual([]);
});

law(
  'a frequency statement denies nothing',
  statementsOf(bank).map(({ id, text }) => ({ at: id, text })),
  inEach(denialsIn),
  planted('I do not ask.', 'not'),
  planted('Never do I ask.', 'Never'),
  planted('I don’t ask.', 'don’t'),
  planted("I can't ask.", "can't"),
  planted('I cannot ask.', 'cannot'),
  planted('I no longer ask.', 'no longer'),
);

/** Every text of a file, by where it stands. */
function textsIn(json: unknown, at: string): Texts {
  if (typeof json === 'string') return [{ at, text: json }];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => textsIn(value, `${at} ${key}`));
}

const everyText = readdirSync(contentFolder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => textsIn(JSON.parse(readFileSync(join(contentFolder, file), 'utf8')), file));

law(
  'no text has an exclamation mark, an emoji, a double space, a straight double quote or spaces around it',
  everyText,
  inEach(strayMarksIn),
  planted('Well done!', 'an exclamation mark'),
  planted('Well done 🎉', 'an emoji'),
  planted('Well ☺️', 'an emoji'),
  planted('Well  done', 'a double space'),
  planted('Said "well done"', 'a straight double quote'),
  planted(' Well done', 'a space at its start'),
  planted('Well done\n', 'a space at its end'),
);

test('texts are looked for in every file', () => {
  expect(new Set(everyText.map(({ at }) => at.split(' ')[0])).size).toBe(15);
  expect(everyText.length).toBeGreaterThan(900);
});

type Ladders = readonly { readonly id: string; readonly options: readonly string[] }[];

law<Ladders>(
  'no option of a ladder is another option, or the whole start of one',
  [...laddersOf(bank), ...bank.ratings],
  (ladders) =>
    ladders.flatMap(({ id, options }) => {
      const plain = options.map((option) => `${wordsOf(option).join(' ')} `);
      return plain.flatMap((one, i) =>
        plain.some((other, k) => k !== i && other.startsWith(one)) ? [`${id}: “${one}”`] : [],
      );
    }),
  [[{ id: 'planted', options: ['Asked why', 'asked why.'] }], 'planted: “asked why ”'],
  [[{ id: 'planted', options: ['Asked', 'Said no', 'Asked, then told'] }], 'planted: “asked ”'],
);
