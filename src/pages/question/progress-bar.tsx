import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { text } from '#state/wording.ts';

export type Progress =
  /** Within the set part: how many of how many, and the time left. */
  | {
      readonly kind: 'set';
      readonly place: number;
      readonly total: number;
      readonly done: number;
      readonly minutes: number;
      readonly seconds: number;
    }
  /** Beyond it nobody knows how many: only how many there can be. */
  | { readonly kind: 'more'; readonly place: number; readonly most: number };

function progressText(progress: Progress): string {
  if (progress.kind === 'more') return text('question.progress-more', progress);
  if (progress.seconds < 60) return text('question.progress-end', progress);
  return text('question.progress', progress);
}

/** How far, how long still, and the two ways out. */
export function ProgressBar({
  progress,
  back,
}: {
  readonly progress: Progress;
  readonly back: string;
}) {
  return (
    <header className="quiz-top">
      <Link className="btn ghost" to={back}>
        <span aria-hidden="true">‹</span> {text('question.back')}
      </Link>
      <div className="quiz-progress">
        {progress.kind === 'set' && (
          <progress
            max={progress.total}
            value={progress.done}
            aria-label={text('question.progress-label')}
          />
        )}
        <p className="small muted">{progressText(progress)}</p>
      </div>
      {progress.kind === 'more' ? (
        <Link className="btn ghost" to={addresses.check}>
          {text('question.enough')}
        </Link>
      ) : (
        <Link className="btn ghost" to={addresses.home}>
          {text('question.exit')}
        </Link>
      )}
    </header>
  );
}
