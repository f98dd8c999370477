import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { byName } from '#core/people-order.ts';
import type { PersonRecord } from '#core/records.ts';
import { addresses, compareAddress, rateAddress } from '#state/addresses.ts';
import { trySample } from '#state/sample.ts';
import { standingOf } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { TextField } from '#ui/text-field.tsx';
import { isRateable, mostCompared, nameOf, whyNot } from './comparable.ts';

interface ChooserProps {
  readonly people: readonly PersonRecord[];
  readonly ids: readonly string[];
}

/** With more people than this, one searches. */
const listed = 40;

const isComparable = (person: PersonRecord): boolean => whyNot(standingOf(person)) === undefined;

/** Looks no further than it has to: a standing takes a moment. */
function hasTwo(people: readonly PersonRecord[]): boolean {
  const first = people.findIndex(isComparable);
  return first >= 0 && people.slice(first + 1).some(isComparable);
}

/** Whom to compare. */
export function Chooser({ people, ids }: ChooserProps) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(ids);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const ordered = byName(people);
  const ticked = ordered.filter(({ id }) => chosen.includes(id));
  const found = ordered.filter(
    ({ id, name }) => !chosen.includes(id) && name.toLowerCase().includes(wanted),
  );
  const shown = byName([...ticked, ...found.slice(0, listed)]).map(standingOf);
  const ready = ticked.filter(isComparable);
  const canCompare = hasTwo(people);
  const isFull = ticked.length >= mostCompared;
  const rest = found.length - listed;
  return (
    <div className="compare narrow">
      <header className="stack">
        <p className="small muted">{text('compare.page')}</p>
        <PageHeading title={text('app.title', { page: text('compare.page') })}>
          {text('compare.choose')}
        </PageHeading>
        <p className="lead">{text(canCompare ? 'compare.choose-lead' : 'compare.nobody')}</p>
      </header>
      {people.length > listed && (
        <TextField
          label={text('people.search')}
          type="search"
          value={search}
          onChange={setSearch}
        />
      )}
      <ul className="compare-choices" hidden={shown.length === 0}>
        {shown.map((standing) => {
          const { id } = standing.person;
          const reason = whyNot(standing);
          const isTicked = chosen.includes(id);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isTicked}
                  disabled={!isTicked && (reason !== undefined || isFull)}
                  onChange={() =>
                    setChosen(isTicked ? chosen.filter((one) => one !== id) : [...chosen, id])
                  }
                />
                <span>
                  <bdi>{nameOf(standing)}</bdi>
                  {reason && <span className="small muted"> {reason}</span>}
                </span>
              </label>
              {isRateable(standing) && (
                <Link className="small" to={rateAddress(id)}>
                  {text('departments.aside-rate', { name: nameOf(standing) })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className="small muted">{text('compare.more', { count: rest })}</p>}
      <p className="small compare-full" role="status">
        {isFull && text('compare.most', { most: mostCompared })}
      </p>
      <div className="row">
        {canCompare && (
          <button
            type="button"
            className="btn primary"
            disabled={ready.length < 2}
            onClick={() => void navigate(compareAddress(ticked.map(({ id }) => id)))}
          >
            {text('people.compare', { count: ready.length })}
          </button>
        )}
        <Link className="btn" to={addresses.people}>
          {text('compare.people')}
        </Link>
        {!canCompare && !people.some(({ sample }) => sample) && (
          <button type="button" className="btn" onClick={trySample}>
            {text('people.sample')}
          </button>
        )}
      </div>
    </div>
  );
}
