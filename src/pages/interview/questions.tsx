import type { LeadingQuestion, SkillInterview } from '#core/guidance-schema.ts';
import { text } from '#state/wording.ts';

const contents = ['good', 'average', 'poor'] as const;

/** What to ask about one skill, and what the answers may hold. */
export const Questions = ({ asked }: { readonly asked: SkillInterview }) => (
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
);

/** What to ask behind a question about leading people, and what to listen for. */
export const LeadingProbes = ({ question }: { readonly question: LeadingQuestion }) => (
  <>
    <ul>
      {question.probes.map((probe) => (
        <li key={probe}>{probe}</li>
      ))}
    </ul>
    <p>{text('interview.listen', { what: question.listenFor })}</p>
  </>
);
