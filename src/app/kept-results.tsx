import { useState } from 'react';
import { Link } from 'react-router-dom';
import { isoDate } from '#core/day.ts';
import type { ResultRecord } from '#core/records.ts';
import { addresses, resultAddress } from '#state/addresses.ts';
import { moment } from '#state/clock.ts';
import { useDraft } from '#state/draft.ts';
import { frameWords } from '#state/frame-words.ts';
import { useDrafts } from '#state/other-drafts.ts';
import { useResults } from '#state/results.ts';
import { useStorage } from '#state/storage.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { isFramed } from '#ui/is-framed.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { UndoRow } from '#ui/undo-row.tsx';
import { OtherDrafts } from './other-drafts.tsx';
import './kept-results.css';
import '#state/later-wording.ts';

const nameOf = (record: ResultRecord) =>
  record.name ? <bdi>{record.name}</bdi> : text('kept.nameless');

function Row({
  record,
  onRemove,
}: {
  readonly record: ResultRecord;
  readonly onRemove: (record: ResultRecord) => void;
}) {
  const label = { name: record.name || text('kept.nameless'), date: dateText(isoDate(record.day)) };
  return (
    <li>
      <Link to={resultAddress(record.id)} aria-label={text('kept.open-label', label)}>
        {nameOf(record)}
      </Link>
      <span className="small muted">
        {text(record.origin === 'received' ? 'kept.received' : 'kept.own', { date: label.date })}
      </span>
      {!isFramed() && (
        <button
          type="button"
          className="link-button"
          aria-label={text('kept.remove-label', label)}
          onClick={() => onRemove(record)}
        >
          {text('kept.remove')}
        </button>
      )}
    </li>
  );
}

const dayMs = 86_400_000;
/** A backup older than this is mentioned with its age; a younger one is left in peace. */
const oldDays = 14;

function BackupNote() {
  const lastBackup = useStorage((state) => state.lastBackup);
  const [now] = useState(moment);
  const days = lastBackup === undefined ? undefined : Math.floor((now - lastBackup) / dayMs);
  if (days !== undefined && days < oldDays) return null;
  return (
    <p className="small muted">
      {days === undefined ? text('kept.no-backup') : text('kept.old-backup', { days })}{' '}
      <Link to={addresses.backup}>{text('kept.backup')}</Link>
    </p>
  );
}

/** The results kept on this device, newest first. Nothing where there are none. */
function Results() {
  const { results, remove, keep } = useResults();
  const saved = useStorage((state) => state.saved);
  const [removed, setRemoved] = useState<ResultRecord>();
  if (results.length === 0 && !removed) return null;
  return (
    <section className="stack kept-results">
      <h2>{text('kept.title')}</h2>
      {saved === 'memory' && <p className="notice">{text('kept.unsaved')}</p>}
      <ul>
        {results.map((record) => (
          <Row
            key={record.id}
            record={record}
            onRemove={() => {
              remove(record.id);
              setRemoved(record);
            }}
          />
        ))}
      </ul>
      <UndoRow
        of={removed}
        undo={text('kept.undo')}
        onUndo={(gone) => {
          keep(gone);
          setRemoved(undefined);
        }}
      >
        {(gone) => <RichText parts={textParts('kept.removed', { name: nameOf(gone) })} />}
      </UndoRow>
      {results.length > 0 && <BackupNote />}
    </section>
  );
}

/** In a frame nothing kept is removed, and no answers are dropped for a new start. */
function FramedNote() {
  const isAny = useResults(({ results }) => results.length > 0);
  const isOther = useDrafts(({ drafts }) => drafts.length > 0);
  const isUnderWay = useDraft(({ draft }) => draft !== undefined && !draft.finished);
  if (!isAny && !isOther && !isUnderWay) return null;
  return <OwnWindow words={frameWords()} />;
}

/** What is kept on this device, to go on with or to look at. */
export const KeptResults = () => (
  <>
    <OtherDrafts />
    <Results />
    <FramedNote />
  </>
);
