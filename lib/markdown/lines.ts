import type { Paragraph, PhrasingContent, Text } from 'mdast';

/** A line of a paragraph, as its author typed it. */
export interface Line {
  nodes: PhrasingContent[];
  /** The line break that its author forced before it. */
  forced?: PhrasingContent;
}

/**
 * The lines of a paragraph. What the parser took for text keeps its place in the source.
 *
 * @param starts from {@link lineStarts}
 */
export function linesOf({ children }: Paragraph, starts: readonly number[]): Line[] {
  let line: Line = { nodes: [] };
  const lines = [line];
  for (const child of children) {
    if (child.type === 'break') lines.push((line = { nodes: [], forced: child }));
    else if (child.type !== 'text') line.nodes.push(child);
    else {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push((line = { nodes: [] }));
        if (value !== '') line.nodes.push(partOf(child, value, index, starts));
      }
    }
  }
  return lines;
}

/** Where each line of a source starts. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** The line of a text: the rest of it is on lines of their own. */
function partOf(
  { position, value: whole }: Text,
  value: string,
  index: number,
  starts: readonly number[],
): Text {
  if (position === undefined || value === whole) {
    return { type: 'text', value, ...(position === undefined ? {} : { position }) };
  }
  const line = position.start.line + index;
  const from = starts[line - 1] ?? 0;
  const to = Math.min((starts[line] ?? Infinity) - 1, position.end.offset ?? from);
  const start = index === 0 ? position.start : { line, column: 1, offset: from };
  const end = { line, column: to - from + 1, offset: to };
  return { type: 'text', value, position: { start, end } };
}
