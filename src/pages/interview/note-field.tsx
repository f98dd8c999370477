import { useEffect, useId, useRef } from 'react';
import { longestNote } from './typed-interview.ts';

interface NoteFieldProps {
  readonly label: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** Scores are worked out anew with each change kept: not with every letter. */
const restMs = 500;

/** Hands on what is typed in after a short rest, and whatever is left when the field or the page is left. */
function useTyped(onTyped: (typed: string) => void) {
  const newest = useRef(onTyped);
  const typed = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    newest.current = onTyped;
  });
  const flush = () => {
    clearTimeout(timer.current);
    if (typed.current !== undefined) newest.current(typed.current);
    typed.current = undefined;
  };
  const last = useRef(flush);
  useEffect(() => {
    const hand = last.current;
    window.addEventListener('pagehide', hand);
    return () => {
      window.removeEventListener('pagehide', hand);
      hand();
    };
  }, []);
  const type = (text: string) => {
    typed.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, restMs);
  };
  return { type, flush };
}

/** Room for notes: a field on the screen, empty lines on paper. */
export function NoteField({ label, note, onNote }: NoteFieldProps) {
  const id = useId();
  const { type, flush } = useTyped(onNote);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="no-print"
        rows={3}
        maxLength={longestNote}
        defaultValue={note}
        dir="auto"
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
      <div className="interview-lines" aria-hidden="true" />
    </div>
  );
}
