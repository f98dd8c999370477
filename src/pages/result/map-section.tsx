import { Suspense } from 'react';
import { type Pack, roleOf } from '#core/pack.ts';
import type { Report } from '#core/report.ts';
import { text, textParts } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { ResultMap } from './charts.ts';
import { Sentences } from './sentence.tsx';
import { rangeText, statementText, whole } from './words.ts';

const columns = () => [
  { id: 'role', title: text('map.role') },
  { id: 'score', title: text('map.score'), numeric: true },
  { id: 'range', title: text('map.range'), numeric: true },
  { id: 'bar', title: text('map.bar'), numeric: true },
  { id: 'verdict', title: text('map.verdict') },
];

export function MapSection({ pack, report }: { readonly pack: Pack; readonly report: Report }) {
  const { who } = report;
  return (
    <section className="card result-map">
      <h2>
        <RichText
          parts={textParts('map.title', { voice: who.voice, name: <bdi>{who.name}</bdi> })}
        />
      </h2>
      <div className="map-frame">
        <Suspense fallback={null}>
          <ResultMap pack={pack} report={report} />
        </Suspense>
      </div>
      <p className="small muted">{text('map.caption')}</p>
      <Disclosure title={text('map.table')}>
        <DataTable
          caption={text('map.table')}
          columns={columns()}
          rows={report.roles.map((role) => ({
            id: role.role,
            cells: [
              roleOf(pack, role.role).title,
              whole(role.score),
              rangeText(role),
              whole(role.bar),
              statementText(role),
            ],
          }))}
        />
      </Disclosure>
      {report.lean.length > 0 && (
        <>
          <h3>{text('lean.title')}</h3>
          <p>
            <Sentences pack={pack} list={report.lean} />
          </p>
        </>
      )}
    </section>
  );
}
