import type { List, Root } from 'mdast';
import { pageData } from './nodes.ts';
import { walk } from './walk.ts';

/**
 * Keeps the numbers that an author typed. Markdown looks at the first one alone; where all are the
 * same it is asked to count, and counts.
 */
export function numberLists() {
  return (tree: Root): void => {
    const { source } = pageData(tree);
    walk(tree, (node) => {
      if (node.type !== 'list' || node.ordered !== true) return;
      const typed = numbersOf(node, source);
      const [first] = typed;
      const counts = typed.every((number) => number === first);
      if (first === 1 && (counts || typed.every((number, index) => number === index + 1))) return;
      for (const [index, item] of node.children.entries()) {
        const value = counts ? (node.start ?? 1) + index : typed[index];
        item.data = { ...item.data, hProperties: { value: `${value}` } };
      }
    });
  };
}

/**
 * Says of the lists of a page's own level that they are lists: they have no markers, and without
 * those Safari takes none for a list.
 */
export function renderLists() {
  return ({ children }: Root): void => {
    for (const node of children) {
      if (node.type !== 'list') continue;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, role: 'list' } };
    }
  };
}

/** The number that each item of a list begins with. */
function numbersOf({ children, start }: List, source: string): number[] {
  return children.map(({ position }, index) => {
    const offset = position?.start.offset;
    const typed = offset === undefined ? '' : source.slice(offset, offset + 10);
    const number = Number.parseInt(typed, 10);
    return Number.isNaN(number) ? (start ?? 1) + index : number;
  });
}
