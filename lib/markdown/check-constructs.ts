import type { Blockquote, Code, Image, Link, List, Nodes, Parents, Root } from 'mdast';
import { shorten } from './check-leftovers.ts';
import { markupIn } from './check-words.ts';
import { finding, type MarkdownFinding } from './finding.ts';
import { hasBadPhrase } from './inline.ts';
import { pageData, placeOf } from './nodes.ts';
import { imageAlone } from './render-images.ts';
import { walk } from './walk.ts';

/** Constructs that pages do not have, or that lack a part. */
export function checkConstructs(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  const { source } = pageData(tree);
  const lines = source.split('\n');
  let isCalled: boolean | undefined;
  walk(tree, (node, index, parent) => {
    if (node.type === 'thematicBreak') findings.push(finding('thematic-break', placeOf(node)));
    if (node.type === 'list') {
      findings.push(...checkSign(node, parent?.children[index - 1]));
      if (isNoteSign(node, source) && (isCalled ??= callsNote(tree))) {
        findings.push(finding('note-sign', placeOf(node)));
      }
    }
    if (node.type === 'code') findings.push(...checkCode(node, lines));
    if (node.type === 'image') {
      const found = markupIn(node.alt ?? '');
      if (found !== undefined) findings.push(finding('words-only', placeOf(node), { found }));
    }
    if (node.type === 'image' || node.type === 'link') findings.push(...checkTitle(node, parent));
    if (node.type === 'blockquote') findings.push(...checkQuotation(node, parent, source));
    if (node.type === 'emphasis' && isInsideWord(node, index, parent)) {
      findings.push(finding('emphasis-in-word', placeOf(node)));
    }
  });
  return findings;
}

/**
 * A list that was meant to go on or to be in the one before it: indented, but not enough to be in its
 * item (`1. a`, `  - b`); right below it, with another sign (`- a`, `* b`).
 */
function checkSign(list: List, before: Nodes | undefined): MarkdownFinding[] {
  if (before?.type !== 'list') return [];
  const place = placeOf(list);
  if (place.column > placeOf(before).column) return [finding('list-indent', place)];
  const isBelow = before.position?.end.line === place.line - 1;
  return isBelow && before.ordered === list.ordered ? [finding('list-sign', place)] : [];
}

/** Whether a list is one item after an asterisk, as a note under a table is written on paper. */
const isNoteSign = ({ ordered, children, position }: List, source: string): boolean =>
  ordered !== true && children.length === 1 && source[position?.start.offset ?? -1] === '*';

/** Whether some word has an asterisk as the call of a note. */
function callsNote(tree: Root): boolean {
  let isCalled = false;
  walk(tree, (node) => {
    isCalled ||= node.type === 'text' && /[\p{L}\p{N}%)»]\*(?=[\s,.;:)]|$)/u.test(node.value);
  });
  return isCalled;
}

/** What follows the address of an image or a link: a caption is words, and stands under a figure. */
function checkTitle(node: Image | Link, parent: Parents | undefined): MarkdownFinding[] {
  const title = node.title?.trim() ?? '';
  if (title === '') return [];
  if (parent === undefined || imageAlone(parent) !== node) {
    return [finding('title-unshown', placeOf(node), { title: shorten(title) })];
  }
  const found = markupIn(title) ?? (hasBadPhrase(title) ? shorten(title) : undefined);
  return found === undefined ? [] : [finding('words-only', placeOf(node), { found })];
}

/** `>= 65`, `>65` or, in a list, `> 65`: the sign of a comparison makes a quotation. */
function checkQuotation(
  { position }: Blockquote,
  parent: Parents | undefined,
  source: string,
): MarkdownFinding[] {
  const [found] =
    /^>(?:=|\d|\s+\d)\S*/.exec(source.slice(position?.start.offset).slice(0, SHOWN)) ?? [];
  const isMeant = found === undefined || (parent?.type !== 'listItem' && /^>\s/.test(found));
  return isMeant || position === undefined
    ? []
    : [finding('quotation-sign', position.start, { found })];
}

/** As much of a quotation as tells what it starts with. */
const SHOWN = 20;

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
