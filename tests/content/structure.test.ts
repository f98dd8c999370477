// What the bank is made of.
import { type Bank, bank, type Question, withItem, withRating } from './bank.ts';
import { law, type Rule } from './law.ts';

/** A breach for every skill whose list is not as it should be. */
const perSkill =
  (seen: (own: Bank, skill: string) => string, expected: (skill: string) => string): Rule<Bank> =>
  (own) =>
    own.skills
      .map(({ id }) => ({ id, has: seen(own, id), should: expected(id) }))
      .filter(({ has, should }) => has !== should)
      .map(({ id, has, should }) => `${id} has ${has}, not ${should}`);

const of = <T extends Question>(list: readonly T[], skill: string) =>
  list.filter((one) => one.skill === skill);
const numbered = (start: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${start}-${i + 1}`).join(' ');
const counted =
  (what: string, list: (own: Bank) => readonly unknown[], count: number): Rule<Bank> =>
  (own) =>
    list(own).length === count ? [] : [`${list(own).length} ${what}, not ${count}`];

const { self, ratings, checks, skills } = bank;

law(
  'there are 15 skills, seven of the first role and eight of the second',
  bank,
  (own) => {
    const first = own.skills.filter(({ role }) => role === own.skills[0]?.role).length;
    const told = `${first} + ${own.skills.length - first} skills`;
    return told === '7 + 8 skills' ? [] : [told];
  },
  [{ ...bank, skills: skills.slice(1) }, '6 + 8 skills'],
);

law(
  'there are 75 self items',
  bank,
  counted('self items', (own) => own.self, 75),
  [{ ...bank, self: self.slice(1) }, '74 self items'],
);

law(
  'every skill has five self items, called after it and numbered 1 to 5',
  bank,
  perSkill(
    (own, skill) =>
      of(own.self, skill)
        .map(({ id }) => id)
        .join(' '),
    (skill) => numbered(skill, 5),
  ),
  [withItem('branding-3', { id: 'branding-6' }), 'branding-6'],
  [withItem('branding-3', { skill: 'creativity' }), 'creativity has'],
);

law(
  'the keys of a skill go + - + - + by number',
  bank,
  perSkill(
    (own, skill) =>
      of(own.self, skill)
        .map(({ key }) => (key === 1 ? '+' : '-'))
        .join(' '),
    () => '+ - + - +',
  ),
  [withItem('resilience-2', { key: 1 }), 'resilience has + + + - +'],
);

law(
  'a skill has three ladders of five options, the odd numbers, and two frequency statements',
  bank,
  perSkill(
    (own, skill) =>
      of(own.self, skill)
        .map(({ kind, options }) => `${kind} ${options.length}`)
        .join(', '),
    () => 'ladder 5, frequency 0, ladder 5, frequency 0, ladder 5',
  ),
  [withItem('negotiation-4', { kind: 'ladder' }), 'negotiation has'],
  [withItem('negotiation-1', { options: ['Took it'] }), 'negotiation has ladder 1'],
);

law(
  'there are 30 ratings',
  bank,
  counted('ratings', (own) => own.ratings, 30),
  [{ ...bank, ratings: [...ratings, ...ratings.slice(0, 1)] }, '31 ratings'],
);

law(
  'an observer rates two things of every skill, five options each',
  bank,
  perSkill(
    (own, skill) =>
      of(own.ratings, skill)
        .map(({ id, options }) => `${id} ${options.length}`)
        .join(' '),
    (skill) => `observer-${skill}-1 5 observer-${skill}-2 5`,
  ),
  [withRating('observer-branding-1', { skill: 'creativity' }), 'branding has'],
  [withRating('observer-branding-1', { options: [] }), 'observer-branding-1 0'],
);

law(
  'there are two check items',
  bank,
  counted('checks', (own) => own.checks, 2),
  [{ ...bank, checks: checks.slice(1) }, '1 checks'],
);
