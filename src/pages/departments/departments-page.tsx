import { useState } from 'react';
import { Link } from 'react-router-dom';
import { byName } from '#core/people-order.ts';
import { addresses } from '#state/addresses.ts';
import { usePeople } from '#state/people.ts';
import { usePlans } from '#state/plans.ts';
import { inPlay } from '#state/roster.ts';
import { trySample } from '#state/sample.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { TextField } from '#ui/text-field.tsx';
import { AskList } from './ask-list.tsx';
import { DecidedList } from './decided-list.tsx';
import { DemandsSection } from './demands-section.tsx';
import '#ui/fields.css';
import './departments.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

/** With so many people, one wants to find somebody. */
const many = 12;

/** Who should run what: what to ask first, and what a plan has to keep to. */
export function DepartmentsPage() {
  const everyone = usePeople((state) => state.people);
  const { fixed, both } = usePlans();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const people = byName(inPlay(everyone));
  const shown = people.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <div className="departments">
      <header className="stack">
        <p className="small muted">{text('departments.page')}</p>
        <PageHeading title={text('app.title', { page: text('departments.page') })}>
          {text('departments.title')}
        </PageHeading>
        <p className="lead">
          {text(people.length === 0 ? 'departments.nobody' : 'departments.lead')}
        </p>
        {people.length === 0 && (
          <div className="row">
            <Link className="btn primary" to={addresses.team}>
              {text('departments.guide')}
            </Link>
            <button type="button" className="btn" onClick={trySample}>
              {text('people.sample')}
            </button>
          </div>
        )}
      </header>
      {people.length > 0 && (
        <>
          <section className="stack-wide">
            <h2>{text('departments.people')}</h2>
            {people.length > many && (
              <TextField
                label={text('departments.search')}
                type="search"
                value={search}
                onChange={setSearch}
              />
            )}
            <AskList people={shown} places={new Map(fixed)} both={both} />
          </section>
          <DemandsSection />
          <div className="row">
            <Link className="btn primary" to={addresses.plan}>
              {text('departments.show')}
            </Link>
            <Link className="btn" to={addresses.people}>
              {text('team.people')}
            </Link>
          </div>
        </>
      )}
      <DecidedList />
    </div>
  );
}
