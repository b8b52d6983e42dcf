import type { Root, Text } from 'mdast';
import { unsupported, type MarkdownFinding } from './finding.ts';
import { pageData, placeOf, type Place } from './nodes.ts';
import { walk } from './walk.ts';

/**
 * Marks that the parser left in the text because what they start is badly written. Looked for in
 * the source, where a mark that is meant to be read is escaped. What precedes a mark is looked at
 * once the mark is found: at every character, it would take the square of the text's length.
 */
const LEFTOVERS: readonly {
  pattern: RegExp;
  finding(match: RegExpExecArray, place: Place): MarkdownFinding;
}[] = [
  {
    pattern: /(?<!\\)\[\^([^\]\s]+)\]/g,
    finding: ([, label = ''], place) => ({
      code: 'footnote-undefined',
      ...place,
      params: { label },
    }),
  },
  {
    pattern: /\]\[(?<!\\(?:\[[^\]]*)?\]\[)[^[\]\n]*\]/g,
    finding: (_match, place) => unsupported('reference', place),
  },
  {
    pattern: /\]\((?<!\\(?:\[[^\]]*)?\]\()/g,
    finding: (_match, place) => unsupported('link', place),
  },
  { pattern: /(?<![\\*])\*\*/g, finding: (_match, place) => unsupported('emphasis', place) },
  {
    pattern: /^\*\[[^\]\n]+\]:/gm,
    finding: (_match, place) => unsupported('abbreviation', place),
  },
  {
    pattern: /^::action\b/gm,
    finding: (_match, place) => ({ code: 'action-link', ...place, params: {} }),
  },
  { pattern: /^::(?!action\b)/gm, finding: (_match, place) => unsupported('directive', place) },
];

/** Without one of these characters no pattern matches: most texts have none. */
const MARK = /[[\]*:]/;

/** Marks of constructs that came out as text. */
export function checkLeftovers(tree: Root): MarkdownFinding[] {
  const { source } = pageData(tree);
  const findings: MarkdownFinding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'text') return;
    const words = sourceOf(node, source);
    if (!MARK.test(words)) return;
    for (const { pattern, finding } of LEFTOVERS) {
      for (const match of words.matchAll(pattern)) {
        findings.push(finding(match, placeIn(node, words, match.index)));
      }
    }
  });
  return findings;
}

/** A text as its author wrote it. */
export function sourceOf({ position }: Text, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** A place in a text, by its index in what its author wrote. */
export function placeIn(node: Text, words: string, index: number): Place {
  const { line, column } = placeOf(node);
  const before = words.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return {
    line: line + before.length - 1,
    column: before.length === 1 ? column + last.length : last.length + 1,
  };
}
