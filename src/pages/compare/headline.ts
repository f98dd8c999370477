import type { ComparedRow } from '#core/compare-people.ts';
import { allOf, oneOf } from '#state/list-text.ts';
import { text } from '#state/wording.ts';

/** Who is ahead in a role, as far as that can be said: measured against whoever comes out highest. */
export function headlineOf(
  rows: readonly ComparedRow[],
  Role: string,
  name: (id: string) => string,
): string {
  const [first, ...rest] = rows;
  const named = (list: readonly ComparedRow[]) => list.map(({ id }) => name(id));
  const behind = rest.filter(({ behindFirst }) => behindFirst);
  const others = rest.filter(({ behindFirst }) => !behindFirst);
  if (!first || behind.length === 0) return text('compare.tied-all', { Role });
  const best = allOf(named([first]));
  if (others.length === 0) return text('compare.ahead', { Role, name: best });
  return text('compare.tied', {
    Role,
    name: best,
    others: oneOf(named(others)),
    behind: allOf(named(behind)),
    count: behind.length,
  });
}
