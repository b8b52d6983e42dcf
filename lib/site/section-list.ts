import type { Entry } from '../content/draft.ts';
import { listedTypes, recordTypes } from '../content/schema/types.ts';
import type { References } from '../content/shared-lists.ts';
import { fill, messagesIn, type Messages } from '../i18n/messages.ts';
import { anchorOf } from '../markdown/headings.ts';
import { derivePage, spread } from './derived-page.ts';
import { nameOfValue, valuesOf } from './facets.ts';
import { isRecord, newestFirst, type RecordPage } from './newest-first.ts';
import {
  childrenOf,
  compareText,
  FACETS,
  type Facet,
  type Filter,
  type FilterValue,
  type ListPart,
  type Site,
  type SitePage,
} from './site.ts';

type SectionPage = SitePage<Extract<Entry, { type: 'section' }>>;
type ListSite = Site & { references: References };

/** Rows on a page: it weighs what comes in the first packets, its style included. */
export const MOST_ROWS = 30;

/** Values shown above a list; more have a page of their own. */
export const MOST_VALUES = 12;

/**
 * Gives a section what it lists, and makes the pages of the rest of a long list, and those of the
 * values that tell its records apart.
 *
 * @returns those pages
 */
export function fillList(section: SectionPage, site: ListSite, most = MOST_ROWS): SitePage[] {
  const items = listedBy(section);
  return new ListMaker(section, site.references, items, most).make(groupsOf(items, site));
}

/** What a section lists, in its order. */
function listedBy(section: SectionPage): SitePage[] {
  const children = childrenOf(section as SitePage);
  const { lists = 'pages' } = section.entry.facts;
  if (lists === 'pages') return children;
  const type = listedTypes[lists];
  const records = children.filter((page): page is RecordPage => page.entry.type === type);
  return (recordTypes[type].date === undefined ? records : newestFirst(records)) as SitePage[];
}

/** The records that have each value of each facet, where these tell them apart. */
function groupsOf(items: readonly SitePage[], site: ListSite): Map<Facet, Map<string, SitePage[]>> {
  const groups = new Map(FACETS.map((facet) => [facet, new Map<string, SitePage[]>()]));
  for (const page of items) {
    if (!isRecord(page)) continue;
    const values = valuesOf(page.entry, site);
    for (const [facet, group] of groups) {
      for (const value of values[facet]) {
        const pages = group.get(value);
        if (pages === undefined) group.set(value, [page as SitePage]);
        else pages.push(page as SitePage);
      }
    }
  }
  // One value for all tells nothing; nor do almost as many as there are records.
  for (const [facet, { size }] of groups) {
    if (size < 2 || size * 2 > items.length) groups.delete(facet);
  }
  return groups;
}

/** Makes the pages of a list. */
class ListMaker {
  private readonly made: SitePage[] = [];
  private readonly filters: Filter[] = [];
  private readonly messages: Messages;
  /** What the list is called. */
  private readonly name: string;
  private readonly section: SectionPage;
  private readonly references: References;
  private readonly items: readonly SitePage[];
  private readonly most: number;

  constructor(
    section: SectionPage,
    references: References,
    items: readonly SitePage[],
    most: number,
  ) {
    const { locale, words } = section.entry;
    this.messages = messagesIn(locale);
    this.name = words.navTitle ?? words.title;
    this.section = section;
    this.references = references;
    this.items = items;
    this.most = most;
  }

  make(groups: ReadonlyMap<Facet, ReadonlyMap<string, readonly SitePage[]>>): SitePage[] {
    this.share(this.section as SitePage, this.items, this.name, '');
    for (const [facet, group] of groups) this.filter(facet, group);
    return this.made;
  }

  /** Makes the pages of the values of a facet. */
  private filter(facet: Facet, group: ReadonlyMap<string, readonly SitePage[]>): void {
    const { locale } = this.section.entry;
    const { name: facetName, slug: facetSlug } = this.messages.facets[facet];
    const values: FilterValue[] = [];
    const slugs = new Set<string>();
    const page = group.size > MOST_VALUES ? this.valuesPage(facet, group.size) : undefined;
    for (const [value, pages] of group) {
      const name = nameOfValue(this.references, locale, facet, value);
      const own = anchorOf(name);
      // Two names may make one address; keys are never the same.
      const slug = slugs.has(own) || facet === 'year' ? value : own;
      slugs.add(slug);
      const title = fill(this.messages.filtered, { title: this.name, value: name });
      const params = { title: this.name, facet: facetName, value: name };
      const count = pages.length;
      const total = this.items.length;
      const first = derivePage({
        of: this.section,
        ...(page === undefined ? {} : { parent: page }),
        key: `${facet}=${value}`,
        title,
        description: fill(this.messages.filteredDescription, { ...params, count, total }),
        slug: page === undefined ? `${facetSlug}/${slug}` : slug,
      }) as SitePage;
      this.made.push(first);
      this.share(first, pages, title, `${facet}=${value}&`);
      values.push({ value, name, count, page: first });
    }
    values.sort((a, b) =>
      facet === 'year' ? Number(b.value) - Number(a.value) : compareText(a.name, b.name, locale),
    );
    const filter: Filter = { facet, values, ...(page === undefined ? {} : { page }) };
    this.filters.push(filter);
    if (page !== undefined) page.list = { ...this.part([], 0), values: filter, numbered: [page] };
  }

  /** The page of the values of a facet that has many. */
  private valuesPage(facet: Facet, count: number): SitePage {
    const { name, slug } = this.messages.facets[facet];
    const title = fill(this.messages.filtered, { title: this.name, value: name.toLowerCase() });
    const page = derivePage({
      of: this.section,
      key: facet,
      title,
      description: fill(this.messages.valuesDescription, { title: this.name, facet: name, count }),
      slug,
    }) as SitePage;
    this.made.push(page);
    return page;
  }

  /** Shares what passes a filter between pages, the first of which is there. */
  private share(first: SitePage, items: readonly SitePage[], name: string, key: string): void {
    const parts = spread(first, items, this.most, (number) => {
      const title = fill(this.messages.pageOf, { title: name, number });
      const from = (number - 1) * this.most + 1;
      const to = Math.min(items.length, from + this.most - 1);
      const params = { title, from, to, total: items.length };
      const page = derivePage({
        of: this.section,
        parent: first,
        key: `${key}page=${number}`,
        title,
        description: fill(this.messages.numberedDescription, params),
        slug: `p${number}`,
      }) as SitePage;
      this.made.push(page);
      return page;
    });
    const numbered = parts.map(({ page }) => page);
    for (const [index, { page, items: own }] of parts.entries()) {
      page.list = { ...this.part(own, items.length), from: index * this.most + 1, numbered };
    }
  }

  private part(items: readonly SitePage[], count: number): ListPart {
    const { section, filters } = this;
    const total = this.items.length;
    return { of: section as SitePage, filters, items, from: 1, count, total, numbered: [] };
  }
}
