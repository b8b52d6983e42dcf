import type { Definition, Image, Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { walk } from './walk.ts';

/**
 * Gives links and images written by reference (`[text][key]`, `[key]: address`) their address,
 * so that no later step has to know of two ways to write a link.
 */
export function resolveReferences() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    walk(tree, (node) => {
      if (node.type !== 'definition' || definitions.has(node.identifier)) return;
      definitions.set(node.identifier, node);
    });
    if (definitions.size === 0) return;
    visit(tree, (node, index, parent) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      const definition = definitions.get(node.identifier);
      if (definition === undefined || parent === undefined || index === undefined) return;
      definition.data = { ...definition.data, isUsed: true };
      const { url, title = null } = definition;
      const place = node.position === undefined ? {} : { position: node.position };
      const resolved: Link | Image =
        node.type === 'linkReference'
          ? { type: 'link', url, title, children: node.children, ...place }
          : { type: 'image', url, title, alt: node.alt ?? null, ...place };
      parent.children.splice(index, 1, resolved);
      return [SKIP, index];
    });
  };
}
