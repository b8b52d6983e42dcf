import type { EntryOf } from '../content/draft.ts';
import { listedTypes, type ListName, type RecordType } from '../content/schema/types.ts';
import { formatDayRange, formatNumber } from '../i18n/format.ts';
import { fill, isOne, plural, type Messages } from '../i18n/messages.ts';
import { WHOLE_DAY } from '../site/last-change.ts';
import { childrenOf, type FilterValue, type ListPart, type SitePage } from '../site/site.ts';
import type { InlineWords } from '../markdown/inline.ts';
import { pageBase } from './base.ts';
import { pageText } from './body.ts';
import { faceOf } from './faces.ts';
import type { PageContext } from './context.ts';
import { withRecommendations } from './mission-report.ts';
import { pageLink } from './page-links.ts';
import { pagerModel, type PagerModel } from './pager.ts';
import type { ContentsItem, PageBase, PageLink, RecordListModel } from './model.ts';
import { recordPages, type RecordEntry } from './record-pages.ts';

export interface SectionModel extends PageBase {
  template: 'section';
  /** Words drawn very large. */
  phrases?: InlineWords[];
  /** The ways to a part of the list. */
  filters?: FiltersModel;
  /** How much the section has. */
  total: number;
  /** The day of its newest record, to be drawn: that day, and its month and year. */
  newest?: { days: string; rest: string };
  /** What the list holds, and how much. */
  listHeading: string;
  /** Where the ways to a part of the list lead: its heading. */
  listId?: string;
  listing: { kind: 'pages'; items: PageLink[] } | RecordListModel | ValuesModel;
  /** The ways to the rest of a long list. */
  pager?: PagerModel;
  /** What the one page of a list holds, when it is alone and long. */
  only?: { href: string; contents: ContentsItem[] };
  /** Stands for an empty list. */
  empty: string;
}

/** The ways to a part of a list. */
export interface FiltersModel {
  /** Everything, on a page that shows a part. */
  all?: { href: string; text: string };
  facets: { name: string; values: FilterLink[] }[];
}

/** A value that filters, or the way to more of them than there is room for. */
export interface FilterLink {
  href: string;
  text: InlineWords;
  count?: number;
  current?: true;
}

/** The values of a facet, in place of a list. */
export interface ValuesModel {
  kind: 'values';
  items: FilterLink[];
}

/** The model of a landing page, or of a part of its list. */
export function sectionModel(context: PageContext, entry: EntryOf<'section'>): SectionModel {
  const { messages, page } = context;
  const { lists = 'pages' } = entry.facts;
  const { phrases } = entry.words;
  const { list: part } = page;
  if (part === undefined) throw new Error(`${page.address} has no list`);
  const list = listing(context, lists, part);
  const filters = filtersModel(context, part);
  const pager = pagerModel(part.numbered, page, anchorIn(part.of, messages));
  const isCut = filters.facets.length > 0 || pager !== undefined;
  return {
    ...pageBase(context),
    template: 'section',
    ...(phrases === undefined ? {} : { phrases: phrases.map(context.words) }),
    ...(isCut ? { listId: resultsId(part.of, messages) } : {}),
    ...(filters.facets.length > 0 ? { filters } : {}),
    listHeading: headingOf(context, lists, part),
    total: part.total,
    ...newestOf(context, list),
    listing: list,
    ...(pager === undefined ? {} : { pager }),
    empty: messages.empty[lists],
    ...onlyPage(context, list),
  };
}

/** What a list holds, and how much; of a part of it, how much of that. */
function headingOf(
  { messages, locale, page }: PageContext,
  lists: ListName | 'pages',
  { from, items, count, total, numbered, values }: ListPart,
): string {
  if (values !== undefined) return messages.facets[values.facet].name;
  if (page.partOf === undefined && numbered.length === 1) {
    const heading = messages.listed[lists];
    return count === 0 ? heading.none : plural(heading, count, locale);
  }
  const digits = (number: number) => formatNumber(number, locale);
  if (numbered.length > 1) {
    const [first, last] = [digits(from), digits(from + items.length - 1)];
    return fill(messages.resultsFrom, { from: first, to: last, count: digits(count) });
  }
  const { one, other } = messages.results;
  return fill(isOne(count, locale) ? one : other, { count: digits(count), total: digits(total) });
}

