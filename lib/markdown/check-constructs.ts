import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { usedAbbreviations } from './abbreviations.ts';
import { isLineBreak } from './cells.ts';
import { unsupported, type MarkdownFinding, type MarkdownFindingCode } from './finding.ts';
import { pageData, placeOf } from './nodes.ts';
import { isCaption } from './tables.ts';
import { walk } from './walk.ts';

/** Constructs that pages do not have, or that lack a part. */
export function checkConstructs(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  const lines = pageData(tree).source.split('\n');
  walk(tree, (node, index, parent) => {
    if (node.type === 'html') {
      findings.push(finding(isLineBreak(node) ? 'html-break' : 'raw-html', node));
    }
    if (node.type === 'thematicBreak') {
      findings.push(unsupported('thematic-break', placeOf(node)));
    }
    if (node.type === 'code' && isIndented(lines, node)) {
      findings.push(unsupported('indented-code', placeOf(node)));
    }
    if (parent !== undefined) {
      findings.push(...checkCaption(tree, node, index, parent));
    }
  });
  return [...findings, ...unusedNotes(tree), ...unusedAbbreviations(tree)];
}

function finding(
  code: MarkdownFindingCode,
  node: Nodes,
  params: Record<string, string> = {},
): MarkdownFinding {
  return { code, ...placeOf(node), params };
}

function checkCaption(tree: Root, node: Nodes, index: number, parent: Parents): MarkdownFinding[] {
  const { locale } = pageData(tree);
  if (node.type === 'table' && !isCaption(parent.children[index - 1], locale)) {
    return [finding('table-caption', node)];
  }
  if (isCaption(node, locale) && parent.children[index + 1]?.type !== 'table') {
    return [finding('caption-without-table', node)];
  }
  return [];
}

function isIndented(lines: readonly string[], node: Nodes): boolean {
  const { line, column } = placeOf(node);
  return !/^\s*(?:```|~~~)/.test(lines[line - 1]?.slice(column - 1) ?? '```');
}

function unusedNotes(tree: Root): MarkdownFinding[] {
  const called = new Set<string>();
  const written: FootnoteDefinition[] = [];
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if (node.type === 'footnoteDefinition') written.push(node);
  });
  return written
    .filter(({ identifier }) => !called.has(identifier))
    .map((node) => finding('footnote-unused', node, { label: node.label ?? node.identifier }));
}

function unusedAbbreviations(tree: Root): MarkdownFinding[] {
  const { abbreviations } = pageData(tree);
  const used = usedAbbreviations(tree);
  return abbreviations
    .filter(({ label }) => !used.has(label))
    .map(({ label, line, column }) => ({
      code: 'abbreviation-unused',
      line,
      column,
      params: { label },
    }));
}
