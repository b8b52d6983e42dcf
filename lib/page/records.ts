import { RECORD_TYPES, recordTypes } from '../content/schema/types.ts';
import { formatDateRange } from '../i18n/format.ts';
import { fill } from '../i18n/messages.ts';
import { dateOf, newestFirst, type RecordPage } from '../site/newest-first.ts';
import { isListed, pagesOfType } from '../site/site.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import { linkTo, pageLink } from './page-links.ts';
import type { DatedLink } from './model.ts';

/** The date of a record in a dated list: a mission has its days, which its report's are not. */
function listedDate({ locale, messages }: PageContext, page: RecordPage): DatedLink['date'] {
  const { entry } = page;
  if (entry.type !== 'mission-report') return dayTime(dateOf(page), locale);
  const range = formatDateRange(entry.facts.start, entry.facts.end, locale);
  return fill(messages.missionOn, { range });
}

/** A record of a dated list. */
export function datedLink(context: PageContext, page: RecordPage): DatedLink {
  return {
    ...pageLink(context, page),
    ...linkTo(context, page, page.entry.words.title),
    date: listedDate(context, page),
    kind: page.entry.type,
  };
}

/** The latest records of the types that are news, whatever their type. */
export function latestNews(context: PageContext, count: number): DatedLink[] {
  const { site, locale } = context;
  const news = RECORD_TYPES.filter((type) => recordTypes[type].isNews);
  const pages = news.flatMap((type): RecordPage[] => pagesOfType(site, locale, type));
  return newestFirst(pages.filter(isListed))
    .slice(0, count)
    .map((page) => datedLink(context, page));
}
