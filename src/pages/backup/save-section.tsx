import { type FormEvent, useId, useState } from 'react';
import { makeBackupText, noteBackup } from '#state/backup.ts';
import { canLock } from '#state/backup-lock.ts';
import { moment } from '#state/clock.ts';
import { useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';
import { download } from '#ui/download.ts';

const dayMs = 86_400_000;

function Age() {
  const lastBackup = useStorage((state) => state.lastBackup);
  const [now] = useState(moment);
  if (lastBackup === undefined) return <p>{text('backup.never')}</p>;
  const days = Math.max(0, Math.floor((now - lastBackup) / dayMs));
  return <p>{days === 0 ? text('backup.fresh') : text('backup.age', { days })}</p>;
}

type Progress = 'idle' | 'working' | 'made' | 'failed';

export function SaveSection() {
  const [passphrase, setPassphrase] = useState('');
  const [progress, setProgress] = useState<Progress>('idle');
  const fieldId = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setProgress('working');
    try {
      download('rolefit-backup.json', await makeBackupText(passphrase));
      noteBackup();
      setProgress('made');
    } catch {
      setProgress('failed');
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <h2>{text('backup.save')}</h2>
      <Age />
      {canLock() ? (
        <div className="field">
          <label htmlFor={fieldId}>
            {text('backup.passphrase')}{' '}
            <span className="muted small">{text('start.name-optional')}</span>
          </label>
          <input
            id={fieldId}
            type="password"
            value={passphrase}
            autoComplete="new-password"
            aria-describedby={`${fieldId}-hint`}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <p id={`${fieldId}-hint`} className="small muted">
            {text('backup.passphrase-hint')}
          </p>
        </div>
      ) : (
        <p className="notice">{text('backup.no-lock')}</p>
      )}
      <button type="submit" className="btn primary" disabled={progress === 'working'}>
        {text('backup.make')}
      </button>
      <p role="status">
        {progress === 'made' && text('backup.made')}
        {progress === 'failed' && text('backup.make-failed')}
      </p>
    </form>
  );
}
