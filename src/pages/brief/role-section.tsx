import { useId } from 'react';
import type { Role } from '#core/pack.ts';
import { skillsOf } from '#core/pack.ts';
import { pack, rolePlace } from '#state/pack.ts';
import { presetOf } from '#state/presets.ts';
import { text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';

const weights = [0, 1, 2, 3, 4] as const;
const lowestBar = 40;
const highestBar = 80;

interface RoleSectionProps {
  readonly role: Role;
  readonly weights: readonly number[];
  /** In points; what is not a number stands for a field left empty. */
  readonly bar: number;
  readonly preset: string;
  /** At least one skill of the role counts. */
  readonly counts: boolean;
  readonly onWeight: (place: number, weight: number) => void;
  readonly onBar: (bar: number) => void;
}

export const isBar = (bar: number): boolean =>
  Number.isInteger(bar) && bar >= lowestBar && bar <= highestBar;

/** What one role asks: the weight of each skill, and the bar. */
export function RoleSection(props: RoleSectionProps) {
  const { role, bar, preset, counts } = props;
  const id = useId();
  const chosen = presetOf(preset);
  return (
    <fieldset className="card brief-role">
      <legend className="brief-role-title">
        <InkShape ink={inks[rolePlace(pack, role.id)]} /> {text('brief.role', { role: role.title })}
      </legend>
      {skillsOf(pack, role.id).map((skill) => {
        const place = pack.skills.indexOf(skill);
        const weight = props.weights[place] ?? 0;
        const why = chosen?.weights[skill.id] === weight ? chosen.why[skill.id] : undefined;
        return (
          <div className="brief-skill" key={skill.id}>
            <label htmlFor={`${id}-${skill.id}`}>{skill.name}</label>
            <select
              id={`${id}-${skill.id}`}
              value={weight}
              aria-describedby={why === undefined ? undefined : `${id}-${skill.id}-why`}
              onChange={(event) => props.onWeight(place, Number(event.currentTarget.value))}
            >
              {weights.map((one) => (
                <option key={one} value={one}>
                  {text(`brief.weight-${one}`)}
                </option>
              ))}
            </select>
            {why !== undefined && (
              <p className="small muted" id={`${id}-${skill.id}-why`}>
                {why}
              </p>
            )}
          </div>
        );
      })}
      <p role="alert">{!counts && text('brief.no-weight', { role: role.name })}</p>
      <div className="field brief-bar">
        <label htmlFor={`${id}-bar`}>{text('brief.bar', { role: role.name })}</label>
        <input
          id={`${id}-bar`}
          type="number"
          inputMode="numeric"
          min={lowestBar}
          max={highestBar}
          step={1}
          value={Number.isNaN(bar) ? '' : bar}
          aria-describedby={`${id}-bar-hint`}
          aria-invalid={!isBar(bar)}
          onChange={(event) => props.onBar(event.currentTarget.valueAsNumber)}
        />
        <p className="small muted" id={`${id}-bar-hint`}>
          {text(isBar(bar) ? 'brief.bar-hint' : 'brief.bar-wrong', {
            low: lowestBar,
            high: highestBar,
          })}
        </p>
      </div>
    </fieldset>
  );
}
