import type { EntryOf } from '../content/draft.ts';
import { formatDayRange } from '../i18n/format.ts';
import type { SitePage } from '../site/site.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import { findPage, pageLink } from './page-links.ts';
import type { PageBase, PageLink, RecordListModel, TimeModel } from './model.ts';
import { datedLink } from './records.ts';

export interface NewsItemModel extends PageBase {
  template: 'news';
  published: TimeModel;
  /** The same, to be drawn: the day, and its month and year. */
  day: { days: string; rest: string };
  related: PageLink[];
}

/** The model of a news item's page. */
export function newsItemModel(context: PageContext, entry: EntryOf<'news'>): NewsItemModel {
  const { locale } = context;
  const { published, related = [] } = entry.facts;
  return {
    ...pageBase(context),
    template: 'news',
    published: dayTime(published, locale),
    day: formatDayRange(published, published, locale),
    related: related.map((id) => pageLink(context, findPage(context, id))),
  };
}

/** The list of news items. */
export function newsList(
  context: PageContext,
  pages: readonly SitePage<EntryOf<'news'>>[],
): RecordListModel {
  return { kind: 'dated', items: pages.map((page) => datedLink(context, page)) };
}
