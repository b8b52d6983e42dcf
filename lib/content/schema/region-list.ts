import { z } from 'zod';
import { line, listOf } from './fields.ts';

/** How many rows and columns the mosaic of regions has; its style sheet has a class for each. */
export const MOSAIC = { row: 6, column: 7 } as const;

/** A row or a column: what is wrong with it is said with the name of its region. */
const place = (maximum: number) =>
  z.custom<number>(
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= maximum,
    {
      params: { code: 'tile-place', name: '', maximum: String(maximum) },
    },
  );

const region = z.strictObject({
  /** Number of the region. */
  number: z.int().min(1).max(99),
  /** French name. */
  name: line,
  /** Row of its tile in the mosaic, from the north. */
  row: place(MOSAIC.row),
  /** Column of its tile in the mosaic, from the west. */
  column: place(MOSAIC.column),
});

/** The regions, each with its number, its name and a cell of the mosaic that no other has. */
export const regionList = listOf(region, 99, ['number', 'name']).check(({ value, issues }) => {
  const tiles = new Map<string, string>();
  for (const [index, { name, row, column }] of value.entries()) {
    const other = tiles.get(`${row} ${column}`);
    if (other === undefined) {
      tiles.set(`${row} ${column}`, name);
    } else {
      const params = { code: 'tile-taken', name, other };
      issues.push({ code: 'custom', input: row, continue: true, path: [index, 'row'], params });
    }
  }
});
