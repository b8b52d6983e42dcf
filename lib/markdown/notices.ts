import type { Nodes, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { MARKDOWN } from '../i18n/markdown.ts';
import type { Locale } from '../i18n/locale.ts';
import { element, text } from './nodes.ts';
import { holds } from './walk.ts';

/** The names of a notice; both are understood in both languages. */
const NAMES: readonly string[] = ['avis', 'notice'];

/** Whether a node is a notice: `:::avis[Title]` … `:::`. */
export function isNotice(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && NAMES.includes(node.name);
}

/** Makes notices: a note to the text, with a title of its own or the usual one. */
export function renderNotices({ locale }: { locale: Locale }) {
  return (tree: Root): void => {
    if (!holds(tree, 'containerDirective')) return;
    visit(tree, 'containerDirective', (node, index, parent) => {
      if (!isNotice(node) || parent === undefined || index === undefined) return;
      const label = labelOf(node);
      const title = element(
        'p',
        { className: ['notice-title'] },
        label === undefined ? [text(MARKDOWN[locale].noticeTitle)] : label.children,
      );
      const words = node.children.slice(label === undefined ? 0 : 1);
      parent.children[index] = element('div', { className: ['notice'], role: 'note' }, [
        title,
        ...words,
      ]);
      // What took its place is visited next, for the notices it holds.
      return index;
    });
  };
}

/** What is between the brackets of a block; undefined without brackets. */
export function labelOf({ children: [first] }: ContainerDirective): Paragraph | undefined {
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
}
