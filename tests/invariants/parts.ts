import type { Entry } from '../../lib/content/draft.ts';
import { recordTypes, type RecordType } from '../../lib/content/schema/types.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { anchorOf } from '../../lib/markdown/headings.ts';
import type { CheckedSite } from '../../lib/site/load-site.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { all, readableText } from '../support/page-document.ts';
import {
  differences,
  isListed,
  plain,
  shown,
  type Invariant,
  type Published,
} from './published-site.ts';

const FACETS = ['country', 'year', 'status', 'field'] as const;
type Facet = (typeof FACETS)[number];

/** Rows on a page of a list. */
export const ROWS = 30;

/** Values above a list; more have a page of their own. */
const VALUES_ABOVE = 12;

/** What a page shows of the list of a section: everything, a filter of it, the values of a filter. */
export interface Part {
  section: SitePage;
  facet?: Facet;
  /** The key of the value. */
  value?: string;
  /** From 1. */
  number: number;
}

/** The pages of a section in its language, with those that exist in the other only. */
export function childrenOf(page: SitePage): SitePage[] {
  const missing = page.translation?.children.filter((child) => child.translation === undefined);
  return [...page.children, ...(missing ?? [])].filter(isListed);
}

/** What a section lists. */
function listedIn(section: SitePage): SitePage[] {
  const { entry } = section;
  const lists = entry.type === 'section' ? (entry.facts.lists ?? 'pages') : 'pages';
  return childrenOf(section).filter(
    (page) => lists === 'pages' || recordTypes[page.entry.type as RecordType]?.list === lists,
  );
}

/** What a record says of each facet, by keys. */
function valuesOf({ type, facts }: Entry, site: CheckedSite): Record<Facet, string[]> {
  const { partners, places } = site.references;
  const none = { country: [], year: [], status: [], field: [] };
  const year = (date: string | undefined) => (date === undefined ? [] : [date.slice(0, 4)]);
  switch (type) {
    case 'agreement': {
      const country = partners[facts.partner ?? '']?.country ?? facts.country;
      return {
        country: country === undefined ? [] : [country],
        year: year(facts.signed),
        status: [facts.status.value],
        field: facts.fields ?? [],
      };
    }
    case 'mission-report':
      return {
        ...none,
        country: facts.places.flatMap((place) => places[place]?.country ?? []),
        year: year(facts.end),
      };
    case 'news': {
      const told = (facts.related ?? []).flatMap((id) => site.find('fr', id)?.entry ?? []);
      const of = told
        .filter((entry) => entry.type === 'agreement' || entry.type === 'mission-report')
        .map((entry) => valuesOf(entry, site));
      return {
        ...none,
        country: of.flatMap(({ country }) => country),
        field: of.flatMap(({ field }) => field),
        year: year(facts.published),
      };
    }
    case 'publication':
      return { ...none, year: year(facts.published) };
    default:
      return none;
  }
}

function nameOf(
  { references }: CheckedSite,
  { locale }: Entry,
  facet: Facet,
  value: string,
): string {
  const { countries, fields } = references;
  const { statuses } = messagesIn(locale);
  const names = {
    country: countries[value]?.name[locale],
    year: value,
    status: statuses[value as keyof typeof statuses],
    field: fields[value]?.[locale],
  };
  return names[facet] ?? value;
}

