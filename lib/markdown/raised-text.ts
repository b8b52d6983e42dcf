import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { asElement } from './nodes.ts';
import { walk } from './walk.ts';

const ELEMENTS = new Map([
  ['exposant', 'sup'],
  ['sup', 'sup'],
  ['indice', 'sub'],
  ['sub', 'sub'],
]);

/** The names of what stands above or below the line: `m:exposant[2]`, `CO:indice[2]`. */
export const RAISED_NAMES: readonly string[] = [...ELEMENTS.keys()];

/** Whether a node is a raised number: not part of the word before, as the letters of `1er` are. */
export const isRaisedNumber = (node: Nodes): boolean =>
  node.type === 'textDirective' && ELEMENTS.has(node.name) && /^\d+$/.test(toString(node));

/** Raises and lowers what says it is. */
export function renderRaisedText() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'textDirective') return;
      const tagName = ELEMENTS.get(node.name);
      if (tagName !== undefined) asElement(node, tagName);
    });
  };
}
