import { useId, useRef, useState } from 'react';

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
  const [status, setStatus] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const copyValue = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setStatus(copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setStatus(failed);
    }
  };
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
      <button type="button" className="btn" onClick={() => void copyValue()}>
        {copy}
      </button>
      <p role="status">{status}</p>
    </>
  );
}
