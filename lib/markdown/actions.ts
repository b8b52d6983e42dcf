import type { Nodes, Parents, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { isDetails } from './details.ts';
import type { MarkdownFinding } from './finding.ts';
import { placeOf } from './nodes.ts';
import { holds } from './walk.ts';

/** Whether a node is a call to action: `::action[[words](address)]`. */
export function isAction(node: Nodes): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'action';
}

/** A call to action that is no link, or out of place. */
export function checkAction(node: LeafDirective, parent: Parents | undefined): MarkdownFinding[] {
  const at = { ...placeOf(node), params: {} };
  const [first, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const isLink = first?.type === 'link' && others.length === 0 && !holds(first, 'image');
  const isInPlace = parent?.type === 'root' || isDetails(parent);
  return [
    ...(isLink ? [] : [{ ...at, code: 'action-link' as const }]),
    ...(isInPlace ? [] : [{ ...at, code: 'action-nested' as const }]),
  ];
}

/** Makes calls to action: a paragraph that is a link, and is seen as what the page is for. */
export function renderActions() {
  return (tree: Root): void => {
    if (!holds(tree, 'leafDirective')) return;
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (!isAction(node) || parent === undefined || index === undefined) return;
      parent.children[index] = {
        type: 'paragraph',
        children: node.children.filter(({ type }) => type === 'link'),
        data: { hProperties: { className: ['action'] } },
      };
    });
  };
}
