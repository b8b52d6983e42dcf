import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Hash of a text, as 64 hexadecimal digits. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Finished pages, kept from one build to the next under the key of what made them. */
export interface PageStore {
  /** The page under that key; undefined when it is missing or damaged. */
  read(key: string): string | undefined;
  write(key: string, html: string): void;
  /** Removes every page but those under these keys. */
  keep(keys: ReadonlySet<string>): void;
}

/**
 * Opens the store in a folder. Nothing in it is trusted: a page is given back only when it is,
 * byte for byte, the one that was written.
 */
export function openPageStore(folder: string): PageStore {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    read(key) {
      let stored: string;
      try {
        stored = readFileSync(fileOf(key), 'utf8');
      } catch {
        return undefined;
      }
      const html = stored.slice(65);
      return stored.slice(0, 65) === `${sha256(html)}\n` ? html : undefined;
    },
    write(key, html) {
      const file = fileOf(key);
      mkdirSync(dirname(file), { recursive: true });
      // Renamed when whole: a build that is cut short leaves no half of a page.
      writeFileSync(`${file}.partial`, `${sha256(html)}\n${html}`);
      renameSync(`${file}.partial`, file);
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

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
