import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** A page is text: one over a mebibyte is a mistake, and would be slow to read on a phone. */
export const MAX_FILE_BYTES = 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What was read, or why it was not. */
export type ReadResult = { text: string } | { problem: Problem };

/**
 * Reads one file of the content folder as text with `\n` line ends.
 * Refuses links, large files, byte-order marks and bytes that are not UTF-8.
 */
export function readContentFile(path: string, file: string): ReadResult {
  const refuse = (code: Problem['code'], params: Problem['params'] = {}, line = 1): ReadResult => ({
    problem: { file, line, column: 1, field: '', code, params },
  });
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return refuse('symlink');
  if (stats.size > MAX_FILE_BYTES) return refuse('file-too-large', { bytes: String(stats.size) });
  const bytes = readFileSync(path);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return refuse('byte-order-mark');
  try {
    return { text: utf8.decode(bytes).replaceAll('\r\n', '\n') };
  } catch {
    return refuse('not-utf8', {}, lineOfBadByte(bytes));
  }
}

/** The first line that does not decode, so that its author can find it. */
function lineOfBadByte(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      utf8.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
