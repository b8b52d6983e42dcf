import type { Heading, List, ListItem, Root, RootContent, Strong } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { listHeadings } from './headings.ts';
import { placeOf, type Place } from './nodes.ts';

/** A section that is a numbered list, and what its items lack. Data alone. */
export interface CountedSection {
  /** The anchor of its heading. */
  id: string;
  /** The items without a short name: where they are, their first words. */
  unnamed: (Place & { words: string })[];
}

/** Enough words to find an item again. */
const FIRST_WORDS = 6;

/** The sections of a text that are numbered lists, in order. */
export function listCounted(tree: Root): CountedSection[] {
  const headings = listHeadings(tree);
  return cutSections(tree).sections.flatMap(({ title, nodes }) => {
    const list = numberedList(nodes);
    if (list === undefined) return [];
    const { line } = placeOf(title);
    const unnamed = list.children
      .filter((item) => shortName(item) === undefined)
      .map((item) => ({
        ...placeOf(item),
        words: toString(item).split(/\s+/).slice(0, FIRST_WORDS).join(' '),
      }));
    return [{ id: headings.find((one) => one.line === line)?.id ?? '', unnamed }];
  });
}

/** What precedes the first heading of the second level, then each with what follows it. */
export function cutSections({ children }: Root) {
  const isTitle = (node: RootContent): node is Heading =>
    node.type === 'heading' && node.depth === 2;
  const starts = children.flatMap((node, index) => (isTitle(node) ? [index] : []));
  return {
    intro: children.slice(0, starts[0] ?? children.length),
    sections: starts.flatMap((start, index) => {
      const title = children[start];
      if (title === undefined || !isTitle(title)) return [];
      return [{ title, nodes: children.slice(start + 1, starts[index + 1]) }];
    }),
  };
}

/** The numbered list of a section, when it has exactly one at its top level. */
export function numberedList(nodes: readonly RootContent[]): List | undefined {
  const lists = nodes.filter((node): node is List => node.type === 'list' && node.ordered === true);
  return lists.length === 1 ? lists[0] : undefined;
}

/** The short name of an item: the bold words that it starts with. */
export function shortName({ children: [first] }: ListItem): Strong | undefined {
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  return start?.type === 'strong' ? start : undefined;
}