/** The id of the heading of a list: a text above it may have a heading of that name. */
function resultsId({ entry }: SitePage, { resultsId: id }: Messages): string {
  return entry.headings.some((heading) => heading.id === id) ? `${id}-${id}` : id;
}

const anchorIn = (page: SitePage, messages: Messages) => `#${resultsId(page, messages)}`;

/** The ways to the parts of a list, from one of its pages. */
function filtersModel(
  context: PageContext,
  { of, filters, total, values: own }: ListPart,
): FiltersModel {
  const { messages, page } = context;
  return {
    ...(page.partOf === undefined
      ? {}
      : {
          all: {
            href: of.address + anchorIn(of, messages),
            text: fill(messages.allOf, { total: formatNumber(total, context.locale) }),
          },
        }),
    facets: filters.map(({ facet, values, page: many }) => {
      const words = messages.facets[facet];
      if (many === undefined) {
        return { name: words.name, values: values.map((value) => filterLink(context, value)) };
      }
      const text = fill(words.many, { count: values.length });
      const link = { href: `${many.address}#${messages.resultsId}`, text };
      return {
        name: words.name,
        values: [facet === own?.facet ? { ...link, current: true as const } : link],
      };
    }),
  };
}

function filterLink(
  { messages, page, words }: PageContext,
  { name, count, page: target }: FilterValue,
): FilterLink {
  return {
    href: `${target.address}#${messages.resultsId}`,
    text: words(name),
    count,
    ...(target === page || target === page.parent ? { current: true } : {}),
  };
}

/** The day that a dated list begins with, on its first page. */
function newestOf(
  { page, locale }: PageContext,
  list: SectionModel['listing'],
): Pick<SectionModel, 'newest'> {
  const date = list.kind === 'dated' && page.partOf === undefined ? list.items[0]?.date : undefined;
  if (date === undefined || typeof date === 'string') return {};
  const day = date.dateTime.slice(0, WHOLE_DAY);
  return day.length < WHOLE_DAY ? {} : { newest: formatDayRange(day, day, locale) };
}

/** A list of one row says little, unless lanes are drawn above it: the sections of its page come with it. */
function onlyPage(context: PageContext, list: SectionModel['listing']): Pick<SectionModel, 'only'> {
  const [page, ...others] = context.page.partOf === undefined ? childrenOf(context.page) : [];
  if (page === undefined || others.length > 0 || list.items.length === 0) return {};
  if ('lanes' in list || page.entry.locale !== context.locale) return {};
  const { contents } = pageText({ ...context, page });
  if (contents.length === 0) return {};
  const { id, type } = page.entry;
  const all = type === 'mission-report' ? withRecommendations(context, id, contents) : contents;
  return { only: { href: page.address, contents: all } };
}

function listing(
  context: PageContext,
  lists: ListName | 'pages',
  { items, numbered, values }: ListPart,
): SectionModel['listing'] {
  if (values !== undefined) {
    return { kind: 'values', items: values.values.map((value) => filterLink(context, value)) };
  }
  if (lists === 'pages') {
    return {
      kind: 'pages',
      items: items.map((page) => ({ ...pageLink(context, page), ...faceOf(context, page) })),
    };
  }
  const { page } = context;
  const type = listedTypes[lists];
  if (page.partOf !== undefined || numbered.length > MOST_DRAWN) {
    return withoutDrawing(recordList(context, type, items));
  }
  // A drawing is of all that there is, whatever falls on the page.
  const all = numbered.flatMap(({ list }) => list?.items ?? []);
  const list = recordList(context, type, all);
  if (list.kind === 'dated') return { ...list, items: list.items.slice(0, items.length) };
  return { ...list, items: list.items.slice(0, items.length) };
}

/** Pages of a list whose drawing has room above the first of them. */
const MOST_DRAWN = 2;

function withoutDrawing(list: RecordListModel): RecordListModel {
  if (list.kind !== 'table') return list;
  const { lanes: _lanes, map: _map, ...table } = list;
  return table;
}

function recordList<Type extends RecordType>(
  context: PageContext,
  type: Type,
  items: readonly SitePage[],
): RecordListModel {
  // A list of records has pages of its type alone.
  return recordPages[type].list(context, items as unknown as SitePage<RecordEntry<Type>>[]);
}
