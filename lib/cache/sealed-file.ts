import { hash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

const sealOf = (text: string) => `${hash('sha256', text)}\n`;

/** The text of a file that {@link writeSealed} wrote; undefined when it is missing or damaged. */
export function readSealed(file: string): string | undefined {
  let sealed: string;
  try {
    sealed = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const start = sealed.indexOf('\n') + 1;
  const text = sealed.slice(start);
  return sealed.slice(0, start) === sealOf(text) ? text : undefined;
}

/** Writes a text with its hash. Renamed when whole: a run that is cut short leaves no half. */
export function writeSealed(file: string, text: string): void {
  const partial = `${file}.${process.pid}.${threadId}.partial`;
  writeFileSync(partial, sealOf(text) + text);
  try {
    renameSync(partial, file);
  } catch {
    // A folder is in its place: nothing of ours.
    rmSync(file, { recursive: true, force: true });
    renameSync(partial, file);
  }
}
