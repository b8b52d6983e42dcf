import type { Draft } from '../content/draft.ts';
import { listedTypes } from '../content/schema/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Site, SitePage } from '../site/site.ts';
import { FEED_NAMES, type FeedName } from './feed-addresses.ts';

const typesOf = (name: FeedName): (string | undefined)[] =>
  name === 'all'
    ? FEED_NAMES.flatMap((one) => (one === 'all' ? [] : listedTypes[one]))
    : [listedTypes[name]];

/**
 * The records that a feed is of: those of its language. A feed of none is not published; it holds those
 * that are listed, and stays when all were withdrawn, since people follow it.
 */
export function pagesOfFeed<Page extends Draft>(
  site: Site<Page>,
  name: FeedName,
  locale: Locale,
): SitePage<Page>[] {
  const types = typesOf(name);
  return site.pages.filter(
    ({ entry, partOf }) =>
      partOf === undefined && entry.locale === locale && types.includes(entry.type),
  );
}
