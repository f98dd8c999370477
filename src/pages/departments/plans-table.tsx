import { sides } from '#core/placeable.ts';
import type { Placing, Plan } from '#core/placing.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { placingRules } from '#state/placing.ts';
import { percentText, text } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { namesOn } from './names.ts';
import type { PlanProps } from './plan-head.tsx';

const shown = 6;

function toldText({ pBehind }: Plan, place: number): string {
  if (place === 0) return text('plan.told-first');
  if (pBehind < placingRules.leading) return text('plan.told-tie');
  return text(pBehind < placingRules.sure ? 'plan.told-probably' : 'plan.told-behind');
}

/** The best plan and those next to it. */
export function PlansTable({ placing, name }: Pick<PlanProps, 'name'> & { placing: Placing }) {
  const plans = placing.plans.slice(0, shown);
  return (
    <section className="stack-wide">
      <h2>{text('plan.table')}</h2>
      <DataTable
        caption={text('plan.table')}
        columns={[
          { id: 'place', title: text('plan.place') },
          ...pack.roles.map(({ id, title }) => ({ id, title })),
          { id: 'value', title: text('plan.value'), numeric: true },
          { id: 'behind', title: text('plan.behind'), numeric: true },
          { id: 'share', title: text('plan.share'), numeric: true },
          { id: 'told', title: text('plan.told') },
        ]}
        rows={plans.map((plan, place) => ({
          id: String(place),
          cells: [
            place + 1,
            ...sides.map((side) => allOf(namesOn(plan.places, side, name)) || '–'),
            Math.round(plan.value),
            place === 0 ? '–' : Math.round(plan.price),
            percentText(plan.share),
            toldText(plan, place),
          ],
        }))}
      />
      <p className="small muted">
        {text('plan.table-note', {
          leading: percentText(placingRules.leading),
          sure: percentText(placingRules.sure),
          draws: placingRules.draws,
        })}
      </p>
    </section>
  );
}
