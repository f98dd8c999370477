import { presets } from '#state/presets.ts';
import { text } from '#state/wording.ts';

interface PresetSectionProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Weights by kind of business, to begin with. */
export function PresetSection({ chosen, onChoose }: PresetSectionProps) {
  return (
    <fieldset className="choices card">
      <legend className="brief-legend">{text('brief.preset')}</legend>
      <p className="muted">{text('brief.preset-truth')}</p>
      <div className="brief-presets">
        {[{ id: '', name: text('brief.preset-none'), example: text('brief.preset-none-note') }]
          .concat(presets.map(({ id, name, example }) => ({ id, name, example })))
          .map(({ id, name, example }) => (
            <label key={id}>
              <input
                type="radio"
                name="preset"
                value={id}
                checked={chosen === id}
                onChange={() => onChoose(id)}
              />
              <span className="choice-words">
                <span>{name}</span>
                <span className="small muted">{example}</span>
              </span>
            </label>
          ))}
      </div>
    </fieldset>
  );
}
