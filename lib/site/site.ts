import type { Content } from '../content/load.ts';
import type { Entry } from '../content/entry.ts';
import type { Problem } from '../content/problem.ts';
import { locateField } from '../content/entry.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';

/** An entry in its place: its address, its neighbours, its translation. */
export interface SitePage<E extends Entry = Entry> {
  entry: E;
  /** Path of its address, with a slash at both ends: `/en/ministry/mission/`. */
  address: string;
  /** The section it is in; the home page has none. */
  parent?: SitePage;
  /** What a section holds, in order. */
  children: SitePage[];
  /** The same page in the other language. */
  translation?: SitePage;
}

/** Every page, by identity and by address. */
export interface Site {
  content: Content;
  pages: readonly SitePage[];
  /** The page of that identity in that language, if it exists. */
  find(locale: Locale, id: string): SitePage | undefined;
  /** The page at that address. */
  at(address: string): SitePage | undefined;
}

const parentId = (id: string) => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '');

/** Gives every entry its address and its neighbours. */
export function buildSite(content: Content): { site: Site; problems: Problem[] } {
  const pages = new Map<string, SitePage>();
  for (const entry of content.entries) {
    pages.set(`${entry.locale}/${entry.id}`, { entry, address: '', children: [] });
  }
  const find = (locale: Locale, id: string) => pages.get(`${locale}/${id}`);
  for (const page of pages.values()) {
    const { locale, id } = page.entry;
    const translation = find(otherLocale(locale), id);
    if (translation !== undefined) page.translation = translation;
    const parent = id === '' ? undefined : find(locale, parentId(id));
    if (parent !== undefined) {
      page.parent = parent;
      parent.children.push(page);
    }
  }
  for (const page of pages.values()) page.children.sort(inOrder);

  const addresses = new Map<string, SitePage>();
  const problems: Problem[] = [];
  for (const page of pages.values()) {
    page.address = addressOf(page);
    const twin = addresses.get(page.address);
    if (twin === undefined) addresses.set(page.address, page);
    else {
      problems.push({
        file: page.entry.file,
        ...locateField(page.entry, ['slug']),
        field: 'slug',
        code: 'duplicate-address',
        params: { address: page.address, file: twin.entry.file },
      });
    }
  }
  const site: Site = {
    content,
    pages: [...pages.values()],
    find,
    at: (address) => addresses.get(address),
  };
  return { site, problems };
}

/** The address of a page: its own slug after its ancestors'; English below `/en/`. */
function addressOf(page: SitePage): string {
  const slugs: string[] = [];
  for (let at: SitePage | undefined = page; at !== undefined; at = at.parent) {
    if (at.entry.type !== 'home') slugs.unshift(at.entry.words.slug);
  }
  if (page.entry.locale === 'en') slugs.unshift('en');
  return slugs.length === 0 ? '/' : `/${slugs.join('/')}/`;
}

function inOrder(a: SitePage, b: SitePage): number {
  const rank = (page: SitePage) => page.entry.facts.order ?? Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b) || compareText(a.entry.words.title, b.entry.words.title, a.entry.locale);
}

const collators = { fr: new Intl.Collator('fr-CA'), en: new Intl.Collator('en-CA') };

/** Alphabetical order of that language. */
export function compareText(a: string, b: string, locale: Locale): number {
  return collators[locale].compare(a, b);
}

/** The pages of one type in one language. */
export function pagesOfType<Type extends Entry['type']>(
  site: Site,
  locale: Locale,
  type: Type,
): SitePage<Extract<Entry, { type: Type }>>[] {
  return site.pages.filter(
    (page): page is SitePage<Extract<Entry, { type: Type }>> =>
      page.entry.locale === locale && page.entry.type === type,
  );
}
