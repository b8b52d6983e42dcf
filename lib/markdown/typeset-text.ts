import type { Nodes, Root } from 'mdast';
import type { Locale } from '../i18n/locale.ts';
import { isTextBlock } from './nodes.ts';
import { OBJECT } from './typography-edit.ts';
import { typesetRun } from './typography.ts';
import { walk } from './walk.ts';

/** Applies typography to all text. Code is not text. */
export function typesetText({ locale }: { locale: Locale }) {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (isTextBlock(node)) typesetBlock(node, locale);
    });
  };
}

/** A paragraph is one run, whatever markup cuts it into. */
function typesetBlock(block: Nodes, locale: Locale): void {
  const leaves: Nodes[] = [];
  walk(block, (node) => {
    if (!('children' in node)) leaves.push(node);
  });
  const parts = typesetRun(leaves.map(textOf), locale);
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.type === 'text') leaf.value = parts[index] ?? leaf.value;
  }
}

function textOf(leaf: Nodes): string {
  if (leaf.type === 'text') return leaf.value;
  return leaf.type === 'break' ? '\n' : OBJECT;
}
