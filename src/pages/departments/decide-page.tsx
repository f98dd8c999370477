import { type FormEvent, useId, useMemo, useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router-dom';
import { keyOf } from '#core/assignment.ts';
import { isoDate, lastDay, parseIsoDate } from '#core/day.ts';
import type { Plan } from '#core/placing.ts';
import { addresses, decisionAddress } from '#state/addresses.ts';
import { today } from '#state/clock.ts';
import { keepDecision } from '#state/decisions.ts';
import { placingFor, rolesOf, trialDays, trialSigns } from '#state/placing.ts';
import { usePlans } from '#state/plans.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { nameOf, namesOn, sidesText } from './names.ts';
import { type Known, useConsidered } from './use-considered.ts';
import './departments.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

const offered = 5;
const reasonAtMost = 2_000;

interface FormProps {
  readonly known: Known;
  readonly plans: readonly Plan[];
  /** The plan that comes out first where nobody is fixed. */
  readonly freeKey: string;
}

function DecideForm({ known, plans, freeKey }: FormProps) {
  const navigate = useNavigate();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [reason, setReason] = useState('');
  const [signs, setSigns] = useState(trialSigns);
  const [review, setReview] = useState(isoDate(Math.min(today() + trialDays, lastDay)));
  const [isTried, setTried] = useState(false);
  const name = (person: string) => nameOf(known.standings.get(person)?.person);
  const reviewDay = parseIsoDate(review);
  const isReasoned = reason.trim() !== '';
  const isLater = reviewDay !== undefined && reviewDay > today();
  const decide = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const plan = plans[chosen];
    if (!plan || !isReasoned || !isLater) return;
    const kept = keepDecision({
      day: today(),
      seats: [...plan.places].flatMap(([person, place]) =>
        rolesOf(place).map((role) => ({
          role,
          person,
          name: known.standings.get(person)?.person.name ?? '',
        })),
      ),
      reason: reason.trim().slice(0, reasonAtMost),
      followed: keyOf(plan) === freeKey,
      signs: signs.map((sign) => sign.trim().slice(0, 200)).filter((sign) => sign !== ''),
      review: reviewDay,
    });
    void navigate(decisionAddress(kept));
  };
  return (
    <form className="stack-wide decide" onSubmit={decide} noValidate>
      <fieldset className="choices">
        <legend>{text('decision.which')}</legend>
        {plans.map((plan, place) => (
          <label key={keyOf(plan)}>
            <input
              type="radio"
              name={id}
              checked={chosen === place}
              onChange={() => setChosen(place)}
            />
            <span>
              {text('decision.option', {
                plan: sidesText([namesOn(plan.places, 0, name), namesOn(plan.places, 1, name)]),
                sum: Math.round(plan.value),
              })}
            </span>
          </label>
        ))}
        <p className="small muted">{text('decision.hint')}</p>
      </fieldset>
      <div className="stack">
        <TextArea
          label={text('decision.reason')}
          hint={text('decision.reason-hint')}
          value={reason}
          rows={4}
          onChange={setReason}
        />
        {isTried && !isReasoned && <p role="alert">{text('decision.reason-missing')}</p>}
      </div>
      <fieldset className="decide-signs">
        <legend>{text('decision.signs')}</legend>
        {trialSigns.map((usual, place) => (
          <TextField
            key={usual}
            label={text('decision.sign', { number: place + 1 })}
            value={signs[place] ?? ''}
            maxLength={200}
            onChange={(value) => setSigns(signs.with(place, value))}
          />
        ))}
      </fieldset>
      <div className="stack">
        <TextField
          label={text('decision.review')}
          type="date"
          min={isoDate(today() + 1)}
          value={review}
          onChange={setReview}
        />
        {isTried && !isLater && <p role="alert">{text('decision.review-wrong')}</p>}
      </div>
      <div className="row">
        <button type="submit" className="btn primary">
          {text('decision.save')}
        </button>
        <Link className="btn" to={addresses.plan}>
          {text('decision.back')}
        </Link>
      </div>
    </form>
  );
}

/** Where a plan becomes a decision: which one, why, what to count, and when to look again. */
export function DecidePage() {
  const known = useConsidered();
  const { seats, both, barOnly } = usePlans();
  const plans = useMemo(() => {
    if (!known) return undefined;
    const setup = { seats, both, barOnly };
    const placing = placingFor(known.placeables, setup);
    if ('conflicts' in placing || placing.plans[0].places.size === 0) return { found: [] };
    const free = placingFor(
      known.placeables.map((one) => ({ ...one, fixed: undefined })),
      setup,
    );
    const freeKey = 'conflicts' in free ? '' : keyOf(free.plans[0]);
    return { found: placing.plans.slice(0, offered), freeKey };
  }, [known, seats, both, barOnly]);
  if (!known || !plans) return <p className="muted">{text('departments.working')}</p>;
  if (plans.found.length === 0) return <Navigate to={addresses.plan} replace />;
  return (
    <div className="narrow departments">
      <header className="stack">
        <p className="small muted">{text('departments.page')}</p>
        <PageHeading title={text('app.title', { page: text('decision.page') })}>
          {text('decision.title')}
        </PageHeading>
        <p className="lead">{text('decision.lead')}</p>
        <p className="notice">{text('decision.fair')}</p>
      </header>
      <DecideForm known={known} plans={plans.found} freeKey={plans.freeKey ?? ''} />
    </div>
  );
}
