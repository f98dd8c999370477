import type { Change } from '#core/placing-change.ts';
import { pack } from '#state/pack.ts';
import { placingRules } from '#state/placing.ts';
import { text } from '#state/wording.ts';
import type { PlanProps } from './plan-head.tsx';

const whole = Math.round;
/** With many people there are as many wishes: the dearest are told. */
const shown = 6;

function changeText(change: Change, name: PlanProps['name']): string {
  switch (change.kind) {
    case 'wish': {
      const words = { name: name(change.id), role: pack.roles[change.side].name };
      return text('plan.change-wish', { ...words, points: whole(change.gain) });
    }
    case 'lock':
      return text('plan.change-lock', { name: name(change.id), points: whole(change.gain) });
    case 'out':
      return text('plan.change-out', { name: name(change.id), points: whole(change.gain) });
    case 'bar':
      return text('plan.change-bar', { count: change.seats });
    case 'both':
      return text('plan.change-both', {
        name: name(change.id),
        points: whole(change.gain),
        cost: placingRules.bothCost,
      });
    case 'rise': {
      const words = { name: name(change.id), role: pack.roles[change.side].name };
      return text('plan.change-rise', { ...words, points: whole(change.points) });
    }
    default:
      return change satisfies never;
  }
}

const worth = (change: Change): number => ('gain' in change ? change.gain : 0);

/** What would change the plan, the dearest first, and whether it holds under the other weights. */
export function ChangeSection({ placing, name }: Pick<PlanProps, 'placing' | 'name'>) {
  const changes = placing.changes.toSorted((a, b) => worth(b) - worth(a)).slice(0, shown);
  return (
    <section className="stack">
      <h2>{text('plan.what-if')}</h2>
      <ul className="plan-list">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{changeText(change, name)}</li>
        ))}
        {changes.length === 0 && <li>{text('plan.what-if-none')}</li>}
        <li>{text(placing.holdsByEmphasis ? 'plan.emphasis-holds' : 'plan.emphasis-changes')}</li>
      </ul>
    </section>
  );
}
