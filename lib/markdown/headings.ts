import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { pageData, placeOf } from './nodes.ts';
import { typeset } from './typography.ts';
import { walk } from './walk.ts';

/** A heading of the text, and the anchor that leads to it. */
export interface Heading {
  /** 2 to 6; 1 when an author wrote a second title. */
  depth: number;
  /** Unique in the page: lower case, without accents, words joined by hyphens. */
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

/** Anchors that rendering gives to tables, notes and references, or that start with a digit. */
const TAKEN = /^(?:(?:table|note|ref)(?:-\d+)*|\d.*|)$/;

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
  const slugger = new GithubSlugger();
  for (const id of RESERVED) slugger.slug(id);
  const { locale } = pageData(tree);
  const headings: Identified[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = toString(node).trim();
    const words = plainWords(text);
    const id = slugger.slug(
      TAKEN.test(words.replaceAll(' ', '-')) ? `section ${words}`.trim() : words,
    );
    headings.push({
      node,
      heading: { depth: node.depth, id, text: typeset(text, locale), ...placeOf(node) },
    });
  });
  identified.set(tree, headings);
  return headings;
}

/** Words of letters without accents and digits: `L’échange à l’œuvre` → `l echange a l oeuvre`. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
