import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isDetails } from './details.ts';
import { finding, type MarkdownFinding } from './finding.ts';
import { anchorOf } from './headings.ts';
import { pageData, placeOf } from './nodes.ts';
import { walk } from './walk.ts';

const DEEPEST = 4;

/**
 * Headings out of order, out of place or empty.
 *
 * @param title the page's own
 */
export function checkHeadings(tree: Root, title: string): MarkdownFinding[] {
  const { source } = pageData(tree);
  const findings: MarkdownFinding[] = [];
  // The title of the page is above the text.
  let previous = 1;
  let folded: { block: Nodes; before: number } | undefined;
  walk(tree, (node, _index, parent) => {
    if (node.type !== 'heading') return;
    const { depth } = node;
    const place = placeOf(node);
    findings.push(...checkHeadingText(node));
    const fold = isDetails(parent) ? parent : undefined;
    if (fold !== folded?.block) {
      // What is folded is closed with its block: the level is the one before it.
      if (folded !== undefined) previous = folded.before;
      folded = fold && { block: fold, before: previous };
    }
    if (fold !== undefined && depth < 3) {
      findings.push({ code: 'details-heading', ...place, params: {} });
      return;
    }
    if (fold === undefined && parent?.type !== 'root') {
      findings.push({ code: 'heading-nested', ...place, params: {} });
      return;
    }
    if (isUnderlined(node, source)) findings.push(finding('underlined-heading', place));
    else if (depth === 1) {
      const isTitle = title !== '' && anchorOf(toString(node)) === anchorOf(title);
      findings.push(finding(isTitle ? 'repeated-title' : 'second-h1', place));
    } else if (depth > DEEPEST) findings.push(finding('deep-heading', place));
    if (depth > previous + 1) {
      findings.push({
        code: 'heading-skip',
        ...place,
        params: { from: String(previous), to: String(depth) },
      });
    }
    previous = depth;
  });
  return findings;
}

function checkHeadingText(heading: Heading): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  if (toString(heading, { includeImageAlt: false }).trim() === '') {
    findings.push({ code: 'heading-empty', ...placeOf(heading), params: {} });
  }
  // The contents of the page repeat a heading: what it holds must bear being said twice.
  walk(heading, (node) => {
    if (node.type === 'image') findings.push(finding('image-in-heading', placeOf(node)));
    if (node.type === 'footnoteReference') {
      findings.push(finding('footnote-in-heading', placeOf(node)));
    }
  });
  return findings;
}

/** Whether a heading is a paragraph with a line of `---` or `===` under it. */
function isUnderlined({ position }: Heading, source: string): boolean {
  const { start, end } = position ?? {};
  return (
    start !== undefined &&
    end !== undefined &&
    end.line > start.line &&
    /[=-]/.test(source.charAt((end.offset ?? 0) - 1))
  );
}
