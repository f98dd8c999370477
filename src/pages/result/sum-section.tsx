import { Link } from 'react-router-dom';
import { type Pack, roleOf, skillOf } from '#core/pack.ts';
import type { Report } from '#core/report.ts';
import { addresses } from '#state/addresses.ts';
import { percentText, text } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { whole } from './words.ts';

const columns = () => [
  { id: 'skill', title: text('skills.skill') },
  { id: 'score', title: text('map.score'), numeric: true },
  { id: 'share', title: text('sum.share'), numeric: true },
  { id: 'adds', title: text('sum.adds'), numeric: true },
];

/** How we worked it out, down to each skill's part of the shown score. */
export function SumSection({ pack, report }: { readonly pack: Pack; readonly report: Report }) {
  const estimated = report.roles.some(({ skills }) =>
    skills.some(({ standing }) => standing === 'unanswered'),
  );
  return (
    <section className="stack-wide result-sum">
      <div className="stack">
        <h2>{text('sum.title')}</h2>
        <p className="muted">{text('sum.lead')}</p>
        {estimated && <p className="muted">{text('sum.estimated')}</p>}
      </div>
      <div className="result-pair">
        {report.roles.map((role) => {
          const { name, title } = roleOf(pack, role.role);
          return (
            <div className="card" key={role.role}>
              <DataTable
                caption={text('sum.caption', { role: name })}
                columns={columns()}
                rows={role.skills.map((line) => ({
                  id: line.skill,
                  cells: [
                    skillOf(pack, line.skill).name,
                    whole(line.score),
                    percentText(line.share),
                    line.contribution,
                  ],
                }))}
                total={[text('sum.total', { role: title }), '', percentText(1), whole(role.score)]}
              />
            </div>
          );
        })}
      </div>
      <Link to={addresses.method}>{text('sum.method')}</Link>
    </section>
  );
}
