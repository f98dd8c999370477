import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { ratersOf } from '#core/assess.ts';
import type { PersonRecord } from '#core/records.ts';
import { addresses, personAddress } from '#state/addresses.ts';
import { useBriefs } from '#state/briefs.ts';
import { pack } from '#state/pack.ts';
import { type Standing, standingOf } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { later } from '#ui/later.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import '#state/later-wording.ts';

/** More than these would lie on top of each other. */
const onMap = 24;
/** Everybody else is a search away. */
const inList = 100;

const bestOf = ({ report }: Standing): number =>
  Math.max(...(report?.roles.map(({ score }) => score) ?? [0]));

const TeamMap = later(async () => (await import('./team-map.tsx')).TeamMap);

/** Where nobody has been rated there is nothing to decide yet. */
const RateFirst = () => (
  <div className="row">
    <Link className="btn primary" to={addresses.team}>
      {text('team.rate-first')}
    </Link>
    <Link className="btn" to={addresses.people}>
      {text('team.people')}
    </Link>
  </div>
);

const MakeSurer = () => (
  <section className="stack">
    <h2>{text('team.next-title')}</h2>
    <p>{text('team.next-rate')}</p>
    <div className="row">
      <Link className="btn primary" to={addresses.departments}>
        {text('team.decide')}
      </Link>
      <Link className="btn" to={addresses.invite}>
        {text('team.invite')}
      </Link>
      <Link className="btn" to={addresses.people}>
        {text('team.people')}
      </Link>
      <Link className="btn" to={addresses.brief}>
        {text('team.brief')}
      </Link>
      <Link className="btn" to={addresses.team}>
        {text('team.restart')}
      </Link>
    </div>
  </section>
);

export function TeamPicture({ people }: { readonly people: readonly PersonRecord[] }) {
  const briefs = useBriefs((state) => state.briefs);
  // Another brief in use gives other standings.
  const standings = useMemo(() => people.map(standingOf), [people, briefs]);
  const known = standings.filter(({ report, shut }) => report !== undefined && !shut);
  const drawn = known.toSorted((a, b) => bestOf(b) - bestOf(a)).slice(0, onMap);
  const rest = standings.length - inList;
  const [first, second] = pack.roles;
  return (
    <div className="team">
      <header className="stack">
        <p className="small muted">{text('team.page')}</p>
        <PageHeading title={text('app.title', { page: text('team.picture') })}>
          {text('team.picture')}
        </PageHeading>
        <p className="lead">
          {text(known.length === 0 ? 'team.picture-empty' : 'team.picture-lead')}
        </p>
      </header>
      {known.length > 0 && (
        <>
          <section className="card team-map">
            <h2>{text('team.map')}</h2>
            <TeamMap standings={drawn} />
            <p className="small muted">
              {text('map.caption')}
              {known.length > drawn.length && ` ${text('team.map-many', { count: drawn.length })}`}
            </p>
          </section>
          <section className="stack-wide">
            <h2>{text('team.list')}</h2>
            <DataTable
              caption={text('team.list')}
              columns={[
                { id: 'person', title: text('team.person') },
                { id: 'first', title: first.title, numeric: true },
                { id: 'second', title: second.title, numeric: true },
                { id: 'verdict', title: text('team.verdict') },
                { id: 'evidence', title: text('team.evidence') },
              ]}
              rows={standings
                .slice(0, inList)
                .map(({ person, report, placing, evidence, shut }) => ({
                  id: person.id,
                  cells: [
                    <Link key="person" to={personAddress(person.id)}>
                      <bdi>{person.name || text('people.nameless')}</bdi>
                    </Link>,
                    report && !shut ? Math.round(report.roles[0].score) : '',
                    report && !shut ? Math.round(report.roles[1].score) : '',
                    shut ? text('people.shut') : text('people.placing', { placing }),
                    text('people.raters', {
                      count: evidence.result ? ratersOf(evidence.result) : 0,
                    }),
                  ],
                }))}
            />
            {rest > 0 && <p className="small muted">{text('team.list-more', { count: rest })}</p>}
          </section>
        </>
      )}
      {known.length > 0 ? <MakeSurer /> : <RateFirst />}
    </div>
  );
}
