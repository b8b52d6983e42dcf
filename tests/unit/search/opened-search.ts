import type { Locale } from '../../../lib/i18n/locale.ts';
import { contribute } from '../../../lib/search/contribution.ts';
import { indexFiles, type SearchFiles, type SearchHelp } from '../../../lib/search/index-files.ts';
import type { SearchPage } from '../../../lib/search/search-page.ts';
import { openSearch, type SearchEngine } from '../../../lib/search/search.ts';

/** A page of which a test says only what it is about. */
export const searchPageOf = (address: string, page: Partial<SearchPage> = {}): SearchPage => ({
  locale: 'fr',
  address,
  type: 'page',
  title: address,
  summary: '',
  above: [],
  sections: [],
  facts: [],
  documents: [],
  countries: [],
  fields: [],
  rank: 1,
  ...page,
});

/** The index of pages. */
export const indexOf = (
  pages: readonly SearchPage[],
  help: Partial<SearchHelp> = {},
): SearchFiles =>
  indexFiles(pages.map(contribute), { synonyms: [], pins: [], ...help }, pages[0]?.locale ?? 'fr');

/** An engine, and the names of the files that it asked for. */
export interface OpenedSearch extends SearchEngine {
  asked: string[];
  /** The addresses of the pages found, the best first. */
  find(query: string, options?: Parameters<SearchEngine['search']>[1]): Promise<string[]>;
}

/** Opens an index as a browser does. */
export function opened({ index, files }: SearchFiles, locale: Locale = 'fr'): OpenedSearch {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const asked: string[] = [];
  const engine = openSearch({
    locale,
    index,
    read: (name) => {
      asked.push(name);
      const text = texts.get(name);
      return text === undefined ? Promise.reject(new Error(name)) : Promise.resolve(text);
    },
  });
  return {
    ...engine,
    asked,
    find: async (query, options) =>
      (await engine.search(query, options)).results.map(({ address }) => address),
  };
}
