import type { Nodes, Root, Text } from 'mdast';
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
  const leaves: (Text | undefined)[] = [];
  walk(block, (node) => {
    if (node.type === 'text') leaves.push(node);
    else if (!('children' in node)) leaves.push(undefined);
  });
  const parts = typesetRun(
    leaves.map((leaf) => leaf?.value ?? OBJECT),
    locale,
  );
  for (const [index, leaf] of leaves.entries()) {
    if (leaf !== undefined) leaf.value = parts[index] ?? leaf.value;
  }
}
