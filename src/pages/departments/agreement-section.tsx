import type { DecisionRecord } from '#core/plan-records.ts';
import { lessons } from '#state/lessons.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';

/** So many rules of each department that the sheet stays one page. */
const rulesAtMost = 3;

function leadText({ seats }: DecisionRecord): string {
  const [first, second] = pack.roles.map(({ id }) => {
    const names = seats.flatMap(({ role, name }) =>
      role === id ? [name || text('people.nameless')] : [],
    );
    return allOf(names);
  });
  if (!first || !second) return text('decision.agreement-open');
  return first === second
    ? text('decision.agreement-both', { first })
    : text('decision.agreement-lead', { first, second });
}

/** What passes from one department to the other, and when. */
export const AgreementSection = ({ decision }: { readonly decision: DecisionRecord }) => (
  <section>
    <h2>{text('decision.agreement')}</h2>
    <p>{leadText(decision)}</p>
    <ul>
      {lessons.roles.flatMap(({ job }) =>
        job.handOff.slice(0, rulesAtMost).map((rule) => <li key={rule}>{rule}</li>),
      )}
    </ul>
  </section>
);