/** The values that tell the records of a section apart, with how many have each. */
export function filtersOf(section: SitePage, site: CheckedSite): Map<Facet, Map<string, number>> {
  const pages = listedIn(section);
  const filters = new Map<Facet, Map<string, number>>();
  for (const facet of FACETS) {
    const counts = new Map<string, number>();
    for (const { entry } of pages) {
      for (const value of new Set(valuesOf(entry, site)[facet])) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    if (counts.size > 1 && counts.size <= pages.length / 2) filters.set(facet, counts);
  }
  return filters;
}

/** The parts of the list of a section that have a page of their own, by address. */
function partsOf(section: SitePage, site: CheckedSite): Map<string, Part> {
  const parts = new Map<string, Part>();
  const add = (address: string, part: Omit<Part, 'section' | 'number'>, count: number) => {
    for (let number = 1; number === 1 || (number - 1) * ROWS < count; number += 1) {
      const own = number === 1 ? address : `${address}p${number}/`;
      parts.set(own, { section, number, ...part });
    }
  };
  add(section.address, {}, listedIn(section).length);
  for (const [facet, values] of filtersOf(section, site)) {
    const base = `${section.address}${messagesIn(section.entry.locale).facets[facet].slug}/`;
    if (values.size > VALUES_ABOVE) parts.set(base, { section, number: 1, facet });
    for (const [value, count] of values) {
      const slug = facet === 'year' ? value : anchorOf(nameOf(site, section.entry, facet, value));
      add(`${base}${slug}/`, { facet, value }, count);
    }
  }
  return parts;
}

const known = new WeakMap<SitePage, Map<string, Part>>();

/** What a page of a list shows. */
export function partOf({ page, site, address }: Published): Part {
  const section = page.partOf ?? page;
  const parts = known.get(section) ?? partsOf(section, site);
  known.set(section, parts);
  return parts.get(address) ?? { section, number: 0 };
}

/** What passes the filter of a page of a list, in no order. */
export function passing(on: Published): SitePage[] {
  const { section, facet, value } = partOf(on);
  const pages = childrenOf(section);
  if (facet === undefined) return pages;
  if (value === undefined) return [];
  return pages.filter(({ entry }) => valuesOf(entry, on.site)[facet].includes(value));
}

/** What of a list in order falls on a page. */
export function onPage<Item>(on: Published, items: readonly Item[]): Item[] {
  const { number } = partOf(on);
  return items.slice((number - 1) * ROWS, number * ROWS);
}

/** Whether a page draws all that its section has: its own page, while the list is not long. */
export function isDrawn({ page }: Published): boolean {
  return page.partOf === undefined && listedIn(page).length <= 2 * ROWS;
}

/** The parts of long lists are published, those that hold something and no others. */
export const partsArePublished: Invariant = ({ site, pages }) =>
  pages
    .filter(({ page, entry }) => entry.type === 'section' && page.partOf === undefined)
    .flatMap(({ page, address }) =>
      differences(
        `${address}: the parts of its list`,
        pages
          .filter((part) => part.page.partOf === page)
          .map((part) => part.address)
          .toSorted(),
        [...partsOf(page, site).keys()].filter((one) => one !== address).toSorted(),
      ),
    );

/**
 * Each page of a list leads to every value that tells its records apart, with how many have it, and
 * to its other pages; each record, to the lists of its values.
 */
export const partsAreLedTo: Invariant = ({ site, pages }) =>
  pages.flatMap((on) => [
    ...(on.entry.type === 'section' ? filtersShown(on) : []),
    ...filedIn(on, site),
  ]);

const linksIn = (document: Document, selector: string) =>
  all(document, selector).map((item) => [
    readableText(item),
    item.querySelector('a')?.getAttribute('href') ?? item.getAttribute('href'),
  ]);

function filtersShown(on: Published): string[] {
  const { document, site, locale, address } = on;
  const { section, facet, value } = partOf(on);
  const messages = messagesIn(locale);
  const filters = filtersOf(section, site);
  const hash = `#${messages.resultsId}`;
  const collator = new Intl.Collator({ fr: 'fr-CA', en: 'en-CA' }[locale]);
  const number = (count: number) => plain(count.toLocaleString(`${locale}-CA`));
  const linksOf = (of: Facet, counts: ReadonlyMap<string, number>) => {
    const base = `${section.address}${messages.facets[of].slug}/`;
    return [...counts]
      .map(([key, count]) => ({ key, count, name: nameOf(site, section.entry, of, key) }))
      .toSorted((a, b) =>
        of === 'year' ? Number(b.key) - Number(a.key) : collator.compare(a.name, b.name),
      )
      .map(({ key, count, name }) => [
        `${shown(name, locale)} (${number(count)})`,
        `${base}${of === 'year' ? key : anchorOf(name)}/${hash}`,
      ]);
  };
  const expected = [...filters].flatMap(([of, counts]) =>
    counts.size > VALUES_ABOVE
      ? [
          [
            plain(messages.facets[of].many.replace('{count}', String(counts.size))),
            `${section.address}${messages.facets[of].slug}/${hash}`,
          ],
        ]
      : linksOf(of, counts),
  );
  const heading = document.getElementById(messages.resultsId);
  const isCut = filters.size > 0 || on.page.partOf !== undefined;
  return [
    ...differences(`${address}: the filters`, linksIn(document, '.filters li'), expected),
    ...differences(
      `${address}: the values`,
      linksIn(document, '.names li'),
      facet !== undefined && value === undefined
        ? linksOf(facet, filters.get(facet) ?? new Map())
        : [],
    ),
    ...differences(
      `${address}: the heading that filters lead to`,
      [heading?.tagName, heading?.getAttribute('tabindex')],
      isCut || heading !== null ? ['H2', '-1'] : [undefined, undefined],
    ),
  ];
}

/** What is wrong in the lists that a record says hold it. */
function filedIn(on: Published, site: CheckedSite): string[] {
  const { page, entry, document, locale, address } = on;
  const { filedIn: words, resultsId } = messagesIn(locale);
  const [line] = all(document, '.page-end p').filter((one) =>
    readableText(one).startsWith(plain(words)),
  );
  const section = page.partOf === undefined ? page.parent : undefined;
  const isFiltered = section?.entry.type === 'section' && listedIn(section).includes(page);
  const filters = section === undefined || !isFiltered ? [] : [...filtersOf(section, site)];
  const expected = filters.flatMap(([facet, counts]) =>
    [...counts.keys()]
      .filter((value) => valuesOf(entry, site)[facet].includes(value))
      .map((value) => {
        const base = `${section?.address}${messagesIn(locale).facets[facet].slug}/`;
        const name = nameOf(site, entry, facet, value);
        return `${base}${facet === 'year' ? value : anchorOf(name)}/#${resultsId}`;
      }),
  );
  return differences(
    `${address}: the lists that hold it`,
    (line === undefined ? [] : all(line, 'a'))
      .map((link) => link.getAttribute('href') ?? '')
      .toSorted(),
    expected.toSorted(),
  );
}
