import { useState } from 'react';
import { Link } from 'react-router-dom';
import { makeDraftToken } from '#core/link/draft-link.ts';
import { addresses } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { frameWords } from '#state/frame-words.ts';
import { usePreferences } from '#state/preferences.ts';
import { wipeStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { linkTo } from '#ui/link-to.ts';
import { OwnWindow } from '#ui/own-window.tsx';

/** The assessment under way as a link, for another device of the same person. */
export function ProgressSection() {
  const { draft, pack, invite } = useDraft();
  const [shown, setShown] = useState(false);
  if (!draft || draft.finished) return null;
  return (
    <section className="stack">
      <h2>{text('settings.progress')}</h2>
      <p>{text('settings.progress-text')}</p>
      {shown ? (
        <CopyField
          label={text('question.progress-link')}
          value={linkTo(makeDraftToken(pack, draft, invite))}
          copy={text('share.copy')}
          copied={text('share.copied')}
          failed={text('share.copy-failed')}
        />
      ) : (
        <button type="button" className="btn" onClick={() => setShown(true)}>
          {text('question.progress-show')}
        </button>
      )}
    </section>
  );
}

type Deletion = 'no' | 'asking' | 'done' | 'refused';

export function DataSection() {
  const [deletion, setDeletion] = useState<Deletion>('no');
  const forget = usePreferences((state) => state.forget);
  const deleteAll = async () => {
    const done = await wipeStorage();
    if (done) forget();
    setDeletion(done ? 'done' : 'refused');
  };
  return (
    <section className="stack">
      <h2>{text('settings.data')}</h2>
      <p>{text('settings.data-text')}</p>
      <Link className="btn" to={addresses.backup}>
        {text('settings.backup')}
      </Link>
      <OwnWindow words={frameWords()}>
        <button type="button" className="btn danger" onClick={() => setDeletion('asking')}>
          {text('settings.delete')}
        </button>
      </OwnWindow>
      <p role="status">
        {deletion === 'done' && text('settings.deleted')}
        {deletion === 'refused' && text('settings.delete-refused')}
      </p>
      {deletion === 'asking' && (
        <Dialog title={text('settings.delete-title')} onClose={() => setDeletion('no')}>
          <p>{text('settings.delete-text')}</p>
          <div className="row">
            <button type="button" className="btn danger" onClick={() => void deleteAll()}>
              {text('settings.delete-yes')}
            </button>
            <button type="button" className="btn" onClick={() => setDeletion('no')}>
              {text('settings.delete-no')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
