// No wording comes twice: not in two questions, and not in two skills with the names changed over.
import { type Bank, bank, withItem, withRating } from './bank.ts';
import { law } from './law.ts';
import { likeness, namedWords, overlap, pairsFrom, runsOf } from './likeness.ts';

const alike = 0.6;

law(
  'no two questions share six in ten of their words',
  bank,
  ({ self, checks, ratings }) =>
    pairsFrom(
      alike,
      likeness,
      [...self, ...checks, ...ratings].map(({ id, text }) => namedWords(id, text)),
    ),
  [
    withItem('negotiation-2', { text: 'I promise a time before I looked at my diary' }),
    'negotiation-2 is like time-management-4',
  ],
  [
    withRating('observer-negotiation-2', { text: bank.self[0]?.text ?? '' }),
    `${bank.self[0]?.id} is like observer-negotiation-2`,
  ],
);

/** Four words in a row, of all that asks about a skill, with the names of skills taken out. */
function runsOfSkill({ self, ratings, skills }: Bank, skill: string): ReadonlySet<string> {
  const names = new RegExp(skills.map(({ name }) => name).join('|'), 'gi');
  const texts = [
    ...[...self, ...ratings].map(({ skill: of, text, options }) => ({
      of,
      all: [text, ...options],
    })),
    ...ratings.map(({ skill: of, lookFor }) => ({ of, all: [lookFor] })),
  ];
  return new Set(
    texts
      .filter(({ of }) => of === skill)
      .flatMap(({ all }) => all)
      .flatMap((text) => runsOf(text.replace(names, ''), 4)),
  );
}

const borrowed = 0.4;

law(
  'no two skills share four in ten of their four-word runs, the names of skills aside',
  bank,
  (own) =>
    pairsFrom(
      borrowed,
      overlap,
      own.skills.map(({ id }) => ({ id, words: runsOfSkill(own, id) })),
    ),
  [
    {
      ...bank,
      self: bank.self.map((item) => {
        const said = item.id.replace('resilience', 'negotiation');
        const other = bank.self.find(({ id }) => id === said) ?? item;
        return { ...item, text: other.text, options: other.options };
      }),
    },
    'negotiation is like resilience',
  ],
  [
    {
      ...bank,
      self: bank.self.map((item) => {
        const { name } = bank.skills.find(({ id }) => id === item.skill) ?? { name: '' };
        return { ...item, text: `When did I need ${name} the last time I went out?`, options: [] };
      }),
      ratings: [],
    },
    'creativity is like negotiation: 1.00',
  ],
);
