import { type ReactNode, useState } from 'react';
import { dump, goOnInMemory, useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';
import { download } from '#ui/download.ts';
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

/** Stands in for every page where reading or writing could spoil what another version keeps. */
export function StorageGate({ children }: { readonly children: ReactNode }) {
  const status = useStorage((state) => state.status);
  if (status !== 'newer' && status !== 'blocked' && status !== 'outdated') return children;
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
      {status === 'newer' && <DownloadAll />}
    </main>
  );
}
