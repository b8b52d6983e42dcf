import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Where builds keep what serves the next one. */
export const STORE_FOLDER = '.next/cache/site';

/** What a build keeps for the next one, under keys: what is lost costs time, no more. */
export interface Store {
  /** Where it is: several threads may open it. */
  folder: string;
  /** What is under that key; undefined when it is missing or damaged. */
  read(key: string): Buffer | undefined;
  /** A store that can't be written to costs time at the next build, no more. */
  write(key: string, bytes: Buffer | string): void;
  /** Removes everything but what is under these keys. */
  prune(keys: ReadonlySet<string>): void;
}

/** The key of something: 64 hexadecimal digits that change when any of its parts does. */
export const keyOf = (...parts: readonly string[]): string =>
  hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''));

/** An entry starts with the SHA-256 of what follows. */
const DIGEST_BYTES = 32;

/**
 * Opens the store in a folder of its own. Nothing in it is trusted: an entry is given back only when
 * it is, byte for byte, what was written.
 */
export function openStore(folder: string): Store {
  // A folder for each start of a key: 256 folders, none of them long to list.
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    folder,
    read(key) {
      let entry: Buffer;
      try {
        entry = readFileSync(fileOf(key));
      } catch {
        return undefined;
      }
      const bytes = entry.subarray(DIGEST_BYTES);
      return digestOf(bytes).equals(entry.subarray(0, DIGEST_BYTES)) ? bytes : undefined;
    },
    write(key, written) {
      const bytes = Buffer.from(written);
      const file = fileOf(key);
      const partial = `${file}.${process.pid}.${threadId}.partial`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(partial, Buffer.concat([digestOf(bytes), bytes]));
        // Renamed when whole: a build that is cut short leaves no half of an entry.
        renameSync(partial, file);
      } catch {
        remove(partial);
      }
    },
    prune(keys) {
      removeAllBut(new Set([...keys].map((key) => key.slice(0, 2))), folder);
      for (const start of namesIn(folder)) removeAllBut(keys, join(folder, start));
    },
  };
}

const digestOf = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** What can't be removed takes room until it can. */
function removeAllBut(names: ReadonlySet<string>, folder: string): void {
  for (const name of namesIn(folder)) {
    if (!names.has(name)) remove(join(folder, name));
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Nothing reads it: no key leads there.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
