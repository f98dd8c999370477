import { useId } from 'react';
import type { SkillInterview } from '#core/guidance-schema.ts';
import type { PlannedSkill } from '#core/interview-plan.ts';
import { optionValues, type Skill } from '#core/pack.ts';
import { type Answer, noBasis } from '#core/sheet.ts';
import { pack, rolePlace } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import { NoteField } from './note-field.tsx';

interface SkillCardProps {
  readonly skill: Skill;
  readonly asked: SkillInterview;
  readonly reason: PlannedSkill['reason'];
  readonly level: Answer | undefined;
  readonly note: string;
  readonly onLevel: (level: Answer) => void;
  readonly onNote: (note: string) => void;
}

const contents = ['good', 'average', 'poor'] as const;

/** One skill: what to ask, what the answers may hold, and the level they showed. */
export function SkillCard(props: SkillCardProps) {
  const { skill, asked, reason, level, note, onLevel, onNote } = props;
  const id = useId();
  return (
    <article className="card interview-skill">
      <header>
        <h3>
          <InkShape ink={inks[rolePlace(pack, skill.role)]} /> {skill.name}
        </h3>
        <p className="small muted no-print">{text(`interview.why-${reason}`)}</p>
      </header>
      <ol className="interview-questions">
        {asked.questions.map((question) => (
          <li key={question.ask}>
            <p className="interview-ask">{question.ask}</p>
            <ul>
              {question.probes.map((probe) => (
                <li key={probe}>{probe}</li>
              ))}
            </ul>
            <dl className="interview-answers">
              {contents.map((one) => (
                <div key={one}>
                  <dt>{text(`interview.${one}`)}</dt>
                  <dd>{question[one]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <fieldset className="choices">
        <legend>{text('interview.level', { skill: skill.inSentence })}</legend>
        {optionValues.map((value, i) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              checked={level === value}
              onChange={() => onLevel(value)}
            />
            <span>{asked.anchors[i]}</span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={id}
            checked={level === noBasis}
            onChange={() => onLevel(noBasis)}
          />
          <span>{text('interview.no-example')}</span>
        </label>
      </fieldset>
      <NoteField
        label={text('interview.notes', { skill: skill.inSentence })}
        note={note}
        onNote={onNote}
      />
    </article>
  );
}
