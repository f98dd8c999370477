import { useId } from 'react';
import { longestNote } from './typed-interview.ts';

interface NoteFieldProps {
  readonly label: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** Room for notes: a field on the screen, empty lines on paper. */
export function NoteField({ label, note, onNote }: NoteFieldProps) {
  const id = useId();
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
        onBlur={(event) => {
          if (event.currentTarget.value !== note) onNote(event.currentTarget.value);
        }}
      />
      <div className="interview-lines" aria-hidden="true" />
    </div>
  );
}
