/** Tells spreadsheets that what follows is UTF-8: without it they garble accents. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a cell can hold. */
export type Cell = string | number | null | readonly string[];

/** A table as CSV (RFC 4180). What is not known is empty; a list has a semicolon between its parts. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? value.join(';') : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
