import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepKeys, keyFile } from './key-folders.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

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
  return {
    read: (key) => readSealed(keyFile(folder, key)),
    write(key, text) {
      const file = keyFile(folder, key);
      mkdirSync(dirname(file), { recursive: true });
      writeSealed(file, text);
    },
    keep: (keys) => keepKeys(folder, keys),
  };
}
