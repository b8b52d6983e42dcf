import type { Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { MARKDOWN } from '../i18n/markdown.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MarkdownFinding } from './finding.ts';
import { element, placeOf, text, type HtmlElement } from './nodes.ts';
import { holds } from './walk.ts';

/** The names of a notice and of a note in the margin; all are understood in both languages. */
const NAMES: readonly string[] = ['avis', 'notice'];
const MARGIN_NAMES: readonly string[] = ['marge', 'margin'];

/** Whether a node is a notice: `:::avis[Title]` … `:::`; in the margin: `:::marge[Title]`. */
export function isNotice(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && (NAMES.includes(node.name) || isInMargin(node.name));
}

const isInMargin = (name: string) => MARGIN_NAMES.includes(name);

/** What a note in the margin may stand beside: a paragraph or a list with bullets, or such a note after it. */
const isQualified = (node: Nodes | undefined): boolean =>
  node?.type === 'paragraph' ||
  (node?.type === 'list' && node.ordered !== true) ||
  (node?.type === 'containerDirective' && isInMargin(node.name));

/** A note in the margin with nothing to stand beside. */
export function checkMargin(
  node: ContainerDirective,
  parent: Parents | undefined,
): MarkdownFinding[] {
  if (!isInMargin(node.name)) return [];
  const isBeside =
    parent?.type === 'root' && isQualified(parent.children[parent.children.indexOf(node) - 1]);
  return isBeside ? [] : [{ code: 'margin-place', ...placeOf(node), params: {} }];
}

/**
 * Makes notices: a note to the text, with a title of its own or the usual one. One in the margin
 * is kept with what it qualifies, and needs no title.
 */
export function renderNotices({ locale }: { locale: Locale }) {
  return (tree: Root): void => {
    if (!holds(tree, 'containerDirective')) return;
    const inMargin = new Set<RootContent>();
    visit(tree, 'containerDirective', (node, index, parent) => {
      if (!isNotice(node) || parent === undefined || index === undefined) return;
      const isMargin = isInMargin(node.name);
      const label = labelOf(node);
      const title = label?.children ?? (isMargin ? [] : [text(MARKDOWN[locale].noticeTitle)]);
      const words = node.children.slice(label === undefined ? 0 : 1);
      const note = element(
        'div',
        { className: [isMargin ? 'margin-note' : 'notice'], role: 'note' },
        [
          ...(title.length === 0 ? [] : [element('p', { className: ['notice-title'] }, title)]),
          ...words,
        ],
      );
      parent.children[index] = note;
      if (isMargin) inMargin.add(note);
      // What took its place is visited next, for the notices it holds.
      return index;
    });
    if (inMargin.size > 0) keepTogether(tree, inMargin);
  };
}

/** Puts each note in the margin with what it stands beside. */
function keepTogether(tree: Root, inMargin: ReadonlySet<RootContent>): void {
  const children: RootContent[] = [];
  let together: HtmlElement | undefined;
  for (const node of tree.children) {
    const before = children.at(-1);
    if (!inMargin.has(node) || before === undefined) {
      children.push(node);
    } else if (together === before) {
      together.children.push(node);
    } else {
      together = element('div', { className: ['noted'] }, [before, node]);
      children[children.length - 1] = together;
    }
  }
  tree.children = children;
}

/** What is between the brackets of a block; undefined without brackets. */
export function labelOf({ children: [first] }: ContainerDirective): Paragraph | undefined {
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
}
