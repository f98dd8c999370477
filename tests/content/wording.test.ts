// The texts of the interface, and what is said of each skill.
import wordingFile from '../../content/wording.json';
import { type Bank, bank, withSkill } from './bank.ts';
import { law, type Rule } from './law.ts';
import { likeness, namedWords, pairsFrom } from './likeness.ts';

type Choice = Readonly<Record<string, string | undefined>>;
type Messages = Readonly<Record<string, string | Choice>>;

const { $schema: _, ...wording } = wordingFile;
const messages: Messages = wording;

const textsOf = (message: string | Choice): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message).map((text) => text ?? '');

/** A breach for every message in whose texts something is found. */
const inMessages =
  (wrong: (text: string) => boolean): Rule<Messages> =>
  (all) =>
    Object.entries(all).flatMap(([key, message]) =>
      textsOf(message).some(wrong) ? [`${key}: ${JSON.stringify(message)}`] : [],
    );

law(
  'every placeholder looks like {name}',
  messages,
  inMessages((text) => /[{}]/.test(text.replace(/\{[a-zA-Z]+\}/g, ''))),
  [{ 'a.b': 'Hello {first name}' }, 'a.b'],
  [{ 'a.b': 'Hello {name' }, 'a.b'],
  [{ 'a.b': 'Hello {}' }, 'a.b'],
  [{ 'a.b': { by: 'count', one: 'One {{name}}', other: 'Some' } }, 'a.b'],
);

law(
  'no message claims or judges in words that were ruled out',
  messages,
  inMessages((text) => /\b(?:verified|validated|personality|weak\w*)\b/i.test(text)),
  [{ 'a.b': 'Weak: below the bar.' }, 'a.b'],
  [{ 'a.b': { by: 'count', one: 'One verified score', other: 'Some' } }, 'a.b'],
);

law(
  'no message is empty',
  messages,
  inMessages((text) => text.trim() === ''),
  [{ 'a.b': '  ' }, 'a.b'],
  [{ 'a.b': { by: 'count', one: '', other: 'Some' } }, 'a.b'],
);

law<Messages>(
  'every choice says by what it chooses, and has an "other" beside at least one case',
  messages,
  (all) =>
    Object.entries(all).flatMap(([key, message]) => {
      if (typeof message === 'string') return [];
      const { by, other, ...cases } = message;
      return by && other && Object.keys(cases).length > 0 ? [] : [`${key} lacks a part`];
    }),
  [{ 'a.b': { by: 'count', one: 'One' } }, 'a.b lacks a part'],
  [{ 'a.b': { one: 'One', other: 'Some' } }, 'a.b lacks a part'],
  [{ 'a.b': { by: 'count', other: 'Some' } }, 'a.b lacks a part'],
);

const half = 0.5;
const apart =
  (field: 'definition' | 'why'): Rule<Bank> =>
  ({ skills }) =>
    pairsFrom(
      half,
      likeness,
      skills.map((skill) => namedWords(skill.id, skill[field])),
    );
const [first] = bank.skills;

law('no two skills are defined in the same words', bank, apart('definition'), [
  withSkill('branding', { definition: `Also ${first?.definition}` }),
  'is like branding',
]);

law('no two skills are needed in the same words', bank, apart('why'), [
  withSkill('branding', { why: first?.why ?? '' }),
  'is like branding',
]);
