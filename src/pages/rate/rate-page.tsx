import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { optionValues, type Skill } from '#core/pack.ts';
import { personName } from '#core/person-name.ts';
import { ratedBy } from '#core/raters.ts';
import type { PersonRecord } from '#core/records.ts';
import { type Answer, noBasis } from '#core/sheet.ts';
import { addresses, personAddress } from '#state/addresses.ts';
import { type RatingWords, ratingWordsOf } from '#state/observer-words.ts';
import { pack } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { usePreferences } from '#state/preferences.ts';
import { keepNote, keepRating, ownRatings } from '#state/roster.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import '#ui/fields.css';
import './rate.css';
import '#state/desk-wording.ts';

interface RatingFieldProps {
  readonly words: RatingWords;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

function RatingField({ words, answer, onAnswer }: RatingFieldProps) {
  const choices = [...optionValues, noBasis] as const;
  return (
    <fieldset className="rate-field">
      <legend>{words.text}</legend>
      <p className="small muted">{words.lookFor}</p>
      {choices.map((value) => (
        <label key={value} className={value === noBasis ? 'rate-none' : undefined}>
          <input
            type="radio"
            name={words.id}
            value={value}
            checked={answer === value}
            onChange={() => onAnswer(value)}
          />
          <span>{value === noBasis ? text('rate.none') : words.options[value - 1]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function AskRater() {
  const { rater, prefer } = usePreferences();
  const [name, setName] = useState(rater);
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="rate-who">{text('rate.who')}</label>
        <input
          id="rate-who"
          value={name}
          maxLength={40}
          dir="auto"
          aria-describedby="rate-who-hint"
          onChange={(event) => {
            setName(event.currentTarget.value);
            prefer({ rater: personName(event.currentTarget.value) });
          }}
        />
        <p id="rate-who-hint" className="small muted">
          {text('rate.who-hint')}
        </p>
      </div>
      <p>{text('rate.rules')}</p>
    </div>
  );
}

function Note({ person, skill }: { readonly person: PersonRecord; readonly skill: Skill }) {
  const notes = ratedBy(person, ownRatings())?.record.notes ?? [];
  const [note, setNote] = useState(notes.find(([id]) => id === skill.id)?.[1] ?? '');
  return (
    <div className="field">
      <label htmlFor="rate-note">{text('rate.note')}</label>
      <textarea
        id="rate-note"
        rows={2}
        dir="auto"
        maxLength={4000}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          keepNote(person.id, skill.id, event.currentTarget.value);
        }}
      />
    </div>
  );
}

function SkillStep({ person, place }: { readonly person: PersonRecord; readonly place: number }) {
  const skill = pack.skills[place];
  const sheet = ratedBy(person, ownRatings())?.ratings.sheet;
  if (!skill) return null;
  return (
    <>
      <p className="lead">{skill.name}</p>
      {pack.ratings
        .filter((rating) => rating.skill === skill.id)
        .map(({ id }) => {
          const words = ratingWordsOf(id);
          return words ? (
            <RatingField
              key={id}
              words={words}
              answer={sheet?.get(id)}
              onAnswer={(answer) => keepRating(person.id, id, answer)}
            />
          ) : null;
        })}
      <Note key={skill.id} person={person} skill={skill} />
    </>
  );
}

/** One person on all skills, one skill per step. The step stands in the address, 0 asks who rates. */
export function RatePage() {
  const { id } = useParams();
  const person = usePeople(({ people }) => people.find((one) => one.id === id));
  const rater = usePreferences((state) => state.rater);
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const asked = Number(query.get('step') ?? '0');
  const total = pack.skills.length;
  const step = Number.isInteger(asked) && asked > 0 && asked <= total ? asked : 0;
  if (!person) return <Navigate to={addresses.people} replace />;
  const name = person.name || text('people.nameless');
  const title = text('rate.page', { name });
  const done = ratedBy(person, ownRatings(rater))?.ratings.sheet.size ?? 0;
  const goTo = (next: number) => {
    if (next > total) void navigate(personAddress(person.id));
    else setQuery(next === 0 ? {} : { step: String(next) });
  };
  return (
    <div className="narrow rate">
      <header className="stack">
        <PageHeading
          title={text('app.title', {
            page: step === 0 ? title : text('rate.step-title', { title, step, total }),
          })}
        >
          {title}
        </PageHeading>
        {step > 0 && (
          <p className="small muted">
            {text('rate.step', { step, total })} ·{' '}
            {text('rate.progress', { done, total: pack.ratings.length })}
          </p>
        )}
      </header>
      {step === 0 ? <AskRater /> : <SkillStep key={step} person={person} place={step - 1} />}
      <div className="row">
        {step > 0 ? (
          <button type="button" className="btn" onClick={() => goTo(step - 1)}>
            {text('rate.back')}
          </button>
        ) : (
          <Link className="btn" to={personAddress(person.id)}>
            {text('rate.back')}
          </Link>
        )}
        <button type="button" className="btn primary" onClick={() => goTo(step + 1)}>
          {text(step === 0 ? 'rate.begin' : step === total ? 'rate.end' : 'rate.next')}
        </button>
      </div>
      {step > 0 && <p className="small muted">{text('rate.saved')}</p>}
    </div>
  );
}
