import type { Nodes, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { placeOf } from './nodes.ts';
import { walk } from './walk.ts';

/** Whether a node is a contact block, `::contact[key]`. */
export function isContact(node: Nodes): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'contact';
}

/** The key of a contact block in the list of contacts; empty when none is written. */
export function contactId(node: LeafDirective): string {
  return toString(node).trim();
}

/** A contact block of a text, with its place in the body. */
export interface ContactUse {
  id: string;
  /** Both counted from 1. */
  line: number;
  column: number;
}

/** The contact blocks of a text, in order. */
export function listContactUses(tree: Root): ContactUse[] {
  const uses: ContactUse[] = [];
  walk(tree, (node) => {
    if (isContact(node)) uses.push({ id: contactId(node), ...placeOf(node) });
  });
  return uses;
}
