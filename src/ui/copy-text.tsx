import { useId } from 'react';
import { useCopy } from './use-copy.ts';
import './fields.css';

interface CopyTextProps {
  readonly label: string;
  readonly value: string;
  readonly copy: string;
  readonly copied: string;
  /** Said where the browser forbids copying; the text is then selected. */
  readonly failed: string;
  readonly primary?: boolean;
}

/** A text of several lines to take along. */
export function CopyText({ label, value, copy, copied, failed, primary = false }: CopyTextProps) {
  const { field, outcome, copy: take } = useCopy<HTMLTextAreaElement>(value);
  const fieldId = useId();
  const status = { idle: '', copied, failed }[outcome];
  return (
    <div className="stack copy-text">
      <div className="field">
        <label htmlFor={fieldId}>{label}</label>
        <textarea
          id={fieldId}
          ref={field}
          readOnly
          rows={6}
          value={value}
          dir="auto"
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div className="row">
        <button type="button" className={primary ? 'btn primary' : 'btn'} onClick={take}>
          {copy}
        </button>
        <span role="status" className="small">
          {status}
        </span>
      </div>
    </div>
  );
}
