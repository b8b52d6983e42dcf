import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';

export interface ExternalLinkProps {
  href: string;
  text: string;
  /** The language of the page the link is on. */
  locale: Locale;
}

/** A link that leaves the site: says so once, in the page's language. */
export function ExternalLink({ href, text, locale }: ExternalLinkProps) {
  return (
    <a href={href} rel="external">
      {text}
      <span className="external"> {messagesIn(locale).externalSite}</span>
    </a>
  );
}
