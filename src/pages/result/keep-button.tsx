import type { SharedResult } from '#core/link/result-body.ts';
import { receivedRecord, useResults } from '#state/results.ts';
import { useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';

/** Keeps a result that came in a link. What is kept already is only said. */
export function KeepButton({
  token,
  result,
}: {
  readonly token: string;
  readonly result: SharedResult;
}) {
  const kept = useResults(({ results }) => results.some((one) => one.token === token));
  const keep = useResults((state) => state.keep);
  const saved = useStorage((state) => state.saved);
  return (
    <>
      {!kept && (
        <button type="button" className="btn" onClick={() => keep(receivedRecord(token, result))}>
          {text('kept.keep')}
        </button>
      )}
      <span role="status" className="small muted">
        {kept && saved !== 'saving' && text(saved === 'saved' ? 'kept.kept' : 'kept.unsaved')}
      </span>
    </>
  );
}
