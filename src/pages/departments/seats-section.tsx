import { Link } from 'react-router-dom';
import { levelOf } from '#core/headline.ts';
import { isIn, type Side, sides } from '#core/placeable.ts';
import type { Placing } from '#core/placing.ts';
import { hireAddress, personAddress } from '#state/addresses.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { placingRules, willingBy } from '#state/placing.ts';
import type { Standing } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { InkShape, InkWord, inks } from '#ui/ink.tsx';

import type { PlanProps } from './plan-head.tsx';

function takesText({ person }: Standing, side: Side): string {
  if (person.takes === '') return text('plan.takes-unasked');
  if (!willingBy(person.takes)[side]) return text('plan.takes-no');
  return text(person.takes === 'either' ? 'plan.takes-either' : 'plan.takes-yes');
}

function shareText(share: number): string {
  const count = Math.round(share * 10);
  if (count >= 10) return text('plan.seat-always');
  return count === 0 ? text('plan.seat-hardly') : text('plan.seat-share', { count });
}

interface SeatProps extends Pick<PlanProps, 'placing' | 'name'> {
  readonly standing: Standing;
  readonly side: Side;
}

function Seat({ placing, name, standing, side }: SeatProps) {
  const { person, assessed, report, evidence } = standing;
  const statement = assessed?.verdict.statements[side];
  const score = report?.roles[side].score ?? 0;
  const share = placing.seatShares.get(person.id)?.[side] ?? 0;
  const inBoth = placing.plans[0].places.get(person.id) === 'both';
  const isSelfOnly = evidence.result?.observers.length === 0;
  const lines = [
    statement &&
      text('plan.seat-score', {
        score: Math.round(score),
        bar: Math.round(report?.roles[side].bar ?? 0),
        level: levelOf(statement),
      }),
    shareText(share),
    takesText(standing, side),
    inBoth ? text('plan.runs-both', { points: placingRules.bothCost }) : undefined,
    person.cover ? text('plan.cover', { cover: allOf([person.cover]) }) : text('plan.cover-none'),
    isSelfOnly ? text('plan.self-only') : undefined,
  ];
  return (
    <li className="seat">
      <p className="seat-name">
        <Link to={personAddress(person.id)}>
          <bdi>{name(person.id)}</bdi>
        </Link>
      </p>
      <ul className="small">
        {lines.map((line) => line !== undefined && <li key={line}>{line}</li>)}
      </ul>
    </li>
  );
}

function backupText(placing: Placing, side: Side, name: PlanProps['name']): string {
  const steps = placing.backups[side].map(({ id, fit, place }) => {
    const one = { name: name(id), score: Math.round(fit) };
    return place === undefined
      ? text('plan.backup-one', one)
      : text('plan.backup-busy', { ...one, role: pack.roles[side === 0 ? 1 : 0].name });
  });
  return steps.length === 0
    ? text('plan.backup-none')
    : text('plan.backup', { names: allOf(steps) });
}

function Department({ placing, known, name, side }: PlanProps & { readonly side: Side }) {
  const role = pack.roles[side];
  const placed = [...placing.plans[0].places].filter(([, place]) => isIn(place, side));
  const seated = placed.flatMap(([id]) => known.standings.get(id) ?? []);
  const open = placing.open[side];
  return (
    <section className="card department">
      <h2>
        <InkShape ink={inks[side]} /> <InkWord ink={inks[side]}>{role.title}</InkWord>
      </h2>
      <ul className="seats">
        {seated.map((standing) => (
          <Seat
            key={standing.person.id}
            placing={placing}
            name={name}
            standing={standing}
            side={side}
          />
        ))}
      </ul>
      {open > 0 && <p className="seat-open">{text('plan.open', { count: open })}</p>}
      <p className="small">{backupText(placing, side, name)}</p>
      <Link className="small no-print" to={hireAddress(role.id)}>
        {text(open > 0 ? 'plan.hire' : 'plan.hire-more')}
      </Link>
    </section>
  );
}

/** Both departments, with who the first plan puts there and who could step in. */
export const SeatsSection = (props: PlanProps) => (
  <div className="two-departments">
    {sides
      .filter((side) => props.seats[side] > 0)
      .map((side) => (
        <Department key={side} {...props} side={side} />
      ))}
  </div>
);
