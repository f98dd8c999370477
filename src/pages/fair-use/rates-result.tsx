import type { ImpactRow } from '#core/adverse-impact.ts';
import { text } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { download } from '#ui/download.ts';
import { cellsOf, columnIds, impactCsv, sentencesOf } from './figures.ts';

/** The table, and each of its figures in a sentence. */
export const RatesResult = ({ rows }: { readonly rows: readonly ImpactRow[] }) => (
  <div className="stack">
    <DataTable
      caption={text('fair-use.result')}
      columns={columnIds.map((id) => ({
        id,
        title: text(`fair-use.column-${id}`),
        numeric: id !== 'group' && id !== 'reading',
      }))}
      rows={rows.map((row) => ({ id: row.group.name, cells: cellsOf(row) }))}
    />
    <h3>{text('fair-use.says')}</h3>
    {rows.map((row) => (
      <section key={row.group.name} className="fair-use-says">
        <h4>
          <bdi>{row.group.name}</bdi>
        </h4>
        <ul>
          {sentencesOf(row).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    ))}
    <p className="row small no-print">
      <button type="button" className="link-button" onClick={() => window.print()}>
        {text('fair-use.print')}
      </button>
      <button
        type="button"
        className="link-button"
        onClick={() => download('rolefit-selection-rates.csv', impactCsv(rows), 'text/csv')}
      >
        {text('fair-use.csv')}
      </button>
    </p>
  </div>
);
