import type { Problem } from './problem.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

const BYTE_ORDER_MARK = '\uFEFF';

/** Control characters, but for the tab and the line feed. */
const INVISIBLE = /[^\P{Cc}\t\n]/gu;

/** A text, and what is wrong in it. */
export interface ReadText {
  /** Without what should not be there, so that the rest can be checked. Not set when refused. */
  text?: string;
  problems: Problem[];
}

/**
 * The text of a file, with a line feed at the end of each line. Reports byte-order marks, bytes
 * that are not UTF-8 and control characters.
 *
 * @param file its path, for the problems
 */
export function decodeText(bytes: Buffer, file: string): Required<ReadText> {
  const problems: Problem[] = [];
  const report = (
    code: Problem['code'],
    line: number,
    column: number,
    params: Problem['params'] = {},
  ) => problems.push({ file, line, column, field: '', code, params });

  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    for (const line of undecodableLines(bytes)) report('not-utf8', line, 1);
    text = lenient.decode(bytes);
  }
  if (text.startsWith(BYTE_ORDER_MARK)) {
    report('byte-order-mark', 1, 1);
    text = text.slice(1);
  }
  text = text.replaceAll(/\r\n?/g, '\n');
  // Most files have none: only then is each line looked at.
  if (text.search(INVISIBLE) !== -1) {
    for (const [index, line] of text.split('\n').entries()) {
      const at = line.search(INVISIBLE);
      if (at === -1) continue;
      const code = line.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
      report('invisible-character', index + 1, at + 1, { character: `U+${code}` });
    }
    text = text.replaceAll(INVISIBLE, ' ');
  }
  return { text, problems };
}

/** The lines that do not decode, so that their author can find them. */
function undecodableLines(bytes: Buffer): number[] {
  const lines: number[] = [];
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      lines.push(line);
    }
    start = end + 1;
  }
  return lines;
}
