import { type ReactNode, useId } from 'react';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
  readonly hint?: string;
}

export function Switch({ on, onChange, children, hint }: SwitchProps) {
  const hintId = useId();
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className="switch-words">
        {children}
        {hint !== undefined && (
          <span id={hintId} className="small muted">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
