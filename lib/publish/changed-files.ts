import { lstatSync } from 'node:fs';
import type { Store } from '../cache/store.ts';
import { startThreads } from '../threads/threads.ts';
import type { Manifest } from './manifest.ts';

/**
 * The files of a folder that are not, by their size, time and inode, as they were published; a form
 * of a file counts as the file.
 */
export function changedFiles(folder: string, files: Manifest): Set<string> {
  const changed = [...files].filter(
    ([path, { states }]) =>
      !states.every(([suffix, size, , mtimeMs, ino]) => {
        const now = lstatSync(`${folder}/${path}${suffix}`, { throwIfNoEntry: false });
        return now?.size === size && now.mtimeMs === mtimeMs && now.ino === ino;
      }),
  );
  return new Set(changed.map(([path]) => path));
}

/** The same, by a thread: there is much else to do meanwhile. It knows the files by the store. */
export async function changedFilesBeside(folder: string, store: Store): Promise<Set<string>> {
  const module = new URL('changed-files-thread.ts', import.meta.url);
  const data: FolderToLookAt = { folder, store: store.folder };
  const threads = startThreads<string, Set<string>>(module, { data });
  let changed = new Set<string>();
  await threads.each([folder], 1, (_folders, [found = changed]) => {
    changed = found;
  });
  await threads.stop();
  return changed;
}

/** What the thread is given. */
export interface FolderToLookAt {
  folder: string;
  /** The folder of the store. */
  store: string;
}
