import type { Locale } from '../i18n/locale.ts';
import { messagesIn, type Messages } from '../i18n/messages.ts';
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
  /** Applies the typography of the page's language. */
  typeset(text: string): string;
}

export function pageContext(site: CheckedSite, siteUrl: string, page: SitePage): PageContext {
  const { locale } = page.entry;
  return {
    site,
    siteUrl,
    page,
    locale,
    messages: messagesIn(locale),
    typeset: (text) => renderInline(text, locale),
  };
}
