import { type ReactNode, useState } from 'react';
import { download } from './download.ts';

interface SaveFileNoticeProps {
  readonly title: string;
  readonly text: string;
  readonly save: string;
  readonly failed: string;
  readonly file: string;
  readonly make: () => Promise<string>;
  readonly onSaved: () => void;
  /** Another way to save it. */
  readonly children?: ReactNode;
}

/** Asks to save a file, and stays in sight until that was done. */
export function SaveFileNotice(props: SaveFileNoticeProps) {
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const save = async () => {
    setState('working');
    try {
      download(props.file, await props.make());
      setState('idle');
      props.onSaved();
    } catch {
      setState('failed');
    }
  };
  return (
    <section className="notice stack save-file">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <div className="row">
        <button
          type="button"
          className="btn primary"
          disabled={state === 'working'}
          onClick={() => void save()}
        >
          {props.save}
        </button>
        {props.children}
      </div>
      {state === 'failed' && <p role="alert">{props.failed}</p>}
    </section>
  );
}
