// The bank as its files spell it: the border trims texts, and stray spaces are among what is looked for here.
import itemOrder from '../../content/item-order.json';
import items from '../../content/items.json';
import marketing from '../../content/marketing.json';
import observer from '../../content/observer.json';
import sales from '../../content/sales.json';

export interface Question {
  readonly id: string;
  readonly skill: string;
  readonly text: string;
  /** Low to high; of frequency statements none, as all share one scale. */
  readonly options: readonly string[];
}
export interface SelfItem extends Question {
  readonly kind: string;
  readonly key: number;
}
export interface Rating extends Question {
  readonly lookFor: string;
}
export interface Skill {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly definition: string;
  readonly why: string;
  readonly weight: number;
  readonly emphasisWeight: number;
}
export interface Bank {
  readonly skills: readonly Skill[];
  readonly self: readonly SelfItem[];
  readonly checks: readonly { readonly id: string; readonly text: string }[];
  readonly ratings: readonly Rating[];
  readonly order: readonly string[];
}

const isCheck = ({ kind }: { kind: string }) => kind === 'check';

export const bank: Bank = {
  skills: [marketing, sales].flatMap(({ id: role, skills }) =>
    skills.map((skill) => ({ ...skill, role })),
  ),
  self: items.items
    .filter((item) => !isCheck(item))
    .map(({ id, kind, text, skill = '', key = 0, options = [] }) => {
      return { id, kind, text, skill, key, options };
    }),
  checks: items.items.filter(isCheck).map(({ id, text }) => ({ id, text })),
  ratings: observer.ratings,
  order: itemOrder.order,
};

export const laddersOf = ({ self }: Bank) => self.filter(({ kind }) => kind === 'ladder');
export const statementsOf = ({ self }: Bank) => self.filter(({ kind }) => kind === 'frequency');

export interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** Every text that somebody answers or rates by. */
export const textsOf = ({ self, ratings }: Bank): readonly PlacedText[] => [
  ...[...self, ...ratings].flatMap(({ id, text, options }) =>
    [text, ...options].map((one) => ({ at: id, text: one })),
  ),
  ...ratings.map(({ id, lookFor }) => ({ at: id, text: lookFor })),
];

function changed<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: Partial<T>,
): readonly T[] {
  if (!list.some((one) => one.id === id)) throw new Error(`nothing to spoil: ${id}`);
  return list.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** The bank with one self item spoilt. */
export const withItem = (id: string, change: Partial<SelfItem>): Bank => ({
  ...bank,
  self: changed(bank.self, id, change),
});

/** The bank with one rating spoilt. */
export const withRating = (id: string, change: Partial<Rating>): Bank => ({
  ...bank,
  ratings: changed(bank.ratings, id, change),
});

/** The bank with one skill spoilt. */
export const withSkill = (id: string, change: Partial<Skill>): Bank => ({
  ...bank,
  skills: changed(bank.skills, id, change),
});
