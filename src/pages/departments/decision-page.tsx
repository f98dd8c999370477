import { Link, useParams } from 'react-router-dom';
import { calendarOf } from '#core/calendar.ts';
import { isoDate } from '#core/day.ts';
import { sides } from '#core/placeable.ts';
import type { DecisionRecord } from '#core/plan-records.ts';
import { addresses } from '#state/addresses.ts';
import { moment } from '#state/clock.ts';
import { useDecisions } from '#state/decisions.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { download } from '#ui/download.ts';
import { InkShape, InkWord, inks } from '#ui/ink.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { GivesSection } from './gives-section.tsx';

import './departments.css';
import './sheet.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

const seatedIn = ({ seats }: DecisionRecord, role: string): readonly string[] =>
  seats.flatMap((seat) => (seat.role === role ? [seat.name || text('people.nameless')] : []));

/** The day on which it is looked at again, with what to look for. */
function saveDate({ id, signs, review }: DecisionRecord): void {
  const title = text('decision.calendar-title');
  const event = { id: `decision-${id}`, title, text: signs.join('\n'), day: review };
  download('rolefit-review.ics', calendarOf([event], moment()), 'text/calendar');
}

function Sheet({ decision }: { readonly decision: DecisionRecord }) {
  const review = dateText(isoDate(decision.review));
  return (
    <div className="sheet">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('decision.sheet') })}>
          {text('decision.sheet-title')}
        </PageHeading>
        <p className="muted">
          {text('decision.sheet-date', { date: dateText(isoDate(decision.day)) })}
        </p>
        <div className="row no-print">
          <button type="button" className="btn primary" onClick={() => window.print()}>
            {text('plan.print')}
          </button>
          <button type="button" className="btn" onClick={() => saveDate(decision)}>
            {text('decision.calendar')}
          </button>
          <Link className="btn" to={addresses.departments}>
            {text('departments.page')}
          </Link>
        </div>
      </header>
      <div className="sheet-two">
        {sides.map((side) => {
          const role = pack.roles[side];
          const names = seatedIn(decision, role.id);
          return (
            <div key={role.id} className="sheet-seat">
              <h2>
                <InkShape ink={inks[side]} /> <InkWord ink={inks[side]}>{role.title}</InkWord>
              </h2>
              <p className="sheet-names">
                {names.length === 0 ? text('person.takes-neither') : allOf(names)}
              </p>
            </div>
          );
        })}
      </div>
      <section>
        <h2>{text('decision.why')}</h2>
        <p className="sheet-reason" dir="auto">
          {decision.reason}
        </p>
        <p className="small muted">
          {text(decision.followed ? 'decision.followed' : 'decision.overridden')}
        </p>
      </section>
      <GivesSection decision={decision} />
      <AgreementSection decision={decision} />
      <section>
        <h2>{text('decision.trial', { date: review })}</h2>
        <p>{text('decision.trial-lead')}</p>
        <ol>
          {decision.signs.map((sign) => (
            <li key={sign}>
              <bdi>{sign}</bdi>
            </li>
          ))}
        </ol>
      </section>
      <p className="small muted">{text('decision.fair')}</p>
      <div className="sheet-signed" aria-hidden="true">
        {decision.seats.map(({ role, name }) => (
          <span key={`${role} ${name}`}>
            <RichText parts={textParts('decision.signed', { name: <bdi>{name}</bdi> })} />
          </span>
        ))}
      </div>
    </div>
  );
}

/** A decision on one page, to print and to keep. */
export function DecisionPage() {
  const { id } = useParams();
  const decision = useDecisions((state) => state.decisions.find((one) => one.id === id));
  if (decision) return <Sheet decision={decision} />;
  return (
    <header className="stack">
      <PageHeading title={text('app.title', { page: text('decision.sheet') })}>
        {text('decision.missing')}
      </PageHeading>
      <p className="lead">{text('decision.missing-text')}</p>
      <Link className="btn primary" to={addresses.departments}>
        {text('departments.page')}
      </Link>
    </header>
  );
}
