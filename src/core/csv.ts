/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. Knows cells; refuses to know what stands in them. */

export type Cell = string | number | boolean | null;

/**
 * Text that no spreadsheet takes for a formula: what begins like one, after spaces and in full-width forms too, gets
 * an apostrophe in front.
 */
export function withoutFormula(text: string): string {
  if (/^[a-z0-9]/i.test(text)) return text;
  return /^[\s\p{Cf}]*[=+\-@]|^ *[\t\r\n]/u.test(text.normalize('NFKC')) ? `'${text}` : text;
}

/** One cell as it stands in a line. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = withoutFormula(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLineOf = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;
