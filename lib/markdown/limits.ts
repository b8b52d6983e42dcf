import type { Nodes, Root } from 'mdast';
import type { Measure } from '../i18n/measures.ts';
import { placeOf, type Place } from './nodes.ts';

/**
 * What the text of a page may have: far more than any page that someone would read to its end, and
 * little enough to be read within a second. Parsers of Markdown take the square of the number of
 * marks, or of levels, when these are never closed.
 */
export const TEXT_LIMITS = {
  /** About thirty pages of paper. */
  characters: 100_000,
  /** Blank ones too. */
  lines: 2_000,
  marks: 20_000,
  /** Marks of lines that no blank line separates: a paragraph, a list, a table. */
  'marks-together': 3_000,
  /** Footnotes, abbreviations and definitions of links. */
  notes: 800,
  /** Characters of the name of an abbreviation. */
  label: 80,
  /** Of a table. */
  columns: 100,
  /** Spaces before a line. */
  indent: 200,
  /** Lists, quotations and notices in one another. */
  nesting: 20,
} as const satisfies Partial<Record<Measure, number>>;

/** A measure of a text that is over its limit, and where it is. */
export interface OverLimit extends Place {
  measure: keyof typeof TEXT_LIMITS;
  actual: number;
}

/** Signs that start or end something. */
const MARKS = /[*_[\]`~<&!\\]/g;

/** What opens a list or a quotation at the start of a line. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

const NOTE = /^[ \t]*(\*?)\[([^\]]*)\]:/;

/** The first measure of a text that is over its limit. Looks at each character once. */
export function overLimit(body: string): OverLimit | undefined {
  const totals = { characters: body.length, lines: 0, marks: 0, notes: 0, 'marks-together': 0 };
  const over = (measure: OverLimit['measure'], actual: number, line: number, column = 1) =>
    actual > TEXT_LIMITS[measure] ? { measure, actual, line, column } : undefined;
  const tooLong = over('characters', body.length, 1);
  if (tooLong !== undefined) return tooLong;
  let notices = 0;
  for (const [index, text] of body.split('\n').entries()) {
    const line = index + 1;
    totals.lines = line;
    if (text.trim() === '') totals['marks-together'] = 0;
    const marks = text.match(MARKS)?.length ?? 0;
    const bars = text.split('|').length - 1;
    totals.marks += marks + bars;
    totals['marks-together'] += marks;
    const [, star, label = ''] = NOTE.exec(text) ?? [];
    if (star !== undefined) totals.notes += 1;
    if (/^\s*:{3,}\s*\w/.test(text)) notices += 1;
    else if (/^\s*:{3,}\s*$/.test(text)) notices = Math.max(0, notices - 1);
    const found =
      over('indent', text.search(/[^ \t]|$/), line) ??
      over('nesting', containers(text) + notices, line) ??
      over('label', star === '*' ? label.length : 0, line) ??
      over('columns', bars - 1, line) ??
      over('marks-together', totals['marks-together'], line) ??
      over('lines', totals.lines, line) ??
      over('marks', totals.marks, line) ??
      over('notes', totals.notes, line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many lists and quotations a line opens or goes on with. */
function containers(text: string): number {
  CONTAINER.lastIndex = 0;
  let count = 0;
  while (CONTAINER.test(text)) count += 1;
  return count;
}

/** What may hold others of its kind: each is a level. */
const LEVELS: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'containerDirective',
  'emphasis',
  'list',
  'strong',
]);

/** What only the tree says of a text: how many things are nested in one another, when it is too many. */
export function tooDeep(tree: Root): OverLimit | undefined {
  let deepest = 0;
  let first: Nodes | undefined;
  const look = (node: Nodes, levels: number): void => {
    const level = levels + (LEVELS.has(node.type) ? 1 : 0);
    if (level > TEXT_LIMITS.nesting) first ??= node;
    deepest = Math.max(deepest, level);
    if ('children' in node) for (const child of node.children) look(child, level);
  };
  look(tree, 0);
  return first && { measure: 'nesting', actual: deepest, ...placeOf(first) };
}
