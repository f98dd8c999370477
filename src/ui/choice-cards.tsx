import { type ReactNode, useId } from 'react';
import './choice-cards.css';

export interface Choice {
  readonly id: string;
  readonly name: ReactNode;
  readonly note: string;
}

interface ChoiceCardsProps {
  readonly legend: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One of several, each with a line that explains it. */
export function ChoiceCards({ legend, hint, choices, chosen, onChoose }: ChoiceCardsProps) {
  const group = useId();
  return (
    <fieldset className="choices card choice-cards">
      <legend>{legend}</legend>
      <p className="muted">{hint}</p>
      <div className="choice-columns">
        {choices.map(({ id, name, note }) => (
          <label key={id}>
            <input
              type="radio"
              name={group}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <span className="choice-words">
              <span>{name}</span>
              <span className="small muted">{note}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
