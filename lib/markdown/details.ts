import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { MarkdownFinding, MarkdownFindingCode } from './finding.ts';
import { asElement, placeOf } from './nodes.ts';
import { labelOf } from './notices.ts';
import { holds, walk } from './walk.ts';

/** Whether a node is a folding block: `:::details[Title]` … `:::`. */
export function isDetails(node: Nodes | undefined): node is ContainerDirective {
  return node?.type === 'containerDirective' && node.name === 'details';
}

/** A folding block without its title or its text, or out of place. */
export function checkDetails(
  node: ContainerDirective,
  parent: Parents | undefined,
): MarkdownFinding[] {
  const finding = (code: MarkdownFindingCode, at: Nodes = node): MarkdownFinding => ({
    code,
    ...placeOf(at),
    params: {},
  });
  const label = labelOf(node);
  const findings: MarkdownFinding[] = [];
  if (parent?.type !== 'root') findings.push(finding('details-nested'));
  if (label === undefined || toString(label).trim() === '') {
    findings.push(finding('details-title'));
  } else if (!isWords(label)) findings.push(finding('details-title-words', label));
  if (node.children.length === (label === undefined ? 0 : 1)) {
    findings.push(finding('details-empty'));
  }
  return findings;
}

/** A title opens and closes the block: it can lead nowhere else. */
const isWords = (label: Paragraph) => !holds(label, 'link', 'image', 'footnoteReference');

/** Makes folding blocks: closed until a reader opens them, open on paper (`body.css`). */
export function renderDetails() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (!isDetails(node)) return;
      const label = labelOf(node);
      if (label !== undefined) asElement(label, 'summary');
      asElement(node, 'details');
    });
  };
}
