import type { InterviewChange } from '#core/interview-change.ts';
import { type Pack, skillOf } from '#core/pack.ts';
import { sentencesText } from '#state/sentence-text.ts';
import { text } from '#state/wording.ts';

/** What the levels typed in have changed so far. */
export function ChangeSection({
  pack,
  change,
}: {
  readonly pack: Pack;
  readonly change: InterviewChange;
}) {
  return (
    <section className="card stack no-print" aria-live="polite">
      <h2>{text('interview.change')}</h2>
      <p>{text(change.turned ? 'interview.turned' : 'interview.stayed')}</p>
      <dl className="interview-change">
        <div>
          <dt>{text('interview.before')}</dt>
          <dd>
            <bdi>{sentencesText(pack, change.before)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{text('interview.after')}</dt>
          <dd>
            <bdi>{sentencesText(pack, change.after)}</bdi>
          </dd>
        </div>
      </dl>
      {change.moved.length === 0 ? (
        <p>{text('interview.none-moved')}</p>
      ) : (
        <>
          <p>{text('interview.moved')}</p>
          <ul>
            {change.moved.map(({ skill, from, to }) => (
              <li key={skill}>
                {text('interview.move', { skill: skillOf(pack, skill).name, from, to })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
