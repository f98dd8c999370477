import { type FormEvent, useId, useState } from 'react';
import { isoDate } from '#core/day.ts';
import type { RatingsFor } from '#core/link/observer-body.ts';
import { personName } from '#core/person-name.ts';
import { withRater } from '#core/raters.ts';
import { moment } from '#state/clock.ts';
import { frameWords } from '#state/frame-words.ts';
import { newPerson, usePeople } from '#state/people.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { TextField } from '#ui/text-field.tsx';

interface ReceivedRatingsProps extends RatingsFor {
  readonly title: string;
  readonly token: string;
}

/** Whom plain ratings belong to, which only the owner can say. */
function PersonForm({
  about,
  onKeep,
}: {
  about: string;
  onKeep: (id: string, name: string) => void;
}) {
  const people = usePeople((state) => state.people);
  const [id, setId] = useState(() => people.find(({ name }) => name === about)?.id ?? '');
  const [name, setName] = useState(about);
  const choiceId = useId();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep(id, name);
  };
  return (
    <form className="stack" onSubmit={keep}>
      <div className="field">
        <label htmlFor={choiceId}>{text('received.person')}</label>
        <select id={choiceId} value={id} onChange={(event) => setId(event.currentTarget.value)}>
          <option value="">{text('received.person-new')}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      {id === '' && (
        <TextField
          label={text('received.person-name')}
          value={name}
          required
          maxLength={60}
          onChange={setName}
        />
      )}
      <button type="submit" className="btn primary">
        {text('received.keep-ratings')}
      </button>
    </form>
  );
}

/** One observer's ratings, not sealed. */
export function ReceivedRatings({ title, token, ratings }: ReceivedRatingsProps) {
  const { people, keep } = usePeople();
  const holder = people.find(({ raters }) => raters.some((rater) => rater.token === token));
  const keepWith = (id: string, name: string) => {
    const person = people.find((one) => one.id === id) ?? newPerson(personName(name));
    keep({ ...withRater(person, token), changed: moment() });
  };
  return (
    <div className="narrow stack-wide">
      <PageHeading title={title}>
        <RichText
          parts={textParts('received.ratings-title', {
            name: <bdi>{ratings.about || text('received.ratings-someone')}</bdi>,
          })}
        />
      </PageHeading>
      <p>
        <RichText
          parts={textParts('received.ratings-text', {
            rater: <bdi>{ratings.rater || text('received.rater-someone')}</bdi>,
            date: dateText(isoDate(ratings.day)),
            count: [...ratings.sheet.values()].filter((one) => typeof one === 'number').length,
          })}
        />
      </p>
      {holder ? (
        <p role="status">
          <RichText
            parts={textParts('received.kept-ratings', { name: <bdi>{holder.name}</bdi> })}
          />
        </p>
      ) : (
        <OwnWindow words={frameWords()} hash={`#${token}`}>
          <PersonForm about={ratings.about} onKeep={keepWith} />
        </OwnWindow>
      )}
    </div>
  );
}
