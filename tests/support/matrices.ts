// Matrices as lists of rows, by the book: slow and plain, to hold the engine against.
export type Row = readonly number[];
export type Matrix = readonly Row[];

export const dot = (a: Row, b: Row): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? Number.NaN), 0);

export const times = (matrix: Matrix, vector: Row): number[] =>
  matrix.map((row) => dot(row, vector));

export const transposed = (matrix: Matrix): number[][] =>
  (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j] ?? Number.NaN));

export function product(a: Matrix, b: Matrix): number[][] {
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

export const entry = (matrix: Matrix, i: number, j: number): number => matrix[i]?.[j] ?? Number.NaN;

/** v'Cw */
export const sandwich = (v: Row, c: Matrix, w: Row): number => dot(v, times(c, w));

/** A matrix from its rule. */
export const matrixOf = (n: number, value: (i: number, j: number) => number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => value(i, j)));

/** Gauss-Jordan. For covariances and their inverses only: their pivots are never 0. */
export function inverse(matrix: Matrix): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => {
    const wide = new Float64Array(2 * n);
    wide.set(row);
    wide[n + i] = 1;
    return wide;
  });
  for (const [column, pivotRow] of rows.entries()) {
    const pivot = pivotRow[column] ?? Number.NaN;
    for (let j = column; j < 2 * n; j++) pivotRow[j] = (pivotRow[j] ?? Number.NaN) / pivot;
    for (const row of rows) {
      const factor = row[column] ?? Number.NaN;
      if (row === pivotRow || factor === 0) continue;
      for (let j = column; j < 2 * n; j++) {
        row[j] = (row[j] ?? Number.NaN) - factor * (pivotRow[j] ?? Number.NaN);
      }
    }
  }
  return rows.map((row) => [...row.subarray(n)]);
}
