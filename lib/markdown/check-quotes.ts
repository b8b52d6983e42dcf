import type { Root } from 'mdast';
import { finding, type MarkdownFinding } from './finding.ts';
import { isTextBlock, pageData } from './nodes.ts';
import { sourceLines } from './text-source.ts';
import { walk } from './walk.ts';

/** A straight quote that may open or close: after a digit it counts inches. */
const QUOTE = /(?<!\d)"/g;

/** Straight quotes that no other one closes or opens: typography leaves them as they are. */
export function checkQuotes(tree: Root): MarkdownFinding[] {
  const { source } = pageData(tree);
  if (!source.includes('"')) return [];
  const findings: MarkdownFinding[] = [];
  walk(tree, (node) => {
    if (!isTextBlock(node)) return;
    const quotes = sourceLines(node, source).flatMap(({ text, line, column }) =>
      Array.from(text.matchAll(QUOTE), ({ index }) => ({ line, column: column + index })),
    );
    const last = quotes.at(-1);
    if (last !== undefined && quotes.length % 2 === 1) findings.push(finding('quote-alone', last));
  });
  return findings;
}
