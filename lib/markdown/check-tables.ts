import type { Nodes, Parents, Root, Table } from 'mdast';
import { finding, type MarkdownFinding } from './finding.ts';
import { pageData, placeOf } from './nodes.ts';
import { captionForm, captionWords, isCaption } from './tables.ts';
import { walk } from './walk.ts';

/** Tables without a caption, captions without a table, rows that do not fit. */
export function checkTables(tree: Root): MarkdownFinding[] {
  const { source } = pageData(tree);
  const findings: MarkdownFinding[] = [];
  walk(tree, (node, index, parent) => {
    if (parent !== undefined) findings.push(...checkCaption(tree, node, index, parent));
    if (node.type === 'table') findings.push(...checkRows(node, source));
  });
  return findings;
}

function checkCaption(tree: Root, node: Nodes, index: number, parent: Parents): MarkdownFinding[] {
  const { locale } = pageData(tree);
  if (node.type === 'table' && !isCaption(parent.children[index - 1], locale)) {
    return [finding('table-caption', placeOf(node), { caption: captionForm(locale) })];
  }
  if (!isCaption(node, locale)) return [];
  if (parent.children[index + 1]?.type !== 'table') {
    return [finding('caption-without-table', placeOf(node))];
  }
  const [first, ...rest] = captionWords(node, locale);
  const isEmpty = first?.type === 'text' && first.value.trim() === '' && rest.length === 0;
  return isEmpty ? [finding('empty-caption', placeOf(node))] : [];
}

function checkRows({ children, position }: Table, source: string): MarkdownFinding[] {
  const [head, ...rows] = children;
  if (head === undefined) return [];
  if (rows.length === 0) return [finding('table-empty', placeOf(head))];
  const columns = head.children.length;
  const findings: MarkdownFinding[] = [];
  for (const [index, row] of rows.entries()) {
    const { start, end } = row.position ?? position ?? {};
    const written = source.slice(start?.offset, end?.offset).replaceAll('\\|', '');
    if (!written.includes('|')) {
      // What follows is stuck to it in turn.
      findings.push(finding('table-below', placeOf(row)));
      break;
    }
    const cells = row.children.length;
    if (cells === columns) continue;
    const params = { row: String(index + 1), cells: String(cells), columns: String(columns) };
    findings.push(finding('table-row', placeOf(row), params));
  }
  return findings;
}
