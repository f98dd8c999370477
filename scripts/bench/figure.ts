// A figure of the benchmark, and the table they are printed in.

export interface Figure {
  readonly name: string;
  /** As printed, with its unit. */
  readonly value: string;
  /** What it must be, in words, and whether it is; absent where nothing is asked of it. */
  readonly target?: { readonly text: string; readonly isMet: boolean };
}

/** What the command line of the benchmark may set. */
export interface BenchOptions {
  /** Simulated people per seed. */
  readonly n: number;
  readonly seeds: readonly number[];
}

/** Measures a group of figures; may take minutes. */
export type Section = (options: BenchOptions) => Promise<readonly Figure[]>;

export const grouped = (value: number): string => Math.round(value).toLocaleString('en');

export const atMost = (value: number, limit: number, unit: string): Figure['target'] & object => ({
  text: `at most ${grouped(limit)} ${unit}`,
  isMet: value <= limit,
});

export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, target }) => [
    name,
    value,
    target?.text ?? '',
    target ? (target.isMet ? 'met' : 'MISSED') : '',
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
