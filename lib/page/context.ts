import type { Locale } from '../i18n/locale.ts';
import { messagesIn, type Messages } from '../i18n/messages.ts';
import { MAPS, type Maps } from '../map/maps.ts';
import { renderInline } from '../markdown/inline.ts';
import type { CheckedSite } from '../site/load-site.ts';
import type { SitePage } from '../site/site.ts';

/** What the builders of a page's model share. */
export interface PageContext {
  site: CheckedSite;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  page: SitePage;
  locale: Locale;
  messages: Messages;
  /** Draws its maps. */
  maps: Maps;
  /** Applies the typography of the page's language. */
  typeset(text: string): string;
}

export function pageContext(
  site: CheckedSite,
  siteUrl: string,
  page: SitePage,
  maps: Maps = MAPS,
): PageContext {
  const { locale } = page.entry;
  return {
    site,
    siteUrl,
    page,
    locale,
    messages: messagesIn(locale),
    maps,
    typeset: (text) => renderInline(text, locale),
  };
}
