import { Link } from 'react-router-dom';
import { isIn, type Side, sides } from '#core/placeable.ts';
import type { Placing, Plan } from '#core/placing.ts';
import { addresses } from '#state/addresses.ts';
import { allOf, listed, oneOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { placingRules } from '#state/placing.ts';
import { text, textParts } from '#state/wording.ts';
import { InkWord, inks } from '#ui/ink.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { namesOn } from './names.ts';
import type { Known } from './use-considered.ts';

export interface PlanProps {
  readonly placing: Placing;
  readonly known: Known;
  readonly name: (id: string) => string;
  readonly seats: readonly [number, number];
}

const whole = Math.round;
/** A heading with more names is no answer. */
const namedAtMost = 4;

/** Who is in either department, for the middle of a sentence. */
const planText = ({ places }: Pick<Plan, 'places'>, name: PlanProps['name']): string =>
  listed(
    sides.flatMap((side) => {
      const names = namesOn(places, side, name);
      const role = pack.roles[side].name;
      return names.length === 0 ? [] : [text('plan.and', { role, names: allOf(names) })];
    }),
  );

/** What the leading plans say of one department. */
function SideSentence({ placing, name, seats, side }: PlanProps & { readonly side: Side }) {
  const { title: Role } = pack.roles[side];
  const settled = placing.settled[side].map(name);
  const contested = placing.contested[side].map(name);
  const ink = <InkWord ink={inks[side]}>{Role}</InkWord>;
  if (seats[side] === 0) return <RichText parts={textParts('plan.no-seat', { Role: ink })} />;
  if (settled.length + contested.length === 0) {
    return <RichText parts={textParts('plan.nobody', { Role: ink })} />;
  }
  if (contested.length === 0) {
    return <RichText parts={textParts('plan.settled', { Role: ink, names: allOf(settled) })} />;
  }
  if (contested.length > namedAtMost) {
    const count = contested.length + settled.length;
    return <RichText parts={textParts('plan.contested-many', { Role: ink, count })} />;
  }
  const names = oneOf(contested);
  return settled.length === 0 ? (
    <RichText parts={textParts('plan.contested', { Role: ink, names })} />
  ) : (
    <RichText parts={textParts('plan.partly', { Role: ink, settled: allOf(settled), names })} />
  );
}

/** In the order of certainty: what the leading plans agree on, and what they do not. */
function Answer(props: PlanProps) {
  const { placing, name, seats } = props;
  const [first, second] = placing.settled;
  const isPair = placing.leading === 1 && seats[0] === 1 && seats[1] === 1;
  if (isPair && first[0] !== undefined && second[0] !== undefined && first[0] !== second[0]) {
    return (
      <RichText
        parts={textParts('plan.pair', {
          first: <InkWord ink="mkt">{name(first[0])}</InkWord>,
          second: <InkWord ink="sal">{name(second[0])}</InkWord>,
        })}
      />
    );
  }
  // The surer department first.
  const order = placing.contested[0].length <= placing.contested[1].length ? sides : [1, 0];
  return order.map((side) => (
    <span key={side} className="plan-side">
      <SideSentence {...props} side={side === 0 ? 0 : 1} />{' '}
    </span>
  ));
}

function sureText({ plans: [best] }: Placing): string {
  const draws = placingRules.draws;
  const count = whole(best.share * 10);
  if (best.share < 0.05) return text('plan.sure-hardly', { draws });
  return count >= 10
    ? text('plan.sure-always', { draws })
    : text('plan.sure', { draws, count: Math.max(1, count) });
}

function nextText({ plans: [, next] }: Placing, name: PlanProps['name']): string {
  if (!next) return text('plan.next-none');
  const plan = planText(next, name);
  const points = whole(next.price);
  return points === 0 ? text('plan.next-equal', { plan }) : text('plan.next', { plan, points });
}

/** Whom to ask: those on whom the leading plans differ, and who were not asked yet. */
function askText({ placing, known, name }: PlanProps): string | undefined {
  const open = new Set(placing.contested.flat());
  const unasked = [...open].filter((id) => known.standings.get(id)?.person.takes === '');
  return unasked.length === 0 ? undefined : text('plan.ask', { names: allOf(unasked.map(name)) });
}

/** Whom the first plan takes for want of anybody better. */
function belowTexts({ placing, known, name, seats }: PlanProps): readonly string[] {
  const [best] = placing.plans;
  return sides.flatMap((side) => {
    if (seats[side] === 0) return [];
    const below = [...best.places].flatMap(([id, place]) => {
      const statement = known.standings.get(id)?.assessed?.verdict.statements[side];
      return isIn(place, side) && statement?.kind === 'below' ? [name(id)] : [];
    });
    const role = pack.roles[side].name;
    return below.length === 0 ? [] : [text('plan.below', { role, names: allOf(below) })];
  });
}

export function PlanHead(props: PlanProps) {
  const { placing, name } = props;
  const { plans, leading } = placing;
  const [best] = plans;
  const ask = askText(props);
  return (
    <header className="stack plan-head">
      <p className="small muted no-print">
        <Link to={addresses.departments}>{text('departments.page')}</Link>
      </p>
      <PageHeading title={text('app.title', { page: text('plan.page') })}>
        <Answer {...props} />
      </PageHeading>
      {leading > 1 && (
        <p className="lead">
          {text(leading === plans.length ? 'plan.lead-many' : 'plan.lead', { count: leading })}
        </p>
      )}
      {ask !== undefined && <p className="notice">{ask}</p>}
      {belowTexts(props).map((below) => (
        <p key={below} className="notice">
          {below}
        </p>
      ))}
      <p>
        {text('plan.sum', { plan: planText(best, name), sum: whole(best.value) })}{' '}
        {nextText(placing, name)}
      </p>
      <p>{sureText(placing)}</p>
      <div className="row no-print">
        <Link className="btn primary" to={addresses.decide}>
          {text('plan.sheet')}
        </Link>
        <Link className="btn" to={addresses.departments}>
          {text('plan.change')}
        </Link>
        <button type="button" className="btn" onClick={() => window.print()}>
          {text('plan.print')}
        </button>
      </div>
    </header>
  );
}
