import type { ListName } from '../content/schema/types.ts';
import type { Locale } from '../i18n/locale.ts';

/** What the files of a feed are called: the records of a list, or those of all these lists. */
const NAMES = {
  all: { fr: 'tout', en: 'all' },
  news: { fr: 'nouvelles', en: 'news' },
  agreements: { fr: 'ententes', en: 'agreements' },
  publications: { fr: 'publications', en: 'publications' },
  'mission-reports': { fr: 'rapports-de-mission', en: 'mission-reports' },
} as const satisfies Partial<Record<ListName | 'all', Record<Locale, string>>>;

/** A feed, by what it holds. */
export type FeedName = keyof typeof NAMES;

/** Every feed that a site may have in a language. */
export const FEED_NAMES = Object.keys(NAMES) as FeedName[];

/** Their folder in each language: that of the page that explains them. */
const FOLDERS: Record<Locale, string> = { fr: '/fils-de-nouvelles/', en: '/en/feeds/' };

/** The forms of a feed. A name has both ends of its own: some hosts tell the type of a file by it alone. */
const FORMATS = {
  atom: { end: '.atom.xml', mediaType: 'application/atom+xml' },
  json: { end: '.feed.json', mediaType: 'application/feed+json' },
} as const;

/** A form of a feed. */
export type FeedFormat = keyof typeof FORMATS;

/** A file of a feed. */
export interface FeedFile {
  name: FeedName;
  locale: Locale;
  format: FeedFormat;
  /** Its address, from the root of the site. */
  path: string;
  /** Its media type, without its charset, which is UTF-8. */
  mediaType: string;
}

/** Every file of a feed that a site may publish. */
export const FEED_FILES: readonly FeedFile[] = FEED_NAMES.flatMap((name) =>
  (['fr', 'en'] as const).flatMap((locale) =>
    (['atom', 'json'] as const).map((format) => {
      const { end, mediaType } = FORMATS[format];
      return {
        name,
        locale,
        format,
        path: FOLDERS[locale] + NAMES[name][locale] + end,
        mediaType,
      };
    }),
  ),
);

/** The files of a feed. */
export const filesOfFeed = (name: FeedName, locale: Locale): FeedFile[] =>
  FEED_FILES.filter((file) => file.name === name && file.locale === locale);
