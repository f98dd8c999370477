import { useId } from 'react';
import './fields.css';

interface TextAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly rows: number;
  readonly onChange: (value: string) => void;
  /** A link or a message, rather than words of one's own. */
  readonly foreign?: boolean;
}

/** A field for several lines. */
export function TextArea({ label, hint, value, rows, onChange, foreign = false }: TextAreaProps) {
  const fieldId = useId();
  return (
    <div className="field">
      <label htmlFor={fieldId}>{label}</label>
      <textarea
        id={fieldId}
        rows={rows}
        value={value}
        dir="auto"
        autoComplete="off"
        spellCheck={!foreign}
        aria-describedby={hint === undefined ? undefined : `${fieldId}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${fieldId}-hint`} className="small muted">
          {hint}
        </p>
      )}
    </div>
  );
}
