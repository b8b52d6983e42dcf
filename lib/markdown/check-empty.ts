import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { UnsupportedConstruct } from '../i18n/constructs-fr.ts';
import { finding, type MarkdownFinding } from './finding.ts';
import { placeOf } from './nodes.ts';
import { isNotice, labelOf } from './notices.ts';
import { holds, walk } from './walk.ts';

/** Constructs that hold nothing. */
export function checkEmpty(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  walk(tree, (node, _index, parent) => {
    const code = emptyKind(node, parent);
    if (code !== undefined) findings.push(finding(code, placeOf(node)));
  });
  return findings;
}

function emptyKind(node: Nodes, parent: Parents | undefined): UnsupportedConstruct | undefined {
  if (node.type === 'blockquote' && holdsNothing(node)) return 'empty-quotation';
  if (node.type === 'listItem' && holdsNothing(node)) return 'empty-item';
  if (node.type === 'footnoteDefinition' && node.children.length === 0) return 'empty-footnote';
  if (node.type === 'code' && node.value.trim() === '') return 'empty-code';
  if (node.type === 'emphasis' || node.type === 'strong') {
    return isBlank(node) ? 'empty-emphasis' : undefined;
  }
  if (node.type === 'paragraph') {
    if (!isBlank(node)) return undefined;
    if (node.data?.directiveLabel !== true) return 'empty-paragraph';
    return parent !== undefined && isNotice(parent) ? 'empty-notice-title' : undefined;
  }
  if (!isNotice(node)) return undefined;
  return node.children.length === (labelOf(node) === undefined ? 0 : 1)
    ? 'empty-notice'
    : undefined;
}

/** Whether a block shows nothing where it stands: what is defined in it shows elsewhere. */
const holdsNothing = ({ children }: Parents): boolean =>
  children.every(({ type }) => type === 'definition' || type === 'footnoteDefinition');

/** Whether a node has no word, picture or mark. */
function isBlank(node: Nodes): boolean {
  // Most have words, and are not read to their end.
  if (
    'children' in node &&
    node.children.some((child) => child.type === 'text' && /\S/.test(child.value))
  ) {
    return false;
  }
  return toString(node).trim() === '' && !holds(node, 'image', 'link', 'footnoteReference', 'html');
}
