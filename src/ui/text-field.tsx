import { type ComponentProps, useId } from 'react';

interface TextFieldProps
  extends Pick<
    ComponentProps<'input'>,
    'type' | 'required' | 'maxLength' | 'min' | 'max' | 'list' | 'autoComplete'
  > {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for one line. */
export function TextField({ label, hint, value, onChange, ...input }: TextFieldProps) {
  const fieldId = useId();
  return (
    <div className="field">
      <label htmlFor={fieldId}>{label}</label>
      <input
        {...input}
        id={fieldId}
        value={value}
        dir="auto"
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
