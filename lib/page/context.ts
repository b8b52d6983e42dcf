import type { Locale } from '../i18n/locale.ts';
import { messagesIn, type Messages } from '../i18n/messages.ts';
import { MAPS, type Maps } from '../map/maps.ts';
import { markNames, renderInline, renderWords, type InlineWords } from '../markdown/inline.ts';
import type { CheckedSite } from '../site/load-site.ts';
import type { SitePage } from '../site/site.ts';
import { officialNames } from '../site/known-names.ts';
import type { SocialImages } from '../social-image/picture.ts';
import type { SearchAssets } from '../search/search-assets.ts';

/** What a build makes beside the pages, for them. */
export interface MadeForPages {
  /** Draws their maps. */
  maps?: Maps;
  /** What the search reads. */
  search?: SearchAssets;
  /** What stands for them where they are shared. */
  images?: SocialImages;
}

/** What the builders of a page's model share. */
export interface PageContext extends MadeForPages {
  maps: Maps;
  site: CheckedSite;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  page: SitePage;
  locale: Locale;
  messages: Messages;
  /** Applies the typography of the page's language. */
  typeset(text: string): string;
  /** The same, phrases in the other language apart: official names in English too. */
  words(text: string): InlineWords;
}

export function pageContext(
  site: CheckedSite,
  siteUrl: string,
  page: SitePage,
  { maps = MAPS, ...made }: MadeForPages = {},
): PageContext {
  const { locale } = page.entry;
  return {
    site,
    siteUrl,
    page,
    locale,
    messages: messagesIn(locale),
    maps,
    ...made,
    typeset: (text) => renderInline(text, locale),
    words: (text) => wordsIn(site, locale, text),
  };
}

/** Words of the front matter, in the typography of their own language, wherever they are shown. */
export function wordsIn({ references }: CheckedSite, locale: Locale, text: string): InlineWords {
  const words = renderWords(text, locale);
  return locale === 'fr' ? words : markNames(words, officialNames(references));
}
