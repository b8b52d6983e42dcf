import { keyOf, type Store } from '../cache/store.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import type { PageModel } from '../page/model.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { hasOwnWords } from '../site/site.ts';
import { contribute, type Contribution } from './contribution.ts';
import { indexFiles, type SearchFile, type SearchFiles, type SearchHelp } from './index-files.ts';
import { searchAside, searchPage } from './search-page.ts';

/** A page of the site, with what it shows: a file that a build renders is one. */
export interface ShownPage {
  address: string;
  /** Its model, as JSON. */
  model: string;
  /** Names that model, and the code that made it. */
  key: string;
}

/** How the indexes are made. */
export interface IndexOptions {
  /** The day the site is built for: `2026-11-29`. */
  today: string;
  /** Where what each page brings, and each index, is kept from one build to the next. */
  kept?: { store: Store; used: Set<string> };
}

/** The index of each language: the files of the search, beside its page and its script. */
export function siteIndexes(
  site: CheckedSite,
  pages: readonly ShownPage[],
  { today, kept }: IndexOptions,
): Record<Locale, SearchFiles> {
  const brought: Record<Locale, { key: string; make(): Contribution }[]> = { fr: [], en: [] };
  for (const { address, model, key } of pages) {
    const page = site.at(address);
    if (page === undefined) throw new Error(`no page at ${address}`);
    if (!hasOwnWords(page)) continue;
    const aside = searchAside(site, page, today);
    brought[page.entry.locale].push({
      key: keyOf('search-page', key, JSON.stringify(aside)),
      make: () => contribute(searchPage(aside, JSON.parse(model) as PageModel)),
    });
  }
  const indexIn = (locale: Locale): SearchFiles => {
    const help = searchHelp(site, locale);
    const keys = brought[locale].map(({ key }) => key);
    const key = keyOf('search-index', locale, JSON.stringify(help), ...keys.toSorted());
    // A page brings the same for as long as it is the same, whatever becomes of the others.
    for (const used of keys) kept?.used.add(used);
    let made: SearchFiles | undefined;
    const make = () => {
      const bring = () => brought[locale].map((one) => keptUnder(kept, one.key, one.make));
      return (made ??= indexFiles(bring(), help, locale));
    };
    // Its texts are published: they are asked for when they are no more.
    const known = keptUnder(kept, key, (): KeptIndex => {
      const { index, files } = make();
      return { index, files: files.map(({ name, hash }) => ({ name, hash })) };
    });
    let texts: ReadonlyMap<string, string> | undefined;
    const textOf = (name: string): string => {
      texts ??= new Map(make().files.map((file) => [file.name, file.text]));
      const text = texts.get(name);
      if (text === undefined)
        throw new Error(`the index that is kept has ${name}, and is made without`);
      return text;
    };
    return {
      index: known.index,
      files: known.files.map(({ name, hash }) => ({
        name,
        hash,
        get text() {
          return textOf(name);
        },
      })),
    };
  };
  return { fr: indexIn('fr'), en: indexIn('en') };
}

/** An index by what its files are called, and hold. */
interface KeptIndex {
  index: string;
  files: Pick<SearchFile, 'name' | 'hash'>[];
}

function keptUnder<Value>(kept: IndexOptions['kept'], key: string, make: () => Value): Value {
  if (kept === undefined) return make();
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
    // Its own words first: they are looked for.
    synonyms: groups.map((group) => [...group[locale], ...group[otherLocale(locale)]]),
    pins: pins.flatMap(({ fr, en, page }) => {
      const address = find(locale, page)?.address;
      if (address === undefined) return [];
      return [...new Set([...fr, ...en])].map((query) => ({ query, address }));
    }),
  };
}
