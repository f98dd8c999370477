import { levelOf } from '#core/headline.ts';
import type { Side } from '#core/placeable.ts';
import type { DecisionRecord, SeatTaken } from '#core/plan-records.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { willingBy } from '#state/placing.ts';
import { standingOf } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { nameOf } from './names.ts';

/** What is known today of somebody on a seat, and what the other department does without. */
function linesFor(decision: DecisionRecord, seat: SeatTaken): readonly string[] {
  const person = usePeople.getState().people.find(({ id }) => id === seat.person);
  const name = seat.name || text('people.nameless');
  if (!person) return [text('decision.gives-gone', { name })];
  const side: Side = pack.roles[0].id === seat.role ? 0 : 1;
  const otherSide: Side = side === 0 ? 1 : 0;
  const [role, other] = [pack.roles[side], pack.roles[otherSide]];
  const { assessed, report } = standingOf(person);
  const lines: string[] = [];
  if (assessed && report) {
    const { statements } = assessed.verdict;
    lines.push(
      text('decision.gives-score', {
        name: nameOf(person),
        role: role.name,
        score: Math.round(report.roles[side].score),
        level: levelOf(statements[side]),
      }),
    );
    const hasBoth = decision.seats.filter((one) => one.person === seat.person).length > 1;
    if (!hasBoth && statements[otherSide].kind === 'above') {
      lines.push(
        text('decision.gives-other', {
          name: nameOf(person),
          role: other.name,
          Role: other.title,
        }),
      );
    }
  }
  if (!willingBy(person.takes)[side]) lines.push(text('decision.gives-wish', { name }));
  const cover = person.cover
    ? text('decision.gives-cover', { name, cover: allOf([person.cover]) })
    : text('decision.gives-cover-none', { name });
  return [...lines, cover];
}

/** For every seat: what it rests on, and what it costs elsewhere. */
export function GivesSection({ decision }: { readonly decision: DecisionRecord }) {
  const lines = new Set(decision.seats.flatMap((seat) => linesFor(decision, seat)));
  return (
    <section>
      <h2>{text('decision.gives')}</h2>
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
