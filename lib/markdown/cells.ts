import type { Html, Parents, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MarkdownFinding } from './finding.ts';
import { asContent, element, placeOf } from './nodes.ts';
import { holds, walk } from './walk.ts';

/** Whether HTML is a line break and nothing else. */
export const isLineBreak = ({ value }: Html): boolean => /^(?:<br\s*\/?>\s*)+$/i.test(value);

/** Reads `<br>` in the cells of tables: a cell is one line, and has no other way to break. */
export function breakCells() {
  return (tree: Root): void => {
    if (!holds(tree, 'table')) return;
    walk(tree, (node) => {
      if (node.type === 'tableCell') breakLines(node);
    });
  };
}

function breakLines(parent: Parents): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'html' && isLineBreak(child)) {
      const { position } = child;
      parent.children[index] = { type: 'break', ...(position === undefined ? {} : { position }) };
    } else if ('children' in child) breakLines(child);
  }
}

/** What starts an item of a list in a cell. */
const ITEM = /^-\s+/;

/** What a word processor starts an item with. */
const BULLET = /^[•·▪◦*–—]\s+/;

/** Lists of cells that start with other signs. */
export function checkCells(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'tableCell') return;
    const [first, second] = linesOf(node).filter((line) => startsWith(BULLET, line));
    const [start] = first ?? [];
    if (second === undefined || start === undefined) return;
    findings.push({ code: 'cell-list', ...placeOf(start), params: {} });
  });
  return findings;
}

/** What a cell holds: its lines, those that start with a hyphen as a list. */
export function cellContent(cell: TableCell): RootContent[] {
  const lines = linesOf(cell).filter((line, index, all) => {
    const isEdge = index === 0 || index === all.length - 1;
    return !isEdge || line.some((node) => toString(node).trim() !== '');
  });
  if (lines.length < 2) return asContent(lines[0] ?? []);
  const content: RootContent[] = [];
  let items: RootContent[] = [];
  for (const line of lines) {
    if (startsWith(ITEM, line)) {
      if (items.length === 0) content.push(element('ul', {}, (items = [])));
      items.push(element('li', {}, asContent(withoutMark(line))));
      continue;
    }
    if (content.length > 0 && items.length === 0) content.push({ type: 'break' });
    items = [];
    content.push(...line);
  }
  return content;
}

type Line = PhrasingContent[];

function linesOf({ children }: TableCell): Line[] {
  const lines: Line[] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function startsWith(mark: RegExp, [first]: Line): boolean {
  return first?.type === 'text' && mark.test(first.value.trimStart());
}

function withoutMark([first, ...rest]: Line): Line {
  return first?.type === 'text'
    ? [{ ...first, value: first.value.trimStart().replace(ITEM, '') }, ...rest]
    : rest;
}
