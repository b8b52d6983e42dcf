import { resolve } from 'node:path';
import { keyOf, type Store } from '../cache/store.ts';
import type { ReadPage } from './read-page.ts';

/** Pages that were read before: a text at the same place is not read again. */
export interface PageCache {
  read(file: string, text: string): ReadPage | undefined;
  write(file: string, text: string, page: ReadPage): void;
  /** What files were like when they were read: one that is as it was is not read to know its text. */
  states?: FileStates;
}

/** Files that were read before. */
export interface FileStates {
  /** The page of a file that is in that state since it was read. */
  pageOf(file: string, state: string): ReadPage | undefined;
  /** Remembers in what state a file had that text. */
  note(file: string, state: string, text: string): void;
  /** Keeps what was noted, and forgets files that were not asked for. */
  save(): void;
}

/** Pages kept in memory, while someone is writing. */
export function memoryCache(): PageCache {
  const pages = new Map<string, { text: string; page: ReadPage }>();
  return {
    read(file, text) {
      const known = pages.get(file);
      return known?.text === text ? known.page : undefined;
    },
    write: (file, text, page) => pages.set(file, { text, page }),
  };
}

/** A file as it was when it was read: its state, and what its page is kept under. */
type FileRecord = readonly [state: string, key: string];

/**
 * Pages kept in a store, from one command to the next.
 *
 * @param contentDir the folder that they are in
 * @param code names the code that reads: another may read otherwise
 * @param used is given the key of all that was read or written
 */
export function storedCache(
  store: Store,
  contentDir: string,
  code: string,
  used = new Set<string>(),
): PageCache {
  const use = (key: string) => {
    used.add(key);
    return key;
  };
  const read = (key: string) => {
    const json = store.read(use(key))?.toString();
    return json === undefined ? undefined : JSON.parse(json);
  };
  const keyOfPage = (file: string, text: string) => keyOf('page', code, file, text);
  const statesKey = keyOf('page-states', code, resolve(contentDir));
  const before = new Map<string, FileRecord>(read(statesKey));
  const now = new Map<string, FileRecord>();
  return {
    read: (file, text) => read(keyOfPage(file, text)),
    write: (file, text, page) => store.write(use(keyOfPage(file, text)), JSON.stringify(page)),
    states: {
      pageOf(file, state) {
        const known = before.get(file);
        if (known?.[0] !== state) return undefined;
        now.set(file, known);
        return read(known[1]);
      },
      note: (file, state, text) => now.set(file, [state, keyOfPage(file, text)]),
      save: () => store.write(statesKey, JSON.stringify([...now])),
    },
  };
}
