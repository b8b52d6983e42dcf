import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** A page is text: one over a mebibyte is a mistake, and would be slow to read on a phone. */
export const MAX_FILE_BYTES = 1024 * 1024;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

const BYTE_ORDER_MARK = '\uFEFF';

/** Control characters, but for the tab and the line feed. */
const INVISIBLE = /[^\P{Cc}\t\n]/gu;

/** What was read, and what is wrong in it. */
export interface ReadResult {
  /** Without what should not be there, so that the rest can be checked. Not set when refused. */
  text?: string;
  problems: Problem[];
}

/**
 * Reads one file of the content folder as text with `\n` line ends. Refuses what is no file,
 * links and large files; reports byte-order marks, bytes that are not UTF-8 and control
 * characters.
 */
export function readContentFile(path: string, file: string): ReadResult {
  const refuse = (code: Problem['code'], params: Problem['params'] = {}): ReadResult => ({
    problems: [{ file, line: 1, column: 1, field: '', code, params }],
  });
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return refuse('missing-file');
  if (stats.isSymbolicLink()) return refuse('symlink');
  if (!stats.isFile()) return refuse('unreadable-file', { reason: 'EISDIR' });
  if (stats.size > MAX_FILE_BYTES) return refuse('file-too-large');
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return refuse('unreadable-file', { reason: reasonOf(error) });
  }
  return decode(bytes, file);
}

/** A text with a line feed at the end of each line. */
export function normaliseText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/** The system's name of an error: `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function decode(bytes: Buffer, file: string): Required<ReadResult> {
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
  text = normaliseText(text);
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
