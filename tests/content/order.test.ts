// The order in which the bank is asked, which links keep for good.
import { type Bank, bank, type SelfItem } from './bank.ts';
import { law, type Rule } from './law.ts';
import { tally } from './likeness.ts';

const { order } = bank;
/** The skill items in the order asked, checks aside. */
const asked = (own: Bank): readonly SelfItem[] =>
  own.order.flatMap((id) => own.self.filter((item) => item.id === id));
const roleOf = (own: Bank, skill: string) => own.skills.find(({ id }) => id === skill)?.role;

const ordered = (...ids: readonly string[]): Bank => ({ ...bank, order: ids });
/** The real order with two places changed over. */
const exchanged = (one: string, other: string): Bank =>
  ordered(...order.map((id) => (id === one ? other : id === other ? one : id)));
/** The real order with an id moved to a place. */
const moved = (id: string, place: number): Bank =>
  ordered(...order.filter((one) => one !== id).toSpliced(place, 0, id));

law(
  'the order lists every item once',
  bank,
  (own) => {
    const counts = tally(own.order);
    const ids = [...own.self, ...own.checks].map(({ id }) => id);
    return [...new Set([...ids, ...own.order])].flatMap((id) => {
      const [has, should] = [counts.get(id) ?? 0, ids.includes(id) ? 1 : 0];
      return has === should ? [] : [`${id} stands ${has} times, not ${should}`];
    });
  },
  [ordered(...order.slice(1)), 'stands 0 times'],
  [ordered(...order, 'check-1'), 'check-1 stands 2 times'],
  [ordered(...order, 'gone-1'), 'gone-1 stands 1 times, not 0'],
);

const shortest = 30;
const longest = 60;

law(
  'the first 30 items hold a check, the next comes 30 to 60 items later, at most 60 follow the last',
  bank,
  (own) => {
    const places = own.order.flatMap((id, i) => (id.startsWith('check-') ? [i] : []));
    const stretches = [...places, own.order.length].map((place, i) => place - (places[i - 1] ?? 0));
    return stretches.flatMap((length, i) => {
      const least = i === 0 || i === places.length ? 0 : shortest;
      const most = i === 0 ? shortest : longest;
      return length < least || length > most ? [`stretch ${i + 1} is ${length} items`] : [];
    });
  },
  [moved('check-1', 40), 'stretch 1 is 40 items'],
  [moved('check-2', 30), 'stretch 2 is 8 items'],
  [ordered(...order.filter((id) => id !== 'check-1')), 'stretch 1 is 51 items'],
);

/** So many of every skill among the first items, and with both keys once there are two. */
const evenly =
  (count: number, each: number): Rule<Bank> =>
  (own) =>
    own.skills.flatMap(({ id }) => {
      const first = asked(own).slice(0, count);
      const keys = first.filter(({ skill }) => skill === id).map(({ key }) => key);
      const sound = keys.length === each && new Set(keys).size === each;
      return sound ? [] : [`${id} comes with keys ${keys} among the first ${count}`];
    });

law('the first 15 skill items hold one of every skill', bank, evenly(15, 1), [
  exchanged('market-research-1', 'branding-1'),
  'market-research comes with keys  among',
]);

law('the first 30 skill items hold two of every skill, one of each key', bank, evenly(30, 2), [
  exchanged('negotiation-1', 'negotiation-4'),
  'negotiation comes with keys -1,-1 among',
]);

law(
  'keys alternate over the first 30 skill items',
  bank,
  (own) =>
    asked(own)
      .slice(0, 30)
      .flatMap(({ id, key }, i, all) => (key === all[i - 1]?.key ? [`${id} repeats a key`] : [])),
  [exchanged('digital-marketing-1', 'communication-2'), 'repeats a key'],
);

law(
  'two items of one skill stand at least 5 apart, checks aside',
  bank,
  (own) =>
    asked(own).flatMap(({ id, skill }, i, all) =>
      all.slice(Math.max(0, i - 4), i).some((one) => one.skill === skill)
        ? [`${id} comes too soon`]
        : [],
    ),
  [moved('creativity-3', order.indexOf('creativity-5') - 4), 'creativity-5 comes too soon'],
);

const sameRole = 4;

law(
  'at most 4 skill items in a row come from one role',
  bank,
  (own) =>
    asked(own).flatMap(({ id, skill }, i, all) => {
      const before = all.slice(Math.max(0, i - sameRole), i + 1);
      const one = before.every((item) => roleOf(own, item.skill) === roleOf(own, skill));
      return one && before.length > sameRole ? [`${id} is one too many`] : [];
    }),
  [ordered(...bank.self.map(({ id }) => id)), 'creativity-5 is one too many'],
);
