import { keyOf, type Store } from '../cache/store.ts';
import type { Locale } from '../i18n/locale.ts';
import type { PageModel } from '../page/model.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { contribute, type Contribution } from './contribution.ts';
import { indexFiles, type SearchFiles, type SearchHelp } from './index-files.ts';
import { searchAside, searchPage } from './search-page.ts';

/** A page of the site, with what it shows. */
export interface ShownPage {
  address: string;
  /** Its model, as JSON. */
  model: string;
}

/** How the indexes are made. */
export interface IndexOptions {
  /** The day the site is built for: `2026-11-29`. */
  today: string;
  /** Where what each page brings is kept, from one build to the next. */
  kept?: {
    store: Store;
    /** Names the code that makes it. */
    code: string;
    /** Is given the keys of what has to stay. */
    used: Set<string>;
  };
}

/** The index of each language: the files of the search, beside its page and its script. */
export function siteIndexes(
  site: CheckedSite,
  pages: readonly ShownPage[],
  options: IndexOptions,
): Record<Locale, SearchFiles> {
  const brought: Record<Locale, Contribution[]> = { fr: [], en: [] };
  for (const shown of pages) {
    const page = site.at(shown.address);
    if (page === undefined) throw new Error(`no page at ${shown.address}`);
    const aside = searchAside(site, page, options.today);
    brought[page.entry.locale].push(
      keptContribution(options, shown.model, JSON.stringify(aside), () => {
        const model: PageModel = JSON.parse(shown.model);
        return contribute(searchPage(aside, model));
      }),
    );
  }
  return {
    fr: indexFiles(brought.fr, searchHelp(site, 'fr'), 'fr'),
    en: indexFiles(brought.en, searchHelp(site, 'en'), 'en'),
  };
}

function keptContribution(
  { kept }: IndexOptions,
  model: string,
  aside: string,
  make: () => Contribution,
): Contribution {
  if (kept === undefined) return make();
  const key = keyOf('search', kept.code, model, aside);
  kept.used.add(key);
  const known = kept.store.read(key);
  if (known !== undefined) return JSON.parse(known.toString());
  const made = make();
  kept.store.write(key, JSON.stringify(made));
  return made;
}

/** What staff add to the index of a language: `synonyms.yaml`. */
export function searchHelp({ references, find }: CheckedSite, locale: Locale): SearchHelp {
  const { groups = [], pins = [] } = references.synonyms;
  return {
    synonyms: groups.map(({ fr, en }) => [...fr, ...en]),
    pins: pins.flatMap(({ fr, en, page }) => {
      const address = find(locale, page)?.address;
      if (address === undefined) return [];
      return [...new Set([...fr, ...en])].map((query) => ({ query, address }));
    }),
  };
}
