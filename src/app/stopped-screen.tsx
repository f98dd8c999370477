import { useState } from 'react';
import { frameWords } from '#state/frame-words.ts';
import { dump, goOnInMemory } from '#state/storage.ts';
import '#state/notice-wording.ts';
import { text } from '#state/wording.ts';
import { download } from '#ui/download.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

function DownloadAll() {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      download('rolefit-everything.json', await dump());
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => void save()}>
        {text('storage.download')}
      </button>
      <p role="status">{failed && text('storage.download-failed')}</p>
    </>
  );
}

interface StoppedScreenProps {
  readonly status: 'newer' | 'blocked' | 'outdated';
}

/** Says why nothing is read or written, and what can be done. */
export function StoppedScreen({ status }: StoppedScreenProps) {
  return (
    <main className="narrow stack">
      <PageHeading title={text('app.title', { page: text(`storage.${status}.title`) })}>
        {text(`storage.${status}.title`)}
      </PageHeading>
      <p>{text(`storage.${status}.text`)}</p>
      <div className="row">
        <button type="button" className="btn primary" onClick={() => window.location.reload()}>
          {text('problem.reload')}
        </button>
        {status === 'newer' && (
          <button type="button" className="btn" onClick={() => void goOnInMemory()}>
            {text('storage.go-on')}
          </button>
        )}
      </div>
      {status === 'newer' && (
        <OwnWindow words={frameWords()}>
          <DownloadAll />
        </OwnWindow>
      )}
    </main>
  );
}
