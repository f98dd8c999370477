import { useDraft } from '#state/draft.ts';
import { text } from '#state/wording.ts';
import { later } from '#ui/later.tsx';

const ProgressLink = later(async () => (await import('./progress-link.tsx')).ProgressLink);

/** Whether the answers are safe. "Saved" stands there only once the transaction has completed; its line is always free. */
export function SavedNote() {
  const saved = useDraft((state) => state.saved);
  if (saved === 'memory') {
    return (
      <div className="notice stack">
        <p role="status">{text('question.unsaved')}</p>
        <ProgressLink />
      </div>
    );
  }
  return <p className="small muted quiz-saved">{saved === 'saved' && text('question.saved')}</p>;
}
