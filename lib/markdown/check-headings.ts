import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { unsupported, type MarkdownFinding } from './finding.ts';
import { placeOf } from './nodes.ts';
import { walk } from './walk.ts';

const DEEPEST = 4;

/** Headings out of order, out of place or empty. */
export function checkHeadings(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  // The title of the page is above the text.
  let previous = 1;
  walk(tree, (node, _index, parent) => {
    if (node.type !== 'heading') return;
    const { depth } = node;
    const place = placeOf(node);
    findings.push(...checkHeadingText(node));
    if (parent?.type !== 'root') {
      findings.push({ code: 'heading-nested', ...place, params: {} });
      return;
    }
    if (depth === 1) findings.push({ code: 'second-h1', ...place, params: {} });
    else if (depth > DEEPEST) findings.push(unsupported('deep-heading', place));
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
    if (node.type === 'image') findings.push(unsupported('image-in-heading', placeOf(node)));
    if (node.type === 'footnoteReference') {
      findings.push(unsupported('footnote-in-heading', placeOf(node)));
    }
  });
  return findings;
}
