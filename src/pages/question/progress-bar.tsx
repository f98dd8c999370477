import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { text } from '#state/wording.ts';

interface ProgressBarProps {
  /** Questions done, and the one being shown, counted from 1. */
  readonly done: number;
  readonly place: number;
  readonly total: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly back: string;
}

/** How far, how long still, and the two ways out. */
export function ProgressBar({ done, place, total, minutes, seconds, back }: ProgressBarProps) {
  return (
    <header className="quiz-top">
      <Link className="btn ghost" to={back}>
        <span aria-hidden="true">‹</span> {text('question.back')}
      </Link>
      <div className="quiz-progress">
        <progress max={total} value={done} aria-label={text('question.progress-label')} />
        <p className="small muted">
          {seconds < 60
            ? text('question.progress-end', { place, total })
            : text('question.progress', { place, total, minutes })}
        </p>
      </div>
      <Link className="btn ghost" to={addresses.home}>
        {text('question.exit')}
      </Link>
    </header>
  );
}
