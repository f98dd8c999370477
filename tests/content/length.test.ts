// Texts are short and read at about twelve. Bounds are set a little above what the bank measures now.
import { expect, test } from 'vitest';
import { type Bank, bank, withItem, withRating } from './bank.ts';
import { law, type Rule } from './law.ts';
import { wordsOf } from './likeness.ts';
import { gradeOf, hardestGradeOf, joinedGradeOf, syllablesOf } from './reading-grade.ts';

const tooLong = (id: string, what: string, text: string, most: number) =>
  text.length > most ? [`${id}: ${what} of ${text.length} characters, at most ${most}`] : [];

const long = 'x'.repeat(141);

law(
  'a question has at most 90 characters',
  bank,
  ({ self, checks, ratings }) =>
    [...self, ...checks, ...ratings].flatMap(({ id, text }) => tooLong(id, 'question', text, 90)),
  [withItem('branding-2', { text: long.slice(0, 91) }), 'branding-2: question of 91'],
  [withRating('observer-branding-2', { text: long.slice(0, 91) }), 'observer-branding-2'],
);

law(
  'an option has at most 70 characters',
  bank,
  ({ self, ratings }) =>
    [...self, ...ratings].flatMap(({ id, options }) =>
      options.flatMap((option) => tooLong(id, 'option', option, 70)),
    ),
  [withItem('branding-1', { options: [long.slice(0, 71)] }), 'branding-1: option of 71'],
);

law(
  'what to look for has at most 140 characters',
  bank,
  ({ ratings }) => ratings.flatMap(({ id, lookFor }) => tooLong(id, 'hint', lookFor, 140)),
  [withRating('observer-branding-2', { lookFor: long }), 'observer-branding-2: hint of 141'],
);

interface Bounds {
  readonly mean: number;
  readonly single: number;
}

const withinGrades =
  (
    graded: (own: Bank) => readonly { readonly id: string; readonly grade: number }[],
    { mean, single }: Bounds,
  ): Rule<Bank> =>
  (own) => {
    const grades = graded(own);
    const average = grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length;
    return [
      ...(average > mean ? [`the mean grade is ${average.toFixed(1)}, at most ${mean}`] : []),
      ...grades
        .filter(({ grade }) => grade > single)
        .map(({ id, grade }) => `${id} reads at grade ${grade.toFixed(1)}, at most ${single}`),
    ];
  };

const asked = ({ self, ratings }: Bank) => [...self, ...ratings];
const heavy = 'Considering unfavourable organisational circumstances, what did you prioritise?';
const heavyEverywhere: Bank = {
  ...bank,
  ratings: bank.ratings.map((rating) => ({ ...rating, text: heavy, lookFor: heavy })),
};

// Measured: mean 4.1, hardest 7.4.
law(
  'a question with its hardest option reads below grade 8, and on average below grade 6',
  bank,
  withinGrades((own) => asked(own).map((one) => ({ id: one.id, grade: hardestGradeOf(one) })), {
    mean: 6,
    single: 8,
  }),
  [withItem('creativity-1', { text: heavy }), 'creativity-1 reads at grade'],
  [heavyEverywhere, 'the mean grade is'],
);

// Measured: mean 6.9, hardest 10.6. Five options in a row make a sentence of 35 words, which the formula charges
// for although nobody reads it as one: hence higher bounds than above, on a stricter count.
law(
  'with its options joined to one sentence an item stays below grade 11, and on average below 7',
  bank,
  withinGrades((own) => asked(own).map((one) => ({ id: one.id, grade: joinedGradeOf(one) })), {
    mean: 7,
    single: 11,
  }),
  [withItem('creativity-1', { text: heavy }), 'creativity-1 reads at grade'],
  [heavyEverywhere, 'the mean grade is'],
);

// Measured: mean 4.5, hardest 8.4.
law(
  'what to look for reads below grade 9, and on average below grade 6',
  bank,
  withinGrades(
    ({ ratings }) => ratings.map(({ id, lookFor }) => ({ id, grade: gradeOf([lookFor]) })),
    { mean: 6, single: 9 },
  ),
  [withRating('observer-branding-2', { lookFor: heavy }), 'observer-branding-2 reads at grade'],
  [heavyEverywhere, 'the mean grade is'],
);

test('syllables are counted as they are spoken', () => {
  const spoken = {
    1: 'asked stopped the talked tried used while phone worked stayed changed',
    2: 'table wanted people causes being every samples maybe something likely notice quiet',
    3: 'idea everything another decided suggestion earlier instructions diary beforehand',
    4: 'material application delivery comparisons interruptions everybody',
  };
  for (const [count, words] of Object.entries(spoken)) {
    for (const word of wordsOf(words)) expect(syllablesOf(word), word).toBe(Number(count));
  }
});

test('the grade is the published formula', () => {
  expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  expect(gradeOf(['The cat sat.', 'Everybody was there.'])).toBeCloseTo(
    0.39 * 3 + 11.8 * (9 / 6) - 15.59,
    10,
  );
});

test('short options make no question easier', () => {
  const text = 'When the others had gone home after the party, how did you go on?';
  const bare = hardestGradeOf({ text, options: [] });
  const hard = hardestGradeOf({ text, options: ['Left', 'Deliberated independently'] });
  expect(hard).toBeGreaterThan(bare);
});
