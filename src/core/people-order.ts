/** In which order people are listed. */
import type { PersonRecord } from './records.ts';
import type { Report } from './report.ts';

export const orders = ['newest', 'name', 'first', 'second'] as const;
export type Order = (typeof orders)[number];

interface Listed {
  readonly person: Pick<PersonRecord, 'name' | 'changed'>;
  /** Undefined where nothing is known, or where it does not matter for the order. */
  readonly report?: Report | undefined;
}

const names = new Intl.Collator('und', { sensitivity: 'base', numeric: true });

const scoreOf = ({ report }: Listed, place: 0 | 1): number => report?.roles[place].score ?? -1;

/** The newest change first, of one moment by name, names from A, scores from the highest; whoever has none comes last. */
export function byOrder<T extends Listed>(list: readonly T[], order: Order): readonly T[] {
  switch (order) {
    case 'newest':
      return list.toSorted(
        (a, b) =>
          b.person.changed - a.person.changed || names.compare(a.person.name, b.person.name),
      );
    case 'name':
      return list.toSorted((a, b) => names.compare(a.person.name, b.person.name));
    case 'first':
      return list.toSorted((a, b) => scoreOf(b, 0) - scoreOf(a, 0));
    case 'second':
      return list.toSorted((a, b) => scoreOf(b, 1) - scoreOf(a, 1));
    default:
      return order satisfies never;
  }
}

/** By name, and never otherwise: a row that is being filled in stays where it is. */
export const byName = <T extends Pick<PersonRecord, 'id' | 'name'>>(
  people: readonly T[],
): readonly T[] =>
  people.toSorted((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
