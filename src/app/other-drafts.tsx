import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isoDate } from '#core/day.ts';
import type { DraftRecord } from '#core/records.ts';
import { questionAddress } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { bringBackDraft, removeDraft, takeDraft, useDrafts } from '#state/other-drafts.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { isFramed } from '#ui/is-framed.ts';
import { RichText } from '#ui/rich-text.tsx';
import { UndoRow } from '#ui/undo-row.tsx';

const nameOf = ({ draft }: DraftRecord) =>
  draft.name ? <bdi>{draft.name}</bdi> : text('kept.nameless');

function Row({
  record,
  onRemove,
}: {
  readonly record: DraftRecord;
  readonly onRemove: () => void;
}) {
  const navigate = useNavigate();
  const { name, answers, asked, day, place } = record.draft;
  const counts = { done: answers.length, total: asked.length };
  const label = { name: name || text('kept.nameless'), ...counts };
  const goOn = async () => {
    if (await takeDraft(record)) void navigate(questionAddress(place + 1));
  };
  return (
    <li>
      <button
        type="button"
        className="link-button draft-name"
        aria-label={text('kept.draft-label', label)}
        onClick={() => void goOn()}
      >
        {nameOf(record)}
      </button>
      <span className="small muted">
        {text('kept.draft-state', { ...counts, date: dateText(isoDate(day)) })}
      </span>
      {!isFramed() && (
        <button
          type="button"
          className="link-button"
          aria-label={text('kept.draft-remove-label', label)}
          onClick={onRemove}
        >
          {text('kept.remove')}
        </button>
      )}
    </li>
  );
}

/** Unfinished assessments beside the one at hand, which its own page offers. */
export function OtherDrafts() {
  const id = useDraft((state) => state.id);
  const drafts = useDrafts((state) => state.drafts);
  const [removed, setRemoved] = useState<DraftRecord>();
  const others = drafts.filter((one) => one.id !== id && !one.draft.finished);
  if (others.length === 0 && !removed) return null;
  return (
    <section className="stack kept-results">
      <h2>{text('kept.drafts')}</h2>
      <ul>
        {others.map((record) => (
          <Row
            key={record.id}
            record={record}
            onRemove={() => {
              removeDraft(record.id);
              setRemoved(record);
            }}
          />
        ))}
      </ul>
      <UndoRow
        of={removed}
        undo={text('kept.undo')}
        onUndo={(gone) => {
          bringBackDraft(gone);
          setRemoved(undefined);
        }}
      >
        {(gone) => <RichText parts={textParts('kept.removed', { name: nameOf(gone) })} />}
      </UndoRow>
    </section>
  );
}
