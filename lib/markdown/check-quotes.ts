import type { Root } from 'mdast';
import { finding, type MarkdownFinding } from './finding.ts';
import { isTextBlock, pageData } from './nodes.ts';
import { sourceLines } from './text-source.ts';
import { walk } from './walk.ts';

/** A straight quote that may open or close: after a digit it counts inches. */
const QUOTE = /(?<!\d)"/g;

/** One that opens or closes nothing: it has spaces on both sides. */
const APART = /(?:^|[\s\u00A0])"(?=[\s\u00A0]|$)/;

/** Straight quotes that no other one closes or opens: typography leaves them as they are. */
export function checkQuotes(tree: Root): MarkdownFinding[] {
  const { source } = pageData(tree);
  if (!source.includes('"')) return [];
  const findings: MarkdownFinding[] = [];
  walk(tree, (node) => {
    if (!isTextBlock(node)) return;
    const quotes = sourceLines(node, source).flatMap(({ text, line, column }) =>
      Array.from(text.matchAll(QUOTE), ({ index }) => ({
        line,
        column: column + index,
        isApart: APART.test(text.slice(Math.max(0, index - 1), index + 2)),
      })),
    );
    const alone = quotes.find(({ isApart }) => isApart) ?? quotes.at(-1);
    const isOdd = quotes.length % 2 === 1;
    if (alone !== undefined && (isOdd || alone.isApart)) {
      findings.push(finding('quote-alone', alone));
    }
  });
  return findings;
}

/** Whether one of the straight quotes of some words has no other. */
export const hasQuoteAlone = (words: string): boolean =>
  words.includes('"') && Array.from(words.matchAll(QUOTE)).length % 2 === 1;
