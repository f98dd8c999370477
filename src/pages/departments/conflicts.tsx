import type { Conflict } from '#core/placing-conflict.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';

type Name = (id: string) => string;

function conflictText(conflict: Conflict, name: Name): string {
  switch (conflict.kind) {
    case 'too-many': {
      const { side, ids, seats } = conflict;
      const words = { names: allOf(ids.map(name)), free: name(conflict.free) };
      const { name: role, title: Role } = pack.roles[side];
      return seats === 0
        ? text('plan.conflict-no-seat', { ...words, role: Role })
        : text('plan.conflict-too-many', { ...words, role, seats });
    }
    case 'both-off':
      return text('plan.conflict-both-off', { name: name(conflict.id) });
    case 'unknown': {
      const role = pack.roles[conflict.side].name;
      return text('plan.conflict-unknown', { name: name(conflict.id), role });
    }
    default:
      return conflict satisfies never;
  }
}

/** Why there is no plan, and which demand to give up. */
export const Conflicts = ({
  conflicts,
  name,
}: {
  readonly conflicts: readonly Conflict[];
  readonly name: Name;
}) => (
  <ul className="conflicts">
    {conflicts.map((one) => (
      <li key={JSON.stringify(one)} className="lead">
        {conflictText(one, name)}
      </li>
    ))}
  </ul>
);
