import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Entries are in a folder for each start of a key: 256 folders, none of them long to list. */
const groupOf = (key: string): string => key.slice(0, 2);

/** Where a cache keeps what is under a key. */
export const keyFile = (folder: string, key: string): string => join(folder, groupOf(key), key);

/** Removes everything from a cache's own folder but what is under these keys. */
export function keepKeys(folder: string, keys: ReadonlySet<string>): void {
  removeAllBut(new Set([...keys].map(groupOf)), folder);
  for (const group of namesIn(folder)) removeAllBut(keys, join(folder, group));
}

/** What can't be removed takes room until it can. */
function removeAllBut(names: ReadonlySet<string>, folder: string): void {
  for (const name of namesIn(folder)) {
    if (names.has(name)) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Nothing reads it: no key leads there.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
