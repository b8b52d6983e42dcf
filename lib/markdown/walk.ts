import type { Nodes, Parents } from 'mdast';

/**
 * Calls `enter` with a node and all it holds, in the order of the text. For reading only. Every
 * page is read on every check: this is ten times faster than `visit`, which prepares each call for
 * the traces of its errors.
 */
export function walk(
  node: Nodes,
  enter: (node: Nodes, index: number, parent: Parents | undefined) => void,
  index = 0,
  parent?: Parents,
): void {
  enter(node, index, parent);
  if (!('children' in node)) return;
  // `entries` makes an array and an object a child.
  let position = 0;
  for (const child of node.children) {
    walk(child, enter, position, node);
    position += 1;
  }
}

/**
 * Whether a tree holds a node of one of these types. Most texts have no note, image or notice:
 * what would look for them with `visit` asks first.
 */
export function holds(node: Nodes, ...types: readonly Nodes['type'][]): boolean {
  if (types.includes(node.type)) return true;
  return 'children' in node && node.children.some((child) => holds(child, ...types));
}
