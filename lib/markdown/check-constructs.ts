import type { Code, List, Nodes, Parents, Root } from 'mdast';
import { markupIn } from './check-words.ts';
import { finding, type MarkdownFinding } from './finding.ts';
import { pageData, placeOf } from './nodes.ts';
import { walk } from './walk.ts';

/** Constructs that pages do not have, or that lack a part. */
export function checkConstructs(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  const { source } = pageData(tree);
  const lines = source.split('\n');
  walk(tree, (node, index, parent) => {
    if (node.type === 'thematicBreak') findings.push(finding('thematic-break', placeOf(node)));
    if (node.type === 'list') findings.push(...checkIndent(node, parent?.children[index - 1]));
    if (node.type === 'code') findings.push(...checkCode(node, lines));
    const found = node.type === 'image' && node.title ? markupIn(node.title) : undefined;
    if (found !== undefined) findings.push(finding('words-only', placeOf(node), { found }));
    if (node.type === 'emphasis' && isInsideWord(node, index, parent)) {
      findings.push(finding('emphasis-in-word', placeOf(node)));
    }
  });
  return findings;
}

/** A list of the other kind, indented after an item but not enough to be in it: `1. a`, `  - b`. */
function checkIndent(list: List, before: Nodes | undefined): MarkdownFinding[] {
  const place = placeOf(list);
  const isIndented = before?.type === 'list' && place.column > placeOf(before).column;
  return isIndented ? [finding('list-indent', place)] : [];
}

function checkCode(node: Code, lines: readonly string[]): MarkdownFinding[] {
  const { line, column } = placeOf(node);
  const [fence] = /^\s*(?:`{3,}|~{3,})/.exec(lines[line - 1]?.slice(column - 1) ?? '```') ?? [];
  if (fence === undefined) return [finding('indented-code', { line, column })];
  const end = node.position?.end.line ?? line;
  const last = (lines[end - 1] ?? fence).replace(/^[\s>]*/, '').trimEnd();
  const isClosed = end > line && last.startsWith(fence.trim()) && new Set(last).size === 1;
  return isClosed ? [] : [finding('unclosed-code', { line, column })];
}

/** Whether both sides of an emphasis touch a word: `5*3*2` would lose its signs. */
function isInsideWord(node: Nodes, index: number, parent: Parents | undefined): boolean {
  const before = parent?.children[index - 1];
  const after = parent?.children[index + 1];
  return (
    before?.type === 'text' &&
    after?.type === 'text' &&
    /[\p{L}\p{N}]$/u.test(before.value.slice(-2)) &&
    /^[\p{L}\p{N}]/u.test(after.value)
  );
}
