import { useId } from 'react';
import { useCopy } from './use-copy.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly copy: string;
  readonly copied: string;
  /** Said where the browser forbids copying; the text is then selected. */
  readonly failed: string;
}

/** A text to take along. */
export function CopyField({ label, value, copy, copied, failed }: CopyFieldProps) {
  const { field, outcome, copy: take } = useCopy<HTMLInputElement>(value);
  const fieldId = useId();
  const status = { idle: '', copied, failed }[outcome];
  return (
    <>
      <div className="field">
        <label htmlFor={fieldId}>{label}</label>
        <input
          id={fieldId}
          ref={field}
          readOnly
          value={value}
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <button type="button" className="btn" onClick={take}>
        {copy}
      </button>
      <p role="status">{status}</p>
    </>
  );
}
