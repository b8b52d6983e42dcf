import { MONTHS } from './format-months.ts';

/** A text, or what in it is not cut at the end of a line. */
export type WholePart =
  | string
  /** Parts of a compound: `bien-être`, `Gaspésie–Îles-`. */
  | { kind: 'whole'; text: string }
  /** A day, its month and year; or a month and its year. */
  | { kind: 'date'; text: string };

const MONTH = Object.values(MONTHS)
  .flat()
  .map(({ full }) => full)
  .join('|');

/** As `format-date.ts` and typography write them; a first day, which is an ordinal, keeps to its month. */
const DATE = `(?<![\\p{L}\\p{N}])(?:\\d{1,2}\\u00A0)?(?:${MONTH})(?:\\u00A0\\d{1,2},)?[ \\u00A0]\\d{4}(?!\\d)`;

/** Words or two numbers joined by hyphens or dashes; no part of an address. */
const COMPOUND =
  '(?<![\\p{L}\\p{N}@./_-])(?:\\p{L}+(?:[-–][\\p{L}\\p{N}]+)+|\\d{1,4}[-–]\\d{1,4})(?![\\p{L}\\p{N}@/_]|[.-][\\p{L}\\p{N}])';

const PATTERN = new RegExp(`(?<date>${DATE})|(?<compound>${COMPOUND})`, 'gu');

/** What the narrowest phone shows on one line in the largest type, in characters. */
const LONGEST = 15;

/** What every date and every compound holds: most texts have none, and are not searched. */
const SIGN = /[\d–-]/;

/** Cuts a typeset text where it holds a date or a compound. */
export function wholeParts(text: string): WholePart[] {
  if (text !== '' && !SIGN.test(text)) return [text];
  const parts: WholePart[] = [];
  let from = 0;
  for (const { 0: match, index, groups } of text.matchAll(PATTERN)) {
    if (index > from) parts.push(text.slice(from, index));
    if (groups?.['date'] === undefined) parts.push(...compoundParts(match));
    else parts.push({ kind: 'date', text: match });
    from = index + match.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** A long compound may end a line, but only where what precedes is long too. */
function compoundParts(compound: string): WholePart[] {
  const parts: string[] = [];
  for (const piece of compound.split(/(?<=[-–])/u)) {
    const last = parts.at(-1);
    if (last === undefined || last.length + piece.length > LONGEST) parts.push(piece);
    else parts[parts.length - 1] = last + piece;
  }
  return parts.map((text) => (/.[-–]./u.test(text) ? { kind: 'whole', text } : text));
}
