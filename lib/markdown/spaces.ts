import type { Root } from 'mdast';
import { walk } from './walk.ts';

/**
 * Spaces that Markdown does not take for one after a marker: no-break, thin, full-width. A Mac
 * types the first with Alt, which the marker itself may ask for; word processors paste them.
 */
const OTHER_SPACE = /[^\S \t\n]/;

/**
 * The start of a line whose spaces are part of its construct, not of its words: a marker and the
 * space after it, a line of hyphens of a table, the end of a notice or of code, a blank line.
 */
const MARKER =
  /^[\s>]*(?![\s>])(?:#{1,6}\s+|(?:[-+*]|\d{1,9}[.)])\s{1,4}|(?::{3,}|`{3,}|~{3,}|[|:-][|:\s-]*)?\s*$)/;

/** Reads such a space as the ordinary one it stands for. Every character keeps its place. */
export function readSpaces(body: string): string {
  if (!OTHER_SPACE.test(body)) return body;
  return body
    .split('\n')
    .map((line) =>
      OTHER_SPACE.test(line)
        ? line.replace(MARKER, (marker) => marker.replaceAll(/[^\S\t]/g, ' '))
        : line,
    )
    .join('\n');
}

/** Gives code back the spaces it was written with: nothing in it is a marker. */
export function restoreCode(tree: Root, written: string): void {
  const lines = written.split('\n');
  walk(tree, (node) => {
    if (node.type !== 'code' || node.position === undefined) return;
    // The first line of the node is the fence.
    const { line } = node.position.start;
    node.value = node.value
      .split('\n')
      .map((words, index) => {
        const source = lines[line + index] ?? '';
        return words === '' ? words : source.slice(-words.length);
      })
      .join('\n');
  });
}
