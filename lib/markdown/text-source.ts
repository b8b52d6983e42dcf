import type { Nodes, Text } from 'mdast';
import { isBareAddress } from './bare-addresses.ts';
import { placeOf, type Place } from './nodes.ts';
import { OBJECT } from './typography-edit.ts';

/** Stands for an escaped character and its backslash: it is meant to be read. */
export const ESCAPED = '\uE002';

/** Stands for an address that is a link by itself. */
export const ADDRESS = '\uE001';

/** Stands for a forced line break. */
const BREAK = '\uE003';

/** A line of the source of a paragraph, a heading or a cell. */
export interface SourceLine {
  /** What the parser took for text, character for character; the rest is hidden. */
  text: string;
  /** As it was written. */
  written: string;
  /** The place of its first character. */
  line: number;
  column: number;
  /** Whether it starts the block, or follows a forced line break. */
  isStart: boolean;
}

/** What is written for a character: with a backslash, or by its name or code. */
export const ESCAPE_OR_REFERENCE =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/gi;
const REFERENCE = /&[a-z][a-z\d]*;/gi;

/** What comes before the words of a line in a quotation, a list or a notice. */
const PREFIX = /^[ \t>]*/;

/** The lines of a block as they were written, where only text shows. */
export function sourceLines(block: Nodes, source: string): SourceLine[] {
  // What was made of a line of another block is where its words are.
  const parts = 'children' in block ? block.children : [];
  const { start } = block.position ?? parts[0]?.position ?? {};
  const { end } = block.position ?? parts.at(-1)?.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  let shown = '';
  const begin = start.offset;
  const hideTo = (offset: number, sign = OBJECT) => {
    shown += source.slice(begin + shown.length, offset).replaceAll(/[^\n]/g, sign);
  };
  const show = (node: Nodes) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from !== undefined && to !== undefined) {
      if (node.type === 'text') {
        hideTo(from);
        shown += textOf(node, source.slice(from, to));
        return;
      }
      if (node.type === 'break' || isBareAddress(node, source)) {
        hideTo(from);
        hideTo(to, node.type === 'break' ? BREAK : ADDRESS);
        return;
      }
    }
    if ('children' in node) node.children.forEach(show);
  };
  show(block);
  hideTo(end.offset);

  const { line, column } = start;
  let offset = begin;
  let isStart = true;
  return shown.split('\n').map((words, index) => {
    const prefix = index === 0 ? 0 : (PREFIX.exec(words)?.[0].length ?? 0);
    const read = {
      text: words.slice(prefix),
      written: source.slice(offset + prefix, offset + words.length),
      line: line + index,
      column: index === 0 ? column : prefix + 1,
      isStart,
    };
    offset += words.length + 1;
    isStart = words.endsWith(BREAK);
    return read;
  });
}

function textOf({ value }: Text, written: string): string {
  if (written === value && !written.includes('&')) return written;
  // A name that no character has stays as it was written.
  const literal = new Set(value.match(REFERENCE));
  return written.replaceAll(ESCAPE_OR_REFERENCE, (found) =>
    found.startsWith('&')
      ? literal.has(found)
        ? found
        : OBJECT.repeat(found.length)
      : ESCAPED.repeat(found.length),
  );
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
