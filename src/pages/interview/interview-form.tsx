import { useId, useState } from 'react';
import { interviewPlan, type PlannedSkill } from '#core/interview-plan.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { skillOf } from '#core/pack.ts';
import { nameBytes } from '#core/person-name.ts';
import { interviewOf, leadingQuestions } from '#state/interview.ts';
import { measureFor } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { Fold } from './fold.tsx';
import { NoteField } from './note-field.tsx';
import { LeadingProbes } from './questions.tsx';
import { SkillCard } from './skill-card.tsx';
import type { TypedInterview } from './typed-interview.ts';

interface InterviewFormProps {
  /** What is known without this interview. */
  readonly before: SharedResult;
  /** Undefined for one that is not kept yet. */
  readonly kept: TypedInterview | undefined;
  readonly onSave: (typed: TypedInterview) => void;
}

interface Planned {
  readonly toAsk: readonly PlannedSkill[];
  readonly settled: readonly PlannedSkill[];
}

function planned(before: SharedResult): Planned {
  const plan = interviewPlan(before, measureFor(before.pack)).filter(({ skill }) =>
    interviewOf(skill),
  );
  const isSettled = ({ reason }: PlannedSkill) => reason === 'settled';
  return { toAsk: plan.filter((one) => !isSettled(one)), settled: plan.filter(isSettled) };
}

/** One interview: who asks, skill after skill, and the questions about leading people. */
export function InterviewForm({ before, kept, onSave }: InterviewFormProps) {
  const { pack } = before;
  const raterId = useId();
  const [rater, setRater] = useState(kept?.rater ?? text('interview.rater-default'));
  // What is typed in must not shuffle the questions under the hand that types.
  const [{ toAsk, settled }] = useState(() => planned(before));
  const typed: TypedInterview = kept ?? { rater, levels: new Map(), notes: new Map() };
  const [open, setOpen] = useState<string | undefined>(
    () => toAsk.find(({ skill }) => !typed.levels.has(skill))?.skill,
  );
  const save = (changes: Partial<TypedInterview>) => onSave({ ...typed, rater, ...changes });
  const foldOf = (key: string) => ({
    open: open === key,
    onOpen: (isOpen: boolean) =>
      setOpen((before) => (isOpen ? key : before === key ? undefined : before)),
  });
  const noteOf = (key: string) => ({
    note: typed.notes.get(key) ?? '',
    onNote: (note: string) => save({ notes: new Map(typed.notes).set(key, note) }),
  });
  const cards = (list: readonly PlannedSkill[]) =>
    list.map(({ skill, reason }, i) => {
      const asked = interviewOf(skill);
      const next = list[i + 1]?.skill;
      return (
        asked && (
          <SkillCard
            key={skill}
            skill={skillOf(pack, skill)}
            asked={asked}
            reason={reason}
            level={typed.levels.get(skill)}
            next={next && skillOf(pack, next).name}
            onLevel={(level) => save({ levels: new Map(typed.levels).set(skill, level) })}
            onNext={() => setOpen(next)}
            {...noteOf(skill)}
            {...foldOf(skill)}
          />
        )
      );
    });
  const done = toAsk.filter(({ skill }) => typed.levels.has(skill)).length;
  return (
    <>
      <div className="field interview-rater no-print">
        <label htmlFor={raterId}>{text('interview.rater')}</label>
        <input
          id={raterId}
          value={rater}
          maxLength={nameBytes}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setRater(event.currentTarget.value)}
          onBlur={() => kept && kept.rater !== rater && save({})}
        />
      </div>
      {toAsk.length > 0 && (
        <section className="interview-list">
          <h2>{text('interview.ask')}</h2>
          <p className="small muted no-print">
            {text('interview.done', { done, total: toAsk.length })}
          </p>
          {cards(toAsk)}
        </section>
      )}
      <section className="interview-list">
        <h2>{text('interview.leading')}</h2>
        <p className="notice">{text('interview.leading-unscored')}</p>
        {leadingQuestions.map((question, i) => (
          <Fold
            key={question.ask}
            summary={<span className="interview-ask">{question.ask}</span>}
            {...foldOf(`leading-${i + 1}`)}
          >
            <LeadingProbes question={question} />
            <NoteField
              label={text('interview.leading-notes', { number: i + 1 })}
              {...noteOf(`leading-${i + 1}`)}
            />
          </Fold>
        ))}
      </section>
      {settled.length > 0 && (
        <details className="disclosure no-print" open={toAsk.length === 0}>
          <summary>{text('interview.rest', { count: settled.length })}</summary>
          <div className="interview-list">{cards(settled)}</div>
        </details>
      )}
    </>
  );
}
