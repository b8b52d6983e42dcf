import type { Heading as HeadingNode, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { pageData, placeOf } from './nodes.ts';
import { typeset } from './typography.ts';
import { walk } from './walk.ts';

/** A heading of the text, and the anchor that leads to it. */
export interface Heading {
  /** 2 to 6; 1 when an author wrote a second title. */
  depth: number;
  /** The one its author gave it, or its words: lower case, without accents, joined by hyphens. */
  id: string;
  /** Plain text. */
  text: string;
  /** Both in the body of the page, counted from 1. */
  line: number;
  column: number;
}

/** The anchor of the footnotes. */
export const NOTES_ID = 'notes';

/** Anchors of the page's furniture, and of what rendering adds. */
const RESERVED = ['top', 'main', 'contents', 'facts', 'fields', 'agreements', 'map', NOTES_ID];

/**
 * Anchors that rendering gives to tables, notes and references, those of the letters of the index and of
 * the search, and those that start with a digit.
 */
const TAKEN = /^(?:(?:table|note|ref)(?:-\d+)*|az-.+|search-.+|\d.*|)$/;

/** Whether an anchor is the page's own, or one that rendering gives. */
export const isReservedId = (id: string): boolean => RESERVED.includes(id) || TAKEN.test(id);

/** The headings of a text in order, wherever they stand. */
export function listHeadings(tree: Root): Heading[] {
  return identify(tree).map(({ heading }) => heading);
}

/** Gives each heading its anchor, the one {@link listHeadings} gives it. */
export function identifyHeadings() {
  return (tree: Root): void => {
    for (const { node, heading } of identify(tree)) {
      node.data = { ...node.data, id: heading.id, hProperties: { id: heading.id } };
    }
  };
}

interface Identified {
  node: HeadingNode;
  heading: Heading;
}

/** Listed when a text is read, then given to its headings when it is rendered. */
const identified = new WeakMap<Root, Identified[]>();

function identify(tree: Root): Identified[] {
  const known = identified.get(tree);
  if (known !== undefined) return known;
  const uses = new Map(RESERVED.map((id) => [id, 0]));
  const { locale } = pageData(tree);
  const headings: Identified[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = toString(node).trim();
    const id = node.data?.anchor?.id ?? firstFree(anchorOf(text), uses);
    headings.push({
      node,
      heading: { depth: node.depth, id, text: typeset(text, locale), ...placeOf(node) },
    });
  });
  identified.set(tree, headings);
  return headings;
}

/**
 * The anchor that words make, of whatever script: letters without accents, digits and hyphens,
 * `L’échange à l’œuvre` → `l-echange-a-l-oeuvre`.
 */
export function anchorOf(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{No}]/gu, '')
    .replaceAll(/[^\p{L}\p{Nd}\p{Nl}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return TAKEN.test(words) ? `section-${words}`.replace(/-$/, '') : words;
}

/** The anchors of a page, made once: its links may be as many as its headings. */
const anchors = new WeakMap<readonly Heading[], ReadonlySet<string>>();

/**
 * The anchor that leads to a heading, given as its author may write it: the anchor itself, or the
 * words it is made from, as in `#Łódź`. Undefined when no heading has it.
 */
export function headingAt(headings: readonly Heading[], anchor: string): string | undefined {
  const ids = anchors.get(headings) ?? new Set(headings.map(({ id }) => id));
  anchors.set(headings, ids);
  return [anchor, anchorOf(anchor)].find((id) => ids.has(id));
}

/** An anchor that no heading has yet: itself, or with the first number that makes it so. */
function firstFree(anchor: string, uses: Map<string, number>): string {
  let free = anchor;
  while (uses.has(free)) {
    const count = (uses.get(anchor) ?? 0) + 1;
    uses.set(anchor, count);
    free = `${anchor}-${count}`;
  }
  uses.set(free, 0);
  return free;
}
