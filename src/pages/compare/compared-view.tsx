import { Link } from 'react-router-dom';
import { sideBySide } from '#core/compare-people.ts';
import { sides } from '#core/placeable.ts';
import { addresses, compareAddress, interviewSheetsAddress } from '#state/addresses.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { placingRules } from '#state/placing.ts';
import type { Standing } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { download } from '#ui/download.ts';
import { later } from '#ui/later.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { nameOf } from './comparable.ts';
import { compareCsv } from './compare-csv.ts';
import { Gaps, Questions } from './differences.tsx';
import { headlineOf } from './headline.ts';
import { Notices } from './notices.tsx';
import { RanksTable } from './ranks-table.tsx';
import { SkillsTable } from './skills-table.tsx';

const CompareMap = later(async () => (await import('./compare-map.tsx')).CompareMap);

interface ViewProps {
  readonly chosen: readonly Standing[];
  /** Those of the chosen of whom something can be said. */
  readonly known: readonly Standing[];
  /** How many were asked for that are not here. */
  readonly gone: number;
}

export function ComparedView({ chosen, known, gone }: ViewProps) {
  const people = known.flatMap(({ person, assessed, report }) =>
    assessed && report ? [{ id: person.id, fit: assessed.fit, report }] : [],
  );
  const compared = sideBySide(pack, people, placingRules.sure);
  const { roles, skills } = compared;
  const names = new Map(known.map((one) => [one.person.id, nameOf(one)]));
  const name = (id: string) => names.get(id) ?? '';
  const ids = known.map(({ person }) => person.id);
  const others = `${compareAddress(chosen.map(({ person }) => person.id))}&choose=1`;
  const saveCsv = () =>
    download('rolefit-compare.csv', compareCsv(compared, ids, name), 'text/csv');
  return (
    <div className="compare">
      <header className="stack">
        <p className="small muted no-print">{text('compare.page')}</p>
        <PageHeading title={text('app.title', { page: text('compare.page') })}>
          {text('compare.title', { names: allOf(known.map(nameOf)) })}
        </PageHeading>
        <Notices chosen={chosen} known={known} gone={gone} />
        {sides.map((side) => (
          <p key={side} className="lead">
            {headlineOf(roles[side], pack.roles[side].title, name)}
          </p>
        ))}
        <div className="row no-print">
          <Link className="btn primary" to={addresses.departments}>
            {text('compare.plan')}
          </Link>
          <Link className="btn" to={others}>
            {text('compare.choose-more')}
          </Link>
          <button type="button" className="btn" onClick={() => window.print()}>
            {text('compare.print')}
          </button>
          <Link className="btn" to={interviewSheetsAddress(chosen.map(({ person }) => person.id))}>
            {text('people.sheets')}
          </Link>
          <button type="button" className="btn" onClick={saveCsv}>
            {text('compare.csv')}
          </button>
        </div>
      </header>
      <div className="compare-two">
        <section className="card compare-map">
          <h2>{text('compare.map')}</h2>
          <CompareMap standings={known} />
          <p className="small muted">{text('map.caption')}</p>
        </section>
        <div className="stack-wide">
          {sides.map((side) => (
            <RanksTable key={side} Role={pack.roles[side].title} rows={roles[side]} name={name} />
          ))}
          <p className="small muted">{text('compare.ranks-note')}</p>
        </div>
      </div>
      <Gaps skills={skills} name={name} />
      <SkillsTable
        skills={skills}
        bars={[people[0]?.report.roles[0].bar ?? 0, people[0]?.report.roles[1].bar ?? 0]}
        ids={ids}
        name={name}
      />
      <section className="stack">
        <h2>{text('compare.ask')}</h2>
        <Questions skills={skills} known={known} />
        <p className="small">{text('decision.fair')}</p>
        <Link className="small no-print" to={addresses.fairUse}>
          {text('fair.more')}
        </Link>
      </section>
    </div>
  );
}
