import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { byName } from '#core/people-order.ts';
import type { PersonRecord } from '#core/records.ts';
import { addresses, compareAddress } from '#state/addresses.ts';
import { asideReasonOf } from '#state/placing.ts';
import { addSample } from '#state/roster.ts';
import { standingOf } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { TextField } from '#ui/text-field.tsx';

interface ChooserProps {
  readonly people: readonly PersonRecord[];
  readonly ids: readonly string[];
  readonly most: number;
}

/** With more people than this, one searches. */
const listed = 40;

const trySample = () =>
  addSample(text('people.sample-names').split('\n'), [
    text('people.sample-manager'),
    text('people.sample-colleague'),
  ]);

/** Whom to compare. */
export function Chooser({ people, ids, most }: ChooserProps) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(ids.filter((id) => people.some((one) => one.id === id)));
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = byName(people)
    .filter(({ id, name }) => chosen.includes(id) || name.toLowerCase().includes(wanted))
    .slice(0, listed)
    .map((person) => ({ person, reason: asideReasonOf(standingOf(person)) }));
  const ready = shown.filter(({ person, reason }) => !reason && chosen.includes(person.id));
  const isEmpty = shown.filter(({ reason }) => !reason).length < 2 && wanted === '';
  return (
    <div className="compare narrow">
      <header className="stack">
        <p className="small muted">{text('compare.page')}</p>
        <PageHeading title={text('app.title', { page: text('compare.page') })}>
          {text('compare.choose')}
        </PageHeading>
        <p className="lead">{text(isEmpty ? 'compare.nobody' : 'compare.choose-lead')}</p>
      </header>
      {people.length > listed && (
        <TextField
          label={text('people.search')}
          type="search"
          value={search}
          onChange={setSearch}
        />
      )}
      <ul className="compare-choices">
        {shown.map(({ person, reason }) => (
          <li key={person.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(person.id)}
                disabled={reason !== undefined}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(
                    checked
                      ? [...chosen.slice(1 - most), person.id]
                      : chosen.filter((id) => id !== person.id),
                  )
                }
              />
              <span>
                <bdi>{person.name || text('people.nameless')}</bdi>
                {reason && (
                  <span className="small muted"> {text(`departments.aside-${reason}`)}</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="row">
        {!isEmpty && (
          <button
            type="button"
            className="btn primary"
            disabled={ready.length < 2}
            onClick={() => void navigate(compareAddress(chosen))}
          >
            {text('people.compare', { count: ready.length })}
          </button>
        )}
        <Link className="btn" to={addresses.people}>
          {text('compare.people')}
        </Link>
        {isEmpty && !people.some(({ sample }) => sample) && (
          <button type="button" className="btn" onClick={trySample}>
            {text('people.sample')}
          </button>
        )}
      </div>
    </div>
  );
}
