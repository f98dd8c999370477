import { type FormEvent, useId, useState } from 'react';
import { type Backup, type BackupError, countRecords, type Merge } from '#core/backup.ts';
import type { Outcome } from '#core/outcome.ts';
import type { RecordsOf } from '#core/records.ts';
import { mergeWith, readBackup, restore, unlockBackup } from '#state/backup.ts';
import { dateText, text } from '#state/wording.ts';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'failed'; readonly code: BackupError }
  | { readonly kind: 'locked'; readonly backup: Backup & { readonly kind: 'locked' } }
  | {
      readonly kind: 'preview';
      readonly created: string;
      readonly records: RecordsOf;
      readonly merge: Merge;
    }
  | { readonly kind: 'restored' }
  | { readonly kind: 'refused' };

async function stepFor(opened: Outcome<Backup, BackupError>): Promise<Step> {
  if (!opened.ok) return { kind: 'failed', code: opened.code };
  const backup = opened.value;
  if (backup.kind === 'locked') return { kind: 'locked', backup };
  const { created, records } = backup;
  return { kind: 'preview', created, records, merge: await mergeWith(records) };
}

function Unlock({
  backup,
  onOpened,
}: {
  readonly backup: Backup & { readonly kind: 'locked' };
  readonly onOpened: (opened: Outcome<Backup, BackupError>) => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const fieldId = useId();
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(false);
    const opened = await unlockBackup(backup.locked, passphrase);
    if (!opened.ok && opened.code === 'wrong-passphrase') setWrong(true);
    else onOpened(opened);
  };
  return (
    <form className="stack" onSubmit={(event) => void open(event)}>
      <div className="field">
        <label htmlFor={fieldId}>{text('backup.passphrase-of')}</label>
        <input
          id={fieldId}
          type="password"
          value={passphrase}
          autoComplete="current-password"
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="btn primary">
        {text('backup.unlock')}
      </button>
      <p role="status">{wrong && text('backup.error.wrong-passphrase')}</p>
    </form>
  );
}

function Preview({
  step,
  onDone,
}: {
  readonly step: Step & { readonly kind: 'preview' };
  readonly onDone: (step: Step) => void;
}) {
  const { created, records, merge } = step;
  const { fresh, same, conflicts } = merge;
  return (
    <div className="notice stack">
      <p>{text('backup.holds', { date: dateText(created), count: countRecords(records) })}</p>
      <ul>
        <li>{text('backup.fresh-count', { count: fresh })}</li>
        <li>{text('backup.same-count', { count: same })}</li>
        <li>{text('backup.conflict-count', { count: conflicts })}</li>
      </ul>
      {conflicts > 0 && <p>{text('backup.conflict-rule')}</p>}
      <div className="row">
        <button
          type="button"
          className="btn primary"
          onClick={() =>
            void restore(merge).then((done) => onDone({ kind: done ? 'restored' : 'refused' }))
          }
        >
          {text('backup.restore-yes')}
        </button>
        <button type="button" className="btn" onClick={() => onDone({ kind: 'choose' })}>
          {text('backup.restore-no')}
        </button>
      </div>
    </div>
  );
}

/** A backup file brought in, never before its preview was seen. */
export function RestoreSection() {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const fieldId = useId();
  const choose = async (file: File | undefined) => {
    if (file) setStep(await stepFor(await readBackup(file)));
  };
  const next = async (opened: Outcome<Backup, BackupError>) => setStep(await stepFor(opened));
  return (
    <section className="stack">
      <h2>{text('backup.restore')}</h2>
      <div className="field">
        <label htmlFor={fieldId}>{text('backup.file')}</label>
        <input
          id={fieldId}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {step.kind === 'locked' && (
        <Unlock backup={step.backup} onOpened={(opened) => void next(opened)} />
      )}
      {step.kind === 'preview' && <Preview step={step} onDone={setStep} />}
      <p role="status">
        {step.kind === 'failed' && text(`backup.error.${step.code}`)}
        {step.kind === 'restored' && text('backup.restored')}
        {step.kind === 'refused' && text('backup.refused')}
      </p>
    </section>
  );
}
