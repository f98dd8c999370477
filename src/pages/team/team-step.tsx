import { Link } from 'react-router-dom';
import { optionValues, type Skill } from '#core/pack.ts';
import { ratedBy } from '#core/raters.ts';
import type { PersonRecord } from '#core/records.ts';
import { type Answer, noBasis } from '#core/sheet.ts';
import { addresses, teamStepAddress } from '#state/addresses.ts';
import { type RatingWords, ratingWordsOf } from '#state/observer-words.ts';
import { pack } from '#state/pack.ts';
import { usePreferences } from '#state/preferences.ts';
import { keepRating, ownRatings } from '#state/roster.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';

const choices = [...optionValues, noBasis] as const;

interface RowProps {
  readonly person: PersonRecord;
  readonly words: RatingWords;
  readonly answer: Answer | undefined;
}

const anchorOf = (words: RatingWords, value: Answer): string =>
  value === noBasis
    ? text('team.none')
    : text('team.option', { value, words: words.options[value - 1] ?? '' });

function TeamRow({ person, words, answer }: RowProps) {
  return (
    <fieldset className="team-row">
      <legend>
        <bdi>{person.name || text('people.nameless')}</bdi>
      </legend>
      <div className="team-choices">
        {choices.map((value) => (
          <label key={value} className={value === noBasis ? 'team-none' : undefined}>
            <input
              type="radio"
              name={person.id}
              value={value}
              checked={answer === value}
              aria-label={anchorOf(words, value)}
              onChange={() => keepRating(person.id, words.id, value)}
            />
            <span aria-hidden="true">{value === noBasis ? text('team.none') : value}</span>
          </label>
        ))}
      </div>
      <p className="small muted team-chosen">
        {answer !== undefined && answer !== noBasis && words.options[answer - 1]}
      </p>
    </fieldset>
  );
}

interface StepProps {
  readonly place: number;
  readonly skill: Skill;
  readonly people: readonly PersonRecord[];
}

/** Everybody on one skill: its first rating. */
export function TeamStep({ place, skill, people }: StepProps) {
  const rater = usePreferences((state) => state.rater);
  const rating = pack.ratings.find((one) => one.skill === skill.id);
  const words = rating && ratingWordsOf(rating.id);
  const total = pack.skills.length;
  const isLast = place === total;
  const back = place > 1 ? teamStepAddress(String(place - 1)) : addresses.team;
  return (
    <div className="narrow team">
      <header className="stack">
        <p className="small muted">
          {text('team.step', { step: place, total })} · {skill.name}
        </p>
        <PageHeading title={text('app.title', { page: `${place}/${total} ${skill.name}` })}>
          {words?.text ?? skill.name}
        </PageHeading>
        {words && <p className="muted">{words.lookFor}</p>}
      </header>
      {words && (
        <section className="card team-anchors">
          <h2>{text('team.anchors')}</h2>
          <ol>
            {words.options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ol>
        </section>
      )}
      <div className="team-rows">
        {words &&
          people.map((person) => (
            <TeamRow
              key={person.id}
              person={person}
              words={words}
              answer={ratedBy(person, ownRatings(rater))?.ratings.sheet.get(words.id)}
            />
          ))}
      </div>
      <div className="row">
        <Link className="btn" to={back}>
          {text('team.back')}
        </Link>
        <Link className="btn primary" to={teamStepAddress(isLast ? 'picture' : String(place + 1))}>
          {text(isLast ? 'team.end' : 'team.next')}
        </Link>
      </div>
      <p className="small muted">
        {text('team.saved')} {text('team.blind')}
      </p>
    </div>
  );
}
