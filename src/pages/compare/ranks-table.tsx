import type { ComparedRow } from '#core/compare-people.ts';
import { text } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';

const whole = Math.round;

const placeText = ({ best, worst }: ComparedRow): string =>
  best === worst ? String(best) : text('compare.place-range', { best, worst });

interface RanksTableProps {
  readonly Role: string;
  readonly rows: readonly ComparedRow[];
  readonly name: (id: string) => string;
}

/** Everybody compared in one role, the best first. */
export const RanksTable = ({ Role, rows, name }: RanksTableProps) => (
  <section className="stack-wide">
    <h2>{text('compare.ranks', { Role })}</h2>
    <DataTable
      caption={text('compare.ranks', { Role })}
      columns={[
        { id: 'person', title: text('compare.person') },
        { id: 'place', title: text('compare.place') },
        { id: 'score', title: text('compare.score'), numeric: true },
        { id: 'range', title: text('compare.range'), numeric: true },
        { id: 'band', title: text('compare.band'), numeric: true },
      ]}
      rows={rows.map((row) => ({
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
);
