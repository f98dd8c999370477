import { lazy, Suspense } from 'react';
import { type Pack, roleOf, skillOf } from '#core/pack.ts';
import type { Report, RoleReport } from '#core/report.ts';
import { rolePlace } from '#state/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { InkShape, inks } from '#ui/ink.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { loadCharts } from './load-charts.ts';
import { rangeText, standingText, whole } from './words.ts';

const ResultSkills = lazy(async () => ({ default: (await loadCharts()).ResultSkills }));

const columns = () => [
  { id: 'skill', title: text('skills.skill') },
  { id: 'score', title: text('map.score'), numeric: true },
  { id: 'range', title: text('map.range'), numeric: true },
  { id: 'standing', title: text('skills.standing') },
];

function RoleSkills({ pack, role }: { readonly pack: Pack; readonly role: RoleReport }) {
  const { title } = roleOf(pack, role.role);
  const ink = inks[rolePlace(pack, role.role)];
  const table = text('skills.table', { role: title });
  return (
    <article className="card">
      <h3 className={`chip chip-${ink}`}>
        <InkShape ink={ink} /> {text('skills.role', { role: title })}
      </h3>
      <div className="skills-frame" data-rows={role.skills.length}>
        <Suspense fallback={null}>
          <ResultSkills pack={pack} role={role} />
        </Suspense>
      </div>
      <p className="small muted">
        <RichText parts={textParts('skills.legend', { mark: <InkShape ink={ink} /> })} />
      </p>
      <Disclosure title={table}>
        <DataTable
          caption={table}
          columns={columns()}
          rows={role.skills.map((line) => ({
            id: line.skill,
            cells: [
              skillOf(pack, line.skill).name,
              line.standing === 'unanswered' ? '–' : whole(line.score),
              rangeText(line),
              standingText(line),
            ],
          }))}
        />
      </Disclosure>
    </article>
  );
}

export const SkillsSection = ({
  pack,
  report,
}: {
  readonly pack: Pack;
  readonly report: Report;
}) => (
  <section className="stack-wide skills">
    <div className="stack">
      <h2>{text('skills.title')}</h2>
      <p className="muted">{text('skills.lead')}</p>
    </div>
    <div className="result-pair">
      {report.roles.map((role) => (
        <RoleSkills key={role.role} pack={pack} role={role} />
      ))}
    </div>
  </section>
);
