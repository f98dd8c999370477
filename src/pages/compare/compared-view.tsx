import { lazy, Suspense } from 'react';
import { Link } from 'react-router-dom';
import { ratersOf } from '#core/assess.ts';
import { type ComparedRow, sideBySide } from '#core/compare-people.ts';
import { csvLineOf } from '#core/csv.ts';
import { addresses, compareAddress } from '#state/addresses.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { asideReasonOf, placingRules } from '#state/placing.ts';
import type { Standing } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { download } from '#ui/download.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { SkillsTable } from './skills-table.tsx';

const CompareMap = lazy(async () => ({ default: (await import('./compare-map.tsx')).CompareMap }));

const whole = Math.round;
const sides = [0, 1] as const;
/** Below this, a difference of one skill is not worth a line. */
const wideGap = 10;
const gapsAtMost = 4;

const nameOf = ({ person }: Standing) => person.name || text('people.nameless');

/** What has to be known before anything is compared. */
function noticesOf(known: readonly Standing[], chosen: readonly Standing[]): readonly string[] {
  const raters = (one: Standing) => (one.evidence.result ? ratersOf(one.evidence.result) : 0);
  const [self, rated] = [0, 1].map((least) =>
    known.filter((one) => (least === 0 ? raters(one) === 0 : raters(one) > 0)),
  );
  const notices: string[] = [];
  if (self && rated && self.length > 0) {
    notices.push(
      rated.length === 0
        ? text('compare.all-self')
        : text('compare.mixed', {
            self: allOf(self.map(nameOf)),
            rated: allOf(rated.map(nameOf)),
          }),
    );
  }
  if (rated && new Set(rated.map(raters)).size > 1) {
    const names = rated.map((one) =>
      text('compare.raters-one', { name: nameOf(one), count: raters(one) }),
    );
    notices.push(text('compare.raters', { names: allOf(names) }));
  }
  const aside = chosen.flatMap((one) => {
    const reason = asideReasonOf(one);
    if (!reason) return [];
    const words = { name: nameOf(one), reason: text(`departments.aside-${reason}`) };
    return [text('departments.aside-line', words)];
  });
  return [...notices, ...aside];
}

function headlineOf(rows: readonly ComparedRow[], Role: string, name: (id: string) => string) {
  const first = rows.filter(({ band }) => band === 1);
  if (first.length === rows.length) return text('compare.tied-all', { Role });
  const names = first.map(({ id }) => name(id));
  return names.length === 1
    ? text('compare.ahead', { Role, name: allOf(names) })
    : text('compare.tied', { Role, names: allOf(names) });
}

const placeText = ({ best, worst }: ComparedRow): string =>
  best === worst ? String(best) : text('compare.place-range', { best, worst });

interface ViewProps {
  readonly chosen: readonly Standing[];
  /** Those of the chosen of whom something can be said. */
  readonly known: readonly Standing[];
}

