import type { Html, Parents, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { finding, type MarkdownFinding, type MarkdownFindingCode } from './finding.ts';
import { asContent, element, pageData, placeOf } from './nodes.ts';
import { OBJECT } from './typography-edit.ts';
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
const ITEM = /^-\s+(?=\S)/;

/** Alone in its cell, this may be a number below zero. */
const NUMBER = /^-\s+\d/;

/** What may follow a sign that was meant to be read with it. */
const WORDS = `[\\p{L}«“"(${OBJECT}]`;

/** Other signs that no cell begins with but for a list; and the hyphen without its space. */
const BULLET = new RegExp(
  `^(?:[•‣◦▪▫∙·⁃➢➤►▶❖]\\s*(?=\\p{N}|${WORDS})|[o§]\\s+(?=${WORDS})|-(?=${WORDS}))`,
  'u',
);

/** Signs that mean something else on one line: a note, a dash. */
const MARK = new RegExp(`^[*+–—]\\s+(?=${WORDS})`, 'u');

/** What starts a block elsewhere, each with what is said of it. */
const BLOCKS: readonly (readonly [MarkdownFindingCode, RegExp])[] = [
  ['task', /^\[[ xX]?\](?=\s+[^\s(])/],
  ['abbreviation', /^\*\[[^\]]*\]\s*:/],
  [
    'cell-sign',
    new RegExp(`^(?:#{2,6}(?=\\s*(?:\\p{N}|${WORDS}))|>(?=\\s*${WORDS})|:(?=\\s+${WORDS}))`, 'u'),
  ],
];

/** Lists of cells that start with other signs, and what would start a block if it were not in a cell. */
export function checkCells(tree: Root): MarkdownFinding[] {
  const { source } = pageData(tree);
  const findings: MarkdownFinding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'tableCell') return;
    const lines = linesOf(node).map((line) => ({ line, start: startOf(line, source) }));
    const tell = (code: MarkdownFindingCode, [first]: Line, found: string) => {
      if (first !== undefined) findings.push(finding(code, placeOf(first), { found }));
    };
    const marked = lines.filter(({ start }) => MARK.test(start));
    const isList =
      marked.length > 1 ||
      lines.some(({ start }, index) => MARK.test(start) && isAnnounced(lines[index - 1]?.line));
    const item = lines.find(({ start }) => BULLET.test(start)) ?? (isList ? marked[0] : undefined);
    if (item !== undefined) tell('cell-list', item.line, item.start.charAt(0));
    for (const { line, start } of lines) {
      for (const [code, pattern] of BLOCKS) {
        const [found] = pattern.exec(start) ?? [];
        if (found !== undefined) tell(code, line, found);
      }
    }
  });
  return findings;
}

/** Whether a line says that a list follows. */
function isAnnounced(line: Line | undefined): boolean {
  const last = line?.at(-1);
  return last?.type === 'text' && last.value.trimEnd().endsWith(':');
}

/**
 * What a cell holds: its lines, those that start with a hyphen as a list.
 *
 * @param source of the page: what is escaped in it is meant to be read
 */
export function cellContent(cell: TableCell, source: string): RootContent[] {
  const lines = linesOf(cell).filter((line, index, all) => {
    const isEdge = index === 0 || index === all.length - 1;
    return !isEdge || line.some((node) => toString(node).trim() !== '');
  });
  const isItem = (line: Line) => {
    const start = startOf(line, source);
    return ITEM.test(start) && !(lines.length === 1 && NUMBER.test(start));
  };
  const content: RootContent[] = [];
  let items: RootContent[] = [];
  for (const line of lines) {
    if (isItem(line)) {
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

/** The text that a line starts with; nothing when its first sign is escaped. */
function startOf([first, second]: Line, source: string): string {
  if (first?.type !== 'text') return '';
  const { offset = source.length } = first.position?.start ?? {};
  if (/^\s*\\/.test(source.slice(offset, offset + MARGIN))) return '';
  return first.value.trimStart() + (second === undefined ? '' : OBJECT);
}

/** No more spaces are looked at before what may be escaped. */
const MARGIN = 20;

function withoutMark([first, ...rest]: Line): Line {
  return first?.type === 'text'
    ? [{ ...first, value: first.value.trimStart().replace(/^-\s+/, '') }, ...rest]
    : rest;
}
