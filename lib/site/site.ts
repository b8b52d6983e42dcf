import { type Draft, type Entry, locateField } from '../content/draft.ts';
import type { Images } from '../content/images.ts';
import type { Content } from '../content/load-content.ts';
import type { Problem } from '../content/problem.ts';
import { LOCALES, otherLocale, type Locale } from '../i18n/locale.ts';
import { fill, messagesIn } from '../i18n/messages.ts';
import type { LinkTarget } from './resolve-links.ts';

/**
 * A page in its place: its address, its neighbours, its translation. A draft while it is being
 * checked; an entry once nothing is wrong anywhere.
 */
export interface SitePage<Page extends Draft = Entry> {
  entry: Page;
  /** Path of its address, with a slash at both ends: `/en/ministry/mission/`. */
  address: string;
  /** The section it is in; the home page has none. */
  parent?: SitePage<PageIn<Page>>;
  /** What a section holds, in order. */
  children: SitePage<PageIn<Page>>[];
  /** The same page in the other language. */
  translation?: SitePage<PageIn<Page>>;
  /** Where each link of its text leads, by the address its author wrote, as HTML encodes it. */
  links: ReadonlyMap<string, LinkTarget<PageIn<Page>>>;
  /** The images of its text. */
  images: Images;
  /** What a section shows of its list. */
  list?: ListPart;
  /** What of the index of the site it shows. */
  index?: IndexPart;
  /** The page of whose list it shows a part: no file makes it. */
  partOf?: SitePage;
  /** The pages that show parts of its list. */
  parts?: readonly SitePage[];
}

/** What the records of a section can be told apart by. */
export const FACETS = ['country', 'year', 'status', 'field'] as const;

/** One of them: the country, the year, what is known of it, or the field of cooperation. */
export type Facet = (typeof FACETS)[number];

/** A way to tell the records of a section apart. */
export interface Filter {
  facet: Facet;
  values: readonly FilterValue[];
  /** The page of the values, when they are too many to be shown above the list. */
  page?: SitePage;
}

/** A value of a facet, and the page of the records that have it. */
export interface FilterValue {
  value: string;
  /** In the language of the page, as it was typed. */
  name: string;
  count: number;
  page: SitePage;
}

/** What a page shows of the list of a section. */
export interface ListPart {
  /** The section. */
  of: SitePage;
  filters: readonly Filter[];
  /** What it shows: of everything that passes its filter, what falls on its number. */
  items: readonly SitePage[];
  /** The place of the first among what passes the filter, from 1. */
  from: number;
  /** How much passes the filter. */
  count: number;
  /** How much the section has. */
  total: number;
  /** The pages that share what passes the filter, in order, itself among them. */
  numbered: readonly SitePage[];
  /** The facet whose values it shows in place of a list. */
  values?: Filter;
}

/** Something that the index of the site names, and where it is. */
export interface IndexName {
  text: string;
  page: SitePage;
  anchor?: string;
}

/** A letter of the index of the site. */
export interface IndexLetter {
  /** `A`, or `0-9`. */
  letter: string;
  /** The page that shows it, the first if there are several. */
  page: SitePage;
  count: number;
}

/** What a page shows of the index of the site. */
export interface IndexPart {
  /** Every letter that something begins with. */
  letters: readonly IndexLetter[];
  /** What it shows, by letter. */
  groups: readonly { letter: string; names: readonly IndexName[] }[];
  /** The pages that share what it shows, in order, itself among them. */
  numbered: readonly SitePage[];
}

/** Around an entry of one type there are entries of any type; around a draft, drafts. */
type PageIn<Page extends Draft> = Page extends Entry ? Entry : Draft;

/** Every page, by identity and by address. */
export interface Site<Page extends Draft = Entry> {
  content: Content;
  pages: readonly SitePage<Page>[];
  /** The page of that identity in that language, if it exists. */
  find(locale: Locale, id: string): SitePage<Page> | undefined;
  /** The page at that address. */
  at(address: string): SitePage<Page> | undefined;
}

type DraftPage = SitePage<Draft>;

const parentId = (id: string) => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '');

