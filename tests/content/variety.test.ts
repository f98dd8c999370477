// Questions open in many ways, and no ladder gives its top away.
import { type Bank, bank, laddersOf, type Question } from './bank.ts';
import { law, type Rule } from './law.ts';
import { openingOf, tally } from './likeness.ts';

const everyLadder = (change: Partial<Question>): Bank => ({
  ...bank,
  self: bank.self.map((item) => (item.kind === 'ladder' ? { ...item, ...change } : item)),
});
const everyRating = (change: Partial<Question>): Bank => ({
  ...bank,
  ratings: bank.ratings.map((rating) => ({ ...rating, ...change })),
});

const openings = (list: readonly Question[]) => tally(list.map(({ text }) => openingOf(text)));
const repeatedOpenings = (list: readonly Question[], most: number) =>
  [...openings(list)]
    .filter(([, count]) => count > most)
    .map(([words, count]) => `${count} open with “${words}”, at most ${most}`);

law(
  'the 45 ladders open in at least 25 ways, at most 8 of them in the same three words',
  bank,
  (own) => {
    const ways = openings(laddersOf(own)).size;
    const few = ways < 25 ? [`the ladders open in ${ways} ways`] : [];
    return [...few, ...repeatedOpenings(laddersOf(own), 8)];
  },
  [everyLadder({ text: 'The last time you rested, where was it?' }), 'the ladders open in 1 ways'],
  [
    everyLadder({ text: 'The last time you rested, where was it?' }),
    '45 open with “the last time”',
  ],
);

law(
  'at most 6 ratings open in the same three words',
  bank,
  ({ ratings }) => repeatedOpenings(ratings, 6),
  [everyRating({ text: 'When they last rested, where was it?' }), '30 open with “when they last”'],
);

const tops = (list: readonly Question[]) => list.map(({ options }) => options.at(-1) ?? '');
const added = (list: readonly Question[], most: number) => {
  const count = tops(list).filter((top) => /\b(?:also|too|as well)\b/i.test(top)).length;
  return count > most ? [`${count} top options add with also, too or as well`] : [];
};

law(
  'at most 12 of the 45 ladders add their top with also, too or as well',
  bank,
  (own) => added(laddersOf(own), 12),
  [everyLadder({ options: ['Asked', 'Also told'] }), '45 top options'],
  [everyLadder({ options: ['Asked', 'Told them as well'] }), '45 top options'],
);

law(
  'at most 8 of the 30 ratings add their top with also, too or as well',
  bank,
  ({ ratings }) => added(ratings, 8),
  [everyRating({ options: ['Asked', 'Told them, too'] }), '30 top options'],
);

const longestOnTop = (list: readonly Question[], share: number) => {
  const count = list.filter(({ options }) =>
    options.slice(0, -1).every((option) => option.length < (options.at(-1) ?? '').length),
  ).length;
  return count > share * list.length ? [`${count} of ${list.length} tops are the longest`] : [];
};
const giveaway = { options: ['Asked', 'Asked and told'] };
const ofSelf: Rule<Bank> = (own) => longestOnTop(laddersOf(own), 0.6);

law('in at most six of ten ladders the top option is the longest', bank, ofSelf, [
  everyLadder(giveaway),
  '45 of 45 tops are the longest',
]);
law(
  'in at most six of ten ratings the top option is the longest',
  bank,
  ({ ratings }) => longestOnTop(ratings, 0.6),
  [everyRating(giveaway), '30 of 30 tops are the longest'],
);
