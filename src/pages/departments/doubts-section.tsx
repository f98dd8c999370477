import { allOf } from '#state/list-text.ts';
import { text } from '#state/wording.ts';
import type { PlanProps } from './plan-head.tsx';

const namedAtMost = 6;

function evidenceText({ known, name }: Pick<PlanProps, 'known' | 'name'>): string | undefined {
  const isRated = (id: string) =>
    (known.standings.get(id)?.evidence.result?.observers.length ?? 0) > 0;
  const ids = known.placeables.map(({ id }) => id);
  const selfOnly = ids.filter((id) => !isRated(id));
  if (selfOnly.length === 0) return undefined;
  if (selfOnly.length === ids.length) return text('plan.doubt-all-self');
  if (selfOnly.length > namedAtMost) return text('plan.doubt-many', { count: selfOnly.length });
  return text('plan.doubt-self', { count: selfOnly.length, names: allOf(selfOnly.map(name)) });
}

/** What the plan does not know. */
export function DoubtsSection(props: Pick<PlanProps, 'known' | 'name'>) {
  const evidence = evidenceText(props);
  return (
    <section className="stack">
      <h2>{text('plan.doubts')}</h2>
      <ul className="plan-list">
        {evidence !== undefined && <li>{evidence}</li>}
        <li>{text('plan.doubt-leading')}</li>
        <li>{text('decision.fair')}</li>
      </ul>
    </section>
  );
}
