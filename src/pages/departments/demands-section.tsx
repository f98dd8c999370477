import { useId, useState } from 'react';
import { type Side, sides } from '#core/placeable.ts';
import { mostSeats } from '#core/plan-records.ts';
import { pack } from '#state/pack.ts';
import { placingRules } from '#state/placing.ts';
import { keepPlan, usePlans } from '#state/plans.ts';
import { text } from '#state/wording.ts';
import { Switch } from '#ui/switch.tsx';

const seatsIn = (typed: string): number | undefined => {
  const seats = Number(typed);
  const isSound = typed.trim() !== '' && Number.isInteger(seats) && seats >= 0;
  return isSound && seats <= mostSeats ? seats : undefined;
};

function SeatsField({ side }: { readonly side: Side }) {
  const id = useId();
  const seats = usePlans((state) => state.seats);
  const [typed, setTyped] = useState(String(seats[side]));
  const isWrong = seatsIn(typed) === undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{text('departments.seats', { role: pack.roles[side].name })}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={mostSeats}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          const now = seatsIn(event.currentTarget.value);
          if (now === undefined) return;
          const [first, second] = usePlans.getState().seats;
          keepPlan({ seats: side === 0 ? [now, second] : [first, now] });
        }}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className="small">
          {text('departments.seats-wrong', { most: mostSeats })}
        </p>
      )}
    </div>
  );
}

/** Seats, and the two switches. */
export function DemandsSection() {
  const { both, barOnly } = usePlans();
  return (
    <section className="card stack-wide demands">
      <h2>{text('departments.demands')}</h2>
      <div className="demands-seats">
        {sides.map((side) => (
          <SeatsField key={side} side={side} />
        ))}
      </div>
      <div>
        <Switch
          on={both}
          onChange={(on) => keepPlan({ both: on })}
          hint={text('departments.both-hint', { points: placingRules.bothCost })}
        >
          {text('departments.both')}
        </Switch>
        <Switch on={barOnly} onChange={(on) => keepPlan({ barOnly: on })}>
          {text('departments.bar-only')}
        </Switch>
      </div>
    </section>
  );
}
