import { type RefObject, useCallback, useRef, useState } from 'react';

type CopyOutcome = 'idle' | 'copied' | 'failed';

interface Copying<F> {
  /** Of the field that shows the text. */
  readonly field: RefObject<F | null>;
  readonly outcome: CopyOutcome;
  readonly copy: () => void;
  /** Another text is shown: what was said of the last one no longer holds. */
  readonly forget: () => void;
}

/** Copies a text; where the browser forbids it, the field is selected instead, to be copied by hand. */
export function useCopy<F extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
): Copying<F> {
  const field = useRef<F>(null);
  const [outcome, setOutcome] = useState<CopyOutcome>('idle');
  const forget = useCallback(() => setOutcome('idle'), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      // Focused as well: a selection without the focus is not copied everywhere.
      field.current?.focus();
      field.current?.select();
      setOutcome('failed');
    }
  };
  return { field, outcome, copy: () => void copy(), forget };
}