export function ComparedView({ chosen, known: all }: ViewProps) {
  const known = all.filter(({ evidence }) => evidence.result?.pack.hash === pack.hash);
  const older = all.filter((one) => !known.includes(one));
  const people = known.flatMap(({ person, assessed, report }) =>
    assessed && report ? [{ id: person.id, fit: assessed.fit, report }] : [],
  );
  const { roles, skills } = sideBySide(pack, people, placingRules.sure);
  const names = new Map(known.map((one) => [one.person.id, nameOf(one)]));
  const name = (id: string) => names.get(id) ?? '';
  const notices = [
    ...noticesOf(known, chosen),
    ...(older.length > 0 ? [text('compare.packs', { names: allOf(older.map(nameOf)) })] : []),
  ];
  const gaps = skills
    .filter(({ spread }) => spread >= wideGap)
    .toSorted((a, b) => b.spread - a.spread)
    .slice(0, gapsAtMost)
    .map(({ skill, cells }) => {
      const order = cells
        .filter(({ standing }) => standing !== 'unanswered')
        .toSorted((a, b) => b.score - a.score);
      return {
        skill: pack.skills.find(({ id }) => id === skill),
        high: order[0],
        low: order.at(-1),
      };
    });
  const unasked = known.filter(({ person }) => person.takes === '');
  const saveCsv = () => {
    const head = [text('compare.person'), ...pack.roles.map(({ title }) => title)];
    const lines = known.map(({ person, report }) => {
      const cells = skills.map(({ cells: row }) => row.find(({ id }) => id === person.id));
      return [
        person.name || text('people.nameless'),
        ...(report?.roles.map(({ score }) => whole(score)) ?? []),
        ...cells.map((cell) => (cell && cell.standing !== 'unanswered' ? whole(cell.score) : null)),
      ];
    });
    const table = [[...head, ...pack.skills.map((skill) => skill.name)], ...lines];
    download('rolefit-compare.csv', table.map(csvLineOf).join(''), 'text/csv');
  };
  return (
    <div className="compare">
      <header className="stack">
        <p className="small muted no-print">{text('compare.page')}</p>
        <PageHeading title={text('app.title', { page: text('compare.page') })}>
          {text('compare.title', { names: allOf(known.map(nameOf)) })}
        </PageHeading>
        {notices.length > 0 && (
          <div className="notice">
            <h2 className="compare-before">{text('compare.before')}</h2>
            <ul>
              {notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </div>
        )}
        {sides.map((side) => (
          <p key={side} className="lead">
            {headlineOf(roles[side], pack.roles[side].title, name)}
          </p>
        ))}
        <div className="row no-print">
          <Link className="btn primary" to={addresses.departments}>
            {text('compare.plan')}
          </Link>
          <Link
            className="btn"
            to={`${compareAddress(chosen.map(({ person }) => person.id))}&choose=1`}
          >
            {text('compare.choose-more')}
          </Link>
          <button type="button" className="btn" onClick={() => window.print()}>
            {text('compare.print')}
          </button>
          <button type="button" className="btn" onClick={saveCsv}>
            {text('compare.csv')}
          </button>
        </div>
      </header>
      <div className="compare-two">
        <section className="card compare-map">
          <h2>{text('compare.map')}</h2>
          <Suspense fallback={null}>
            <CompareMap standings={known} />
          </Suspense>
          <p className="small muted">{text('map.caption')}</p>
        </section>
        <div className="stack-wide">
          {sides.map((side) => (
            <section key={side} className="stack-wide">
              <h2>{text('compare.ranks', { Role: pack.roles[side].title })}</h2>
              <DataTable
                caption={text('compare.ranks', { Role: pack.roles[side].title })}
                columns={[
                  { id: 'person', title: text('compare.person') },
                  { id: 'place', title: text('compare.place') },
                  { id: 'score', title: text('compare.score'), numeric: true },
                  { id: 'range', title: text('compare.range'), numeric: true },
                  { id: 'band', title: text('compare.band'), numeric: true },
                ]}
                rows={roles[side].map((row) => ({
                  id: row.id,
                  cells: [
                    <bdi key="name">{name(row.id)}</bdi>,
                    placeText(row),
                    whole(row.mark.score),
                    text('range', { low: whole(row.mark.low), high: whole(row.mark.high) }),
                    row.band,
                  ],
                }))}
              />
            </section>
          ))}
          <p className="small muted">{text('compare.ranks-note')}</p>
        </div>
      </div>
      <section className="stack">
        <h2>{text('compare.gaps')}</h2>
        {gaps.length === 0 && <p>{text('compare.gaps-none')}</p>}
        <ul className="compare-list">
          {gaps.map(
            ({ skill, high, low }) =>
              skill &&
              high &&
              low && (
                <li key={skill.id}>
                  {text('compare.gap', {
                    Skill: skill.name,
                    high: allOf([name(high.id)]),
                    highScore: whole(high.score),
                    low: allOf([name(low.id)]),
                    lowScore: whole(low.score),
                  })}
                </li>
              ),
          )}
        </ul>
      </section>
      <SkillsTable skills={skills} ids={known.map(({ person }) => person.id)} name={name} />
      <section className="stack">
        <h2>{text('compare.ask')}</h2>
        <ul className="compare-list">
          {unasked.length > 0 && (
            <li>{text('compare.ask-wish', { names: allOf(unasked.map(nameOf)) })}</li>
          )}
          {gaps.length > 0 && (
            <li>
              {text('compare.ask-gap', {
                skills: allOf(gaps.flatMap(({ skill }) => skill?.inSentence ?? [])),
              })}
            </li>
          )}
          <li>{text('compare.ask-rater')}</li>
        </ul>
        <p className="small">{text('decision.fair')}</p>
        <Link className="small no-print" to={addresses.fairUse}>
          {text('compare.fair')}
        </Link>
      </section>
    </div>
  );
}
