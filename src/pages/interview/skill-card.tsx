import { useId } from 'react';
import type { SkillInterview } from '#core/guidance-schema.ts';
import type { PlannedSkill } from '#core/interview-plan.ts';
import { optionValues, type Skill } from '#core/pack.ts';
import { type Answer, noBasis } from '#core/sheet.ts';
import { pack, rolePlace } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import { Fold } from './fold.tsx';
import { NoteField } from './note-field.tsx';
import { Questions } from './questions.tsx';

interface SkillCardProps {
  readonly skill: Skill;
  readonly asked: SkillInterview;
  readonly reason: PlannedSkill['reason'];
  readonly level: Answer | undefined;
  readonly note: string;
  readonly open: boolean;
  /** The skill that comes after this one. */
  readonly next: string | undefined;
  readonly onLevel: (level: Answer) => void;
  readonly onNote: (note: string) => void;
  readonly onOpen: (open: boolean) => void;
  readonly onNext: () => void;
}

type LevelProps = Pick<SkillCardProps, 'skill' | 'asked' | 'level' | 'onLevel'>;

/** What the answers showed, from the lowest level to the highest. */
function LevelChoice({ skill, asked, level, onLevel }: LevelProps) {
  const id = useId();
  const levels = [...optionValues, noBasis] as const;
  return (
    <fieldset className="choices">
      <legend>{text('interview.level', { skill: skill.inSentence })}</legend>
      {levels.map((value) => (
        <label key={value}>
          <input type="radio" name={id} checked={level === value} onChange={() => onLevel(value)} />
          <span>{levelText(asked, value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const levelText = (asked: SkillInterview, level: Answer): string =>
  level === noBasis ? text('interview.no-example') : (asked.anchors[level - 1] ?? '');

/** One skill: what to ask, what the answers may hold, and the level they showed. */
export function SkillCard(props: SkillCardProps) {
  const { skill, asked, reason, level, note, open, next, onLevel, onNote, onOpen, onNext } = props;
  return (
    <Fold
      open={open}
      onOpen={onOpen}
      summary={
        <>
          <h3>
            <InkShape ink={inks[rolePlace(pack, skill.role)]} /> {skill.name}
          </h3>
          <span className="small muted no-print">
            {level === undefined
              ? text(`interview.why-${reason}`)
              : text('interview.given', { level: levelText(asked, level) })}
          </span>
        </>
      }
    >
      <Questions asked={asked} />
      <LevelChoice skill={skill} asked={asked} level={level} onLevel={onLevel} />
      <NoteField
        label={text('interview.notes', { skill: skill.inSentence })}
        note={note}
        onNote={onNote}
      />
      {next !== undefined && (
        <p className="no-print">
          <button type="button" className="btn" onClick={onNext}>
            {text('interview.next', { skill: next })}
          </button>
        </p>
      )}
    </Fold>
  );
}
