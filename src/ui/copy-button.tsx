import { useState } from 'react';

interface CopyButtonProps {
  readonly value: string;
  readonly copy: string;
  /** What is copied, where the word on the button leaves that open. */
  readonly label?: string;
  readonly copied: string;
  /** Said where the browser forbids copying. */
  readonly failed: string;
}

/** A button that copies a text, and says what came of it. */
export function CopyButton({ value, copy, label, copied, failed }: CopyButtonProps) {
  const [status, setStatus] = useState('');
  const copyValue = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setStatus(copied);
    } catch {
      setStatus(failed);
    }
  };
  return (
    <>
      <button type="button" className="btn" aria-label={label} onClick={() => void copyValue()}>
        {copy}
      </button>
      <span role="status" className="small">
        {status}
      </span>
    </>
  );
}
