import type { Root } from 'mdast';
import { finding, type MarkdownFinding } from './finding.ts';
import { pageData } from './nodes.ts';
import { sentencesIn } from './sentences.ts';
import { walk } from './walk.ts';

/** Words above which a sentence is long. */
export const LONG_SENTENCE = 30;

/** Sentences that are hard to read because they are long. A quotation is not ours to cut. */
export function checkSentences(tree: Root): MarkdownFinding[] {
  const { locale } = pageData(tree);
  const findings: MarkdownFinding[] = [];
  walk(tree, (node, _index, parent) => {
    if (node.type !== 'paragraph' || parent?.type === 'blockquote') return;
    for (const { text, words, ...place } of sentencesIn(node, locale, LONG_SENTENCE)) {
      const start = text.split(/\s+/, 4).join(' ');
      findings.push(
        finding('long-sentence', place, {
          start,
          words: String(words),
          limit: String(LONG_SENTENCE),
        }),
      );
    }
  });
  return findings;
}