/** Gives every page its address and its neighbours. */
export function arrangeSite(content: Content): { site: Site<Draft>; problems: Problem[] } {
  const pages = new Map<string, DraftPage>();
  for (const draft of content.drafts) {
    pages.set(`${draft.locale}/${draft.id}`, {
      entry: draft,
      address: '',
      children: [],
      links: new Map(),
      images: new Map(),
    });
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

  const addresses = new Map<string, DraftPage>();
  const problems: Problem[] = [];
  const homes = LOCALES.flatMap((locale) => find(locale, '') ?? []);
  // Home pages first: it is never they that have to move.
  for (const page of new Set([...homes, ...pages.values()])) {
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
  const site: Site<Draft> = {
    content,
    pages: [...pages.values()],
    find,
    at: (address) => addresses.get(address),
  };
  return { site, problems };
}

/** The address of a page: its own slug after its ancestors'; English below `/en/`. */
function addressOf({ entry, parent }: DraftPage): string {
  if (entry.id === '') return entry.locale === 'en' ? '/en/' : '/';
  const above = parent === undefined ? unknown(parentId(entry.id)) : addressOf(parent);
  const slug = 'slug' in entry.words ? entry.words.slug : undefined;
  return `${above}${slug ?? unknown(entry.id)}/`;
}

/** Stands for an address that a problem keeps from being known: no slug looks like it. */
const unknown = (id: string) => `?${id}`;

function inOrder(a: DraftPage, b: DraftPage): number {
  const rank = ({ entry }: DraftPage) => entry.facts.order ?? Number.MAX_SAFE_INTEGER;
  const title = ({ entry }: DraftPage) => entry.words.title ?? '';
  return rank(a) - rank(b) || compareText(title(a), title(b), a.entry.locale);
}

const collators = { fr: new Intl.Collator('fr-CA'), en: new Intl.Collator('en-CA') };

/** Alphabetical order of that language. */
export function compareText(a: string, b: string, locale: Locale): number {
  return collators[locale].compare(a, b);
}

/** Whether it is the search: it loads a module, and neither search engines nor itself list it. */
export const isSearch = ({ entry }: SitePage): boolean => entry.type === 'search';

/** Whether a page lists the open data. */
export const isOpenData = ({ entry }: SitePage): boolean =>
  entry.type === 'page' && entry.facts.shows === 'open-data';

/** Whether it says what no other page does: it is neither the search nor a part of a list. */
export const hasOwnWords = (page: SitePage): boolean =>
  page.partOf === undefined && !isSearch(page);

/** Grouped once: every page asks for some. */
const grouped = new WeakMap<Site, ReadonlyMap<Entry['type'], readonly SitePage[]>>();

function groupByType(site: Site): ReadonlyMap<Entry['type'], readonly SitePage[]> {
  const known = grouped.get(site) ?? Map.groupBy(site.pages, ({ entry }) => entry.type);
  grouped.set(site, known);
  return known;
}

/**
 * Whether a page is listed and counted: one that was withdrawn stays at its address, where it says so;
 * what it says of others no longer counts, and what others say of it stays, under its `markedName`.
 */
export const isListed = ({ entry }: { entry: { facts: { withdrawn?: unknown } } }): boolean =>
  entry.facts.withdrawn === undefined;

/**
 * A name of a page, as it was typed, wherever readers and programs meet it beside its own heading: that
 * of one that was withdrawn says so.
 */
export const markedName = (
  page: { entry: { locale: Locale; facts: { withdrawn?: unknown } } },
  name: string,
): string => (isListed(page) ? name : fill(messagesIn(page.entry.locale).withdrawnName, { name }));

/**
 * The pages that a section lists, with those that exist in the other language only: a reader is told of them,
 * never shown them as if they were in the page's language.
 */
export function childrenOf(section: SitePage): SitePage[] {
  const missing = section.translation?.children.filter((child) => child.translation === undefined);
  return [...section.children, ...(missing ?? [])].filter(isListed);
}

/** The pages of one type, each in that language or else in the only one it exists in. */
export function pagesOfType<Type extends Entry['type']>(
  site: Site,
  locale: Locale,
  type: Type,
): SitePage<Extract<Entry, { type: Type }>>[] {
  return (groupByType(site).get(type) ?? []).filter(
    (page): page is SitePage<Extract<Entry, { type: Type }>> =>
      page.partOf === undefined && (page.entry.locale === locale || page.translation === undefined),
  );
}
