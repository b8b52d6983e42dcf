import type { Nodes, Root } from 'mdast';
import type { Locale } from '../i18n/locale.ts';
import { languageOf } from './languages.ts';
import { isTextBlock } from './nodes.ts';
import { isRaisedNumber } from './raised-text.ts';
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

/** A paragraph is one run, whatever markup cuts it into; a phrase in another language is its own. */
function typesetBlock(block: Nodes, locale: Locale): void {
  const leaves: Nodes[] = [];
  const gather = (node: Nodes): void => {
    const language = node === block ? undefined : languageOf(node);
    if (!('children' in node) || isRaisedNumber(node)) leaves.push(node);
    else if (language === undefined) node.children.forEach(gather);
    else {
      leaves.push(node);
      typesetBlock(node, language);
    }
  };
  gather(block);
  const parts = typesetRun(leaves.map(textOf), locale);
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.type === 'text') leaf.value = parts[index] ?? leaf.value;
  }
}

function textOf(leaf: Nodes): string {
  if (leaf.type === 'text') return leaf.value;
  return leaf.type === 'break' ? '\n' : OBJECT;
}
