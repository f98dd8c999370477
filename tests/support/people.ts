// The golden people: extremes and characters, each a rule that makes a sheet for any pack.
import { type OptionValue, optionValues, type Pack, type SkillItem } from '#core/pack.ts';
import { type Answer, noBasis, type Sheet } from '#core/sheet.ts';

/** 1 is the least favourable option of an item, 5 the most, whichever way the item is keyed. */
export function optionFor(item: SkillItem, favour: number): OptionValue {
  const raw = 3 + item.key * (favour - 3);
  const option = optionValues.find((value) => value === raw);
  if (option === undefined) throw new Error(`no option ${raw}`);
  return option;
}

type Rule = (item: SkillItem, place: number, pack: Pack) => Answer | undefined;

export const isFirstRole = (item: SkillItem, pack: Pack): boolean =>
  pack.skills.some(({ id, role }) => id === item.skill && role === pack.roles[0].id);

/** Answers to every question about a skill; checks are left out, because nothing here depends on them. */
export function sheetBy(pack: Pack, rule: Rule): Sheet {
  const items = pack.items.filter((item): item is SkillItem => item.kind !== 'check');
  return new Map(
    items.flatMap((item, place) => {
      const answer = rule(item, place, pack);
      return answer === undefined ? [] : [[item.id, answer] as const];
    }),
  );
}

const rules: Readonly<Record<string, Rule>> = {
  'all lowest': (item) => optionFor(item, 1),
  'all highest': (item) => optionFor(item, 5),
  'all same': () => 4,
  'pure first role': (item, _, pack) => optionFor(item, isFirstRole(item, pack) ? 5 : 1),
  'pure second role': (item, _, pack) => optionFor(item, isFirstRole(item, pack) ? 1 : 5),
  both: (item, place) => optionFor(item, place % 3 === 0 ? 5 : 4),
  'half finished': (item, place, pack) =>
    2 * place < pack.items.length ? optionFor(item, 4) : undefined,
  contradictory: (item) => (item.key === 1 ? 5 : 4),
  'nothing answered': () => undefined,
  'no basis for one role': (item, _, pack) =>
    isFirstRole(item, pack) ? optionFor(item, 4) : noBasis,
};

export const peopleOf = (pack: Pack): ReadonlyMap<string, Sheet> =>
  new Map(Object.entries(rules).map(([name, rule]) => [name, sheetBy(pack, rule)]));
