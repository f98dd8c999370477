import { useId } from 'react';
import { isoDate } from '#core/day.ts';
import { dateText, text } from '#state/wording.ts';
import type { Choice, KeptInterview } from './typed-interview.ts';

/** "Kim, 12 November 2026". */
export const interviewName = ({ typed, day }: KeptInterview): string =>
  text('interview.kept-name', {
    rater: typed.rater || text('interview.nameless'),
    date: dateText(isoDate(day)),
  });

interface InterviewChoiceProps {
  readonly kept: readonly KeptInterview[];
  /** Undefined for one that is not kept yet. */
  readonly chosen: KeptInterview | undefined;
  /** How many skills can have a level. */
  readonly total: number;
  readonly onChoose: (choice: Choice) => void;
}

/** Which interview with this person is gone on with; always said, so that nobody types into the wrong one. */
export function InterviewChoice({ kept, chosen, total, onChoose }: InterviewChoiceProps) {
  const id = useId();
  if (kept.length === 0) {
    return (
      <div className="field interview-rater no-print">
        <span className="interview-label">{text('interview.which')}</span>
        <span className="interview-first">{text('interview.first')}</span>
      </div>
    );
  }
  return (
    <div className="field interview-rater no-print">
      <label htmlFor={id}>{text('interview.which')}</label>
      <select
        id={id}
        value={chosen ? chosen.place : 'another'}
        onChange={({ currentTarget: { value } }) =>
          onChoose(kept.find(({ place }) => String(place) === value) ?? 'another')
        }
      >
        {kept.map((one) => (
          <option key={one.place} value={one.place}>
            {text('interview.kept', {
              name: interviewName(one),
              done: one.typed.levels.size,
              total,
            })}
          </option>
        ))}
        <option value="another">{text('interview.another')}</option>
      </select>
    </div>
  );
}
