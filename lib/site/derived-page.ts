import type { Entry } from '../content/draft.ts';
import type { SitePage } from './site.ts';

/** What a page that no file makes has of its own. */
export interface DerivedPage<Page extends Entry> {
  /** The page of whose list it shows a part. */
  of: SitePage<Page>;
  /** The page it is under; that one by default. */
  parent?: SitePage;
  /** Names it in both languages. */
  key: string;
  title: string;
  description: string;
  slug: string;
}

/** Makes a page that shows a part of the list of another, and nothing else of it. */
export function derivePage<Page extends Entry>({
  of,
  parent = of as SitePage,
  key,
  title,
  description,
  slug,
}: DerivedPage<Page>): SitePage<Page> {
  const { file, locale, type, facts, id } = of.entry;
  const entry = {
    type,
    file,
    locale,
    id: `${id}?${key}`,
    words: { title, description, slug },
    facts: 'lists' in facts ? { lists: facts.lists } : {},
    body: { intro: [], sections: [] },
    headings: [],
    counted: [],
    links: [],
    contacts: [],
    foreign: [],
    bodyLine: 1,
    digest: '',
    yaml: '',
  };
  return {
    // The fields that a page of its type can't do without, and no other.
    entry: entry as unknown as Page,
    address: `${parent.address}${slug}/`,
    parent,
    children: [],
    links: new Map(),
    images: new Map(),
    partOf: of as SitePage,
  };
}

/**
 * Shares a list between pages: the first is there, the others are made.
 *
 * @param most items on a page
 */
export function spread<Item>(
  first: SitePage,
  items: readonly Item[],
  most: number,
  next: (number: number) => SitePage,
): { page: SitePage; items: readonly Item[] }[] {
  const pages = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: pages }, (_, index) => ({
    page: index === 0 ? first : next(index + 1),
    items: items.slice(index * most, (index + 1) * most),
  }));
}
