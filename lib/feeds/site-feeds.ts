import { recordDate } from '../content/schema/types.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { messagesIn } from '../i18n/messages.ts';
import { renderInline } from '../markdown/inline.ts';
import type { PageModel } from '../page/model.ts';
import { pageModel } from '../page/page-model.ts';
import { isRecord, newestFirst, type RecordPage } from '../site/newest-first.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { datesOf } from '../site/head-title.ts';
import { lastChange, WHOLE_DAY } from '../site/last-change.ts';
import { isListed, type SitePage } from '../site/site.ts';
import { atomFeed } from './atom.ts';
import { bodyHtml } from './body-html.ts';
import { FEED_NAMES, filesOfFeed, type FeedName } from './feed-addresses.ts';
import { pagesOfFeed } from './feed-pages.ts';
import type { Feed, FeedItem } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** Records in a feed: what is older was read long ago, and a feed is asked for again and again. */
const MOST_ITEMS = 100;

/** A file to publish. */
export interface FeedText {
  /** Where it is published, without a slash at its start. */
  path: string;
  text: string;
}

/**
 * The feeds of a site, in each form.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 * @param options.modelOf gives the model of a page, for whoever has it already
 * @param options.most records in a feed
 */
export function siteFeeds(
  site: CheckedSite,
  siteUrl: string,
  {
    modelOf = (page) => pageModel(site, siteUrl, page),
    most = MOST_ITEMS,
  }: { modelOf?: (page: SitePage) => PageModel; most?: number } = {},
): FeedText[] {
  const known = new Map<SitePage, FeedItem>();
  const itemOf = (page: RecordPage) => {
    const item = known.get(page) ?? feedItem(siteUrl, page, modelOf(page));
    known.set(page, item);
    return item;
  };
  return LOCALES.flatMap((locale) =>
    FEED_NAMES.flatMap((name) => {
      const pages = newestFirst(pagesOfFeed(site, name, locale).filter(isRecord));
      if (pages.length === 0) return [];
      const listed = pages.filter(isListed).slice(0, most);
      // Those that were withdrawn had a place among them: that they left it is a change too.
      const last = listed.length < most ? undefined : listed.at(-1);
      const told = last === undefined ? pages : pages.slice(0, pages.indexOf(last) + 1);
      const items = listed.map(itemOf);
      const feed = feedOf(site, siteUrl, name, locale, items, lastChangeOf(told));
      return filesOfFeed(name, locale).map(({ path, format }) => ({
        path: path.slice(1),
        text: (format === 'atom' ? atomFeed : jsonFeed)(feed, siteUrl + path),
      }));
    }),
  );
}

/** Names something for good (RFC 4151). */
const tag = (siteUrl: string, name: string) => `tag:${new URL(siteUrl).hostname},2026:${name}`;

function feedOf(
  site: CheckedSite,
  siteUrl: string,
  name: FeedName,
  locale: Locale,
  items: readonly FeedItem[],
  updated: string,
): Feed {
  const { name: ministry, shortName, status } = site.references.site;
  // The site is not the ministry's before the ministry says so.
  const author =
    status === 'official'
      ? { name: renderInline(ministry, 'fr'), locale: 'fr' as const }
      : { name: messagesIn(locale).demonstrationSite, locale };
  const page = site.pages.find(({ entry }) =>
    entry.locale !== locale
      ? false
      : name === 'all'
        ? entry.type === 'home'
        : entry.type === 'section' && entry.facts.lists === name,
  );
  return {
    locale,
    id: tag(siteUrl, `${locale}/${name}`),
    title: renderInline(`${messagesIn(locale).feeds[name]} – ${shortName}`, locale),
    author,
    page: siteUrl + (page?.address ?? '/'),
    updated,
    items,
  };
}

/** When one of them last changed, or was withdrawn. */
const lastChangeOf = (pages: readonly RecordPage[]): string =>
  pages
    .map(({ entry }) => instant(lastChange(entry)))
    .toSorted()
    .at(-1) ?? '';

function feedItem(siteUrl: string, page: RecordPage, model: PageModel): FeedItem {
  const { entry, address, translation } = page;
  const { locale, id, words } = entry;
  const typeset = (text: string) => renderInline(text, locale);
  const date = recordDate(entry.type, entry.facts);
  return {
    id: tag(siteUrl, `${locale}/${id}`),
    url: siteUrl + address,
    ...(translation === undefined
      ? {}
      : {
          translation: { locale: translation.entry.locale, url: siteUrl + translation.address },
        }),
    title: [typeset(words.title), ...datesOf(page)].join(', '),
    summary: typeset(words.description),
    kind: messagesIn(locale).kinds[entry.type],
    html: bodyHtml(model, siteUrl),
    ...(date?.length === WHOLE_DAY ? { published: instant(date) } : {}),
    updated: instant(lastChange(entry)),
  };
}

/**
 * A moment for a date: feeds know no others. At noon in Greenwich it is that day wherever most people
 * live; a year or a month is its first day.
 */
const instant = (date: string) =>
  `${date.slice(0, WHOLE_DAY)}${'-01-01'.slice(Math.min(date.length, WHOLE_DAY) - 4)}T12:00:00Z`;
