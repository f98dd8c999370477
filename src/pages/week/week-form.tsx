import { type FormEvent, useId, useState } from 'react';
import { mostHours } from '#core/week-plan.ts';
import { clockText, weekdayText } from '#state/clock-text.ts';
import { text } from '#state/wording.ts';
import { TextField } from '#ui/text-field.tsx';
import { starts, type WeekAsked } from './week-frame.ts';

interface WeekFormProps {
  readonly asked: WeekAsked;
  readonly onAsk: (asked: WeekAsked) => void;
  /** What was asked for makes no plan. */
  readonly hasFault: boolean;
}

const allDays = [0, 1, 2, 3, 4, 5, 6];

/** The hours first: a plan for time that is not there helps nobody. */
export function WeekForm({ asked: before, onAsk, hasFault }: WeekFormProps) {
  const [asked, setAsked] = useState(before);
  const startId = useId();
  const { weekdays } = asked;
  const toggle = (day: number) =>
    setAsked({
      ...asked,
      weekdays: weekdays.includes(day)
        ? weekdays.filter((one) => one !== day)
        : [...weekdays, day].toSorted((a, b) => a - b),
    });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(asked);
  };
  return (
    <form className="stack week-form no-print" onSubmit={ask}>
      <TextField
        label={text('week.hours')}
        hint={text('week.hours-hint')}
        value={asked.hours}
        maxLength={5}
        autoComplete="off"
        onChange={(hours) => setAsked({ ...asked, hours })}
      />
      <fieldset className="choices week-days">
        <legend>{text('week.days')}</legend>
        {allDays.map((day) => (
          <label key={day}>
            <input type="checkbox" checked={weekdays.includes(day)} onChange={() => toggle(day)} />
            {weekdayText(day)}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={startId}>{text('week.start')}</label>
        <select
          id={startId}
          value={asked.start}
          onChange={(event) => setAsked({ ...asked, start: Number(event.currentTarget.value) })}
        >
          {starts.map((start) => (
            <option key={start} value={start}>
              {clockText(start)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="btn primary">
        {text('week.make')}
      </button>
      <p role="status">
        {hasFault &&
          (before.weekdays.length === 0
            ? text('week.no-days')
            : text('week.fault', { most: mostHours(before.weekdays.length) }))}
      </p>
    </form>
  );
}
