import { frameWords } from '#state/frame-words.ts';
import { useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';
import { download } from '#ui/download.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RestoreSection } from './restore-section.tsx';
import { SaveSection } from './save-section.tsx';
import '#state/later-wording.ts';

/** What could not be read, as it was found. */
function SetAside() {
  const quarantine = useStorage((state) => state.quarantine);
  if (quarantine.length === 0) return null;
  return (
    <section className="stack">
      <h2>{text('backup.aside')}</h2>
      <p>{text('backup.aside-text', { count: quarantine.length })}</p>
      <button
        type="button"
        className="btn"
        onClick={() => download('rolefit-set-aside.json', JSON.stringify(quarantine))}
      >
        {text('backup.aside-download')}
      </button>
    </section>
  );
}

export const BackupPage = () => (
  <div className="narrow stack-wide">
    <header className="stack">
      <PageHeading title={text('app.title', { page: text('backup.title') })}>
        {text('backup.title')}
      </PageHeading>
      <p>{text('backup.lead')}</p>
      <p className="muted">{text('backup.why')}</p>
    </header>
    <OwnWindow words={frameWords()}>
      <SaveSection />
      <RestoreSection />
      <SetAside />
    </OwnWindow>
  </div>
);
