import type { Place } from '#core/assignment.ts';
import { isIn, type Side, sides } from '#core/placeable.ts';
import type { PersonRecord } from '#core/records.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';

export const nameOf = (person: Pick<PersonRecord, 'name'> | undefined): string =>
  person?.name || text('people.nameless');

/** Who is in either department, each under its title: for a line of its own. */
export const sidesText = (names: readonly [readonly string[], readonly string[]]): string =>
  sides
    .map((side) => {
      const { title: Role } = pack.roles[side];
      const on = names[side];
      return on.length === 0
        ? text('departments.role-nobody', { Role })
        : text('departments.role-names', { Role, names: allOf(on) });
    })
    .join(' · ');

/** The names of a plan, for either department. */
export const namesOn = (
  places: ReadonlyMap<string, Place>,
  side: Side,
  name: (id: string) => string,
): readonly string[] =>
  [...places].flatMap(([id, place]) => (isIn(place, side) ? [name(id)] : [])).sort();
