import { type FormEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import { personName } from '#core/person-name.ts';
import type { PersonRecord } from '#core/records.ts';
import { addresses, teamStepAddress } from '#state/addresses.ts';
import { usePreferences } from '#state/preferences.ts';
import { addNames } from '#state/roster.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';

/** More names than these are a wall: the rest stands among all people. */
const mostNames = 30;

function NamesHere({ people }: { readonly people: readonly PersonRecord[] }) {
  if (people.length === 0) return <p className="muted">{text('team.need')}</p>;
  const more = people.length - mostNames;
  return (
    <>
      <ul className="team-names">
        {people.slice(0, mostNames).map(({ id, name }) => (
          <li key={id}>
            <bdi>{name || text('people.nameless')}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Link to={addresses.people}>{text('team.list-more', { count: more })}</Link>
        </p>
      )}
    </>
  );
}

export function TeamNames({ people }: { readonly people: readonly PersonRecord[] }) {
  const { rater, prefer } = usePreferences();
  const [names, setNames] = useState('');
  const [added, setAdded] = useState<number>();
  const [who, setWho] = useState(rater);
  const add = (event: FormEvent) => {
    event.preventDefault();
    setAdded(addNames(names));
    setNames('');
  };
  return (
    <div className="narrow team">
      <header className="stack">
        <p className="small muted">{text('team.page')}</p>
        <PageHeading title={text('app.title', { page: text('team.page') })}>
          {text('team.title')}
        </PageHeading>
        <p className="lead">{text('team.lead')}</p>
      </header>
      <form className="stack" onSubmit={add}>
        <div className="field">
          <label htmlFor="team-names">{text('team.names')}</label>
          <textarea
            id="team-names"
            rows={5}
            dir="auto"
            value={names}
            onChange={(event) => setNames(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="btn" disabled={names.trim() === ''}>
          {text('people.names-add')}
        </button>
      </form>
      <section className="stack">
        <h2>{text('team.here')}</h2>
        <p role="status">{added !== undefined && text('people.names-added', { count: added })}</p>
        <NamesHere people={people} />
      </section>
      <div className="field">
        <label htmlFor="team-who">{text('rate.who')}</label>
        <input
          id="team-who"
          value={who}
          maxLength={40}
          dir="auto"
          aria-describedby="team-who-hint"
          onChange={(event) => {
            setWho(event.currentTarget.value);
            prefer({ rater: personName(event.currentTarget.value) });
          }}
        />
        <p id="team-who-hint" className="small muted">
          {text('rate.who-hint')}
        </p>
      </div>
      <div className="row">
        {people.length > 0 && (
          <Link className="btn primary" to={teamStepAddress('business')}>
            {text('team.to-business')}
          </Link>
        )}
        <Link className="btn" to={addresses.people}>
          {text('team.people')}
        </Link>
      </div>
    </div>
  );
}
