import { optionValues, type Skill, type SkillId, skillOf } from '#core/pack.ts';
import type { PersonRecord } from '#core/records.ts';
import { interviewOf, leadingQuestions } from '#state/interview.ts';
import { pack, rolePlace } from '#state/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { LeadingProbes, Questions } from './questions.tsx';

/** Lines to write on. */
const Lines = ({ label }: { readonly label: string }) => (
  <>
    <p className="interview-label">{label}</p>
    <div className="interview-lines" />
  </>
);

function BlankSkill({ skill }: { readonly skill: Skill }) {
  const asked = interviewOf(skill.id);
  if (!asked) return null;
  const levels = optionValues.map((value) => asked.anchors[value - 1] ?? '');
  return (
    <article className="card">
      <h3>
        <InkShape ink={inks[rolePlace(pack, skill.role)]} /> {skill.name}
      </h3>
      <Questions asked={asked} />
      <div className="interview-levels">
        <p className="interview-label">{text('interview.level', { skill: skill.inSentence })}</p>
        <ul>
          {[...levels, text('interview.no-example')].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <Lines label={text('interview.notes', { skill: skill.inSentence })} />
    </article>
  );
}

interface BlankSheetProps {
  readonly person: PersonRecord;
  readonly skills: readonly SkillId[];
}

/** What is taken into the room with one person: questions and room to write. Nothing on it says how they did so far. */
export function BlankSheet({ person, skills }: BlankSheetProps) {
  const name = <bdi>{person.name || text('interview.nameless')}</bdi>;
  return (
    <section className="interview-sheet">
      <h2>
        <RichText parts={textParts('interview.title', { name })} />
      </h2>
      <p className="interview-blanks">
        <span>{text('interview.date')}</span>
        <span>{text('interview.rater')}</span>
      </p>
      <p>{text('interview.rule')}</p>
      {skills.map((skill) => (
        <BlankSkill key={skill} skill={skillOf(pack, skill)} />
      ))}
      <h2>{text('interview.leading')}</h2>
      <p>{text('interview.leading-unscored')}</p>
      {leadingQuestions.map((question, i) => (
        <article className="card" key={question.ask}>
          <p className="interview-ask">{question.ask}</p>
          <LeadingProbes question={question} />
          <Lines label={text('interview.leading-notes', { number: i + 1 })} />
        </article>
      ))}
    </section>
  );
}
