import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Texts kept from one build to the next under a key: a cache that is lost costs time, no more. */
export interface TextStore {
  /** The text under that key; undefined when it is missing or damaged. */
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  /** Removes every text but those under these keys. */
  keep(keys: ReadonlySet<string>): void;
}

/**
 * Opens the store in a folder. Nothing in it is trusted: a text is given back only when it is,
 * byte for byte, the one that was written. Several threads may write at once.
 */
export function openTextStore(folder: string): TextStore {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key);
  const made = new Set<string>();
  return {
    read: (key) => readSealed(fileOf(key)),
    write(key, text) {
      const file = fileOf(key);
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      made.add(dirname(file));
      writeSealed(file, text);
    },
    keep(keys) {
      for (const group of listFolder(folder)) {
        for (const key of listFolder(join(folder, group))) {
          if (!keys.has(key)) rmSync(join(folder, group, key), { recursive: true, force: true });
        }
      }
    },
  };
}

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

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
