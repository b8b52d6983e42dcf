import type { EntryOf } from '../content/draft.ts';
import {
  listedTypes,
  recordTypes,
  type ListName,
  type RecordType,
} from '../content/schema/types.ts';
import { plural } from '../i18n/messages.ts';
import type { SitePage } from '../site/site.ts';
import type { InlineWords } from '../markdown/inline.ts';
import { pageBase } from './base.ts';
import { pageText } from './body.ts';
import type { PageContext } from './context.ts';
import { childrenOf, pageLink } from './page-links.ts';
import type { ContentsItem, PageBase, PageLink, RecordListModel } from './model.ts';
import { recordPages, type RecordEntry } from './record-pages.ts';
import { newestFirst } from './records.ts';

export interface SectionModel extends PageBase {
  template: 'section';
  /** Words drawn very large. */
  phrases?: InlineWords[];
  /** What the list holds, and how much. */
  listHeading: string;
  listing: { kind: 'pages'; items: PageLink[] } | RecordListModel;
  /** What the one page of a list holds, when it is alone and long. */
  only?: { href: string; contents: ContentsItem[] };
  /** Stands for an empty list. */
  empty: string;
}

/** The model of a landing page. */
export function sectionModel(context: PageContext, entry: EntryOf<'section'>): SectionModel {
  const { messages, locale } = context;
  const { lists = 'pages' } = entry.facts;
  const { phrases } = entry.words;
  const list = listing(context, lists);
  const heading = messages.listed[lists];
  const count = list.items.length;
  return {
    ...pageBase(context),
    template: 'section',
    ...(phrases === undefined ? {} : { phrases: phrases.map(context.words) }),
    listHeading: count === 0 ? heading.none : plural(heading, count, locale),
    listing: list,
    empty: messages.empty[lists],
    ...onlyPage(context, list),
  };
}

/** A list of one row says little, unless lanes are drawn above it: the sections of its page come with it. */
function onlyPage(context: PageContext, list: SectionModel['listing']): Pick<SectionModel, 'only'> {
  const [page, ...others] = childrenOf(context, context.page);
  if (page === undefined || others.length > 0 || list.items.length === 0) return {};
  if ('lanes' in list || page.entry.locale !== context.locale) return {};
  const { contents } = pageText({ ...context, page });
  return contents.length === 0 ? {} : { only: { href: page.address, contents } };
}

function listing(context: PageContext, lists: ListName | 'pages'): SectionModel['listing'] {
  const children = childrenOf(context, context.page);
  if (lists !== 'pages') return recordList(context, listedTypes[lists], children);
  return { kind: 'pages', items: children.map((page) => pageLink(context, page)) };
}

function recordList<Type extends RecordType>(
  context: PageContext,
  type: Type,
  children: readonly SitePage[],
): RecordListModel {
  const pages = children.filter(
    (page): page is SitePage<RecordEntry<Type>> => page.entry.type === type,
  );
  const { date } = recordTypes[type];
  return recordPages[type].list(context, date === undefined ? pages : newestFirst(pages));
}
