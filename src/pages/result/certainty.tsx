import type { Pack } from '#core/pack.ts';
import type { Report } from '#core/report.ts';
import { text } from '#state/wording.ts';
import { SentenceText } from './sentence.tsx';

const squares = [1, 2, 3] as const;

/** How sure: squares, a word, and a frequency. */
export function Certainty({ pack, report }: { readonly pack: Pack; readonly report: Report }) {
  if (!report.certainty) return null;
  return (
    <div className="certainty">
      <p>
        <span
          className="squares"
          role="img"
          aria-label={text('certainty.squares', { count: report.squares })}
        >
          {squares.map((square) => (
            <span key={square} className={square <= report.squares ? 'square-full' : undefined} />
          ))}
        </span>
        <strong>{text(`certainty.${report.squares}`)}</strong>
      </p>
      <p className="muted">
        <SentenceText pack={pack} sentence={report.certainty} />
      </p>
    </div>
  );
}
