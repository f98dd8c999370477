import type { ReactNode } from 'react';

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly numeric?: boolean;
}

export interface Row {
  readonly id: string;
  /** One cell per column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly total?: readonly ReactNode[];
}

const side = (column: Column | undefined) => (column?.numeric ? 'number' : undefined);

/** It scrolls sideways where there is little room, so the keyboard must reach it. */
const reachable = { tabIndex: 0 } as const;

export function DataTable({ caption, columns, rows, total }: DataTableProps) {
  const cells = (row: readonly ReactNode[]) =>
    row.map((cell, i) => {
      const column = columns[i];
      return i === 0 ? (
        <th scope="row" key={column?.id}>
          {cell}
        </th>
      ) : (
        <td className={side(column)} key={column?.id}>
          {cell}
        </td>
      );
    });
  return (
    <section className="table-frame" aria-label={caption} {...reachable}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column.id} className={side(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>{cells(row.cells)}</tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>{cells(total)}</tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
