import type { Spread } from './statistics.ts';

/** What a cell shows of what was not measured. */
export const NOTHING = '–';

/**
 * A table, line by line.
 *
 * @param words how many columns, from the first, hold words; the others hold figures
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  words = 1,
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, column) => (column < words ? '---' : '---:'));
  return [line(heads), line(rule), ...rows.map(line)];
}

/** The median, then both ends when they differ: `55 (50–60)`. */
export function spread(value: Spread | undefined, text: (number: number) => string): string {
  if (value === undefined) return NOTHING;
  const [median, min, max] = [text(value.median), text(value.min), text(value.max)];
  return min === max ? median : `${median} (${min}–${max})`;
}

/** Three digits at most: no digit that the next run would not keep. */
export function significant(number: number): string {
  return number >= 100 ? whole(number) : Number(number.toPrecision(3)).toString();
}

/** A number as English writes it: `14,336`; below 2, with its decimals. */
export function whole(number: number): string {
  const maximumFractionDigits = number < 2 ? 2 : 0;
  return new Intl.NumberFormat('en-CA', { maximumFractionDigits }).format(number);
}

/** What a program said, as code on one line. */
export function quoted(words: string): string {
  return `\`${words.replaceAll('`', "'").replaceAll(/\s*\n\s*/g, ' / ')}\``;
}
