import { keyOf, type Store } from '../cache/store.ts';
import type { ReadPage } from './read-page.ts';

/** Pages that were read before: a text at the same place is not read again. */
export interface PageCache {
  read(file: string, text: string): ReadPage | undefined;
  write(file: string, text: string, page: ReadPage): void;
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

/**
 * Pages kept in a store, from one build to the next.
 *
 * @param code names the code that reads: another may read otherwise
 * @param used is given the key of each page that was read or written
 */
export function storedCache(store: Store, code: string, used: Set<string>): PageCache {
  const use = (file: string, text: string) => {
    const key = keyOf('page', code, file, text);
    used.add(key);
    return key;
  };
  return {
    read(file, text) {
      const json = store.read(use(file, text));
      return json === undefined ? undefined : JSON.parse(json.toString());
    },
    write: (file, text, page) => store.write(use(file, text), JSON.stringify(page)),
  };
}
