import type { Locale } from '../../lib/i18n/locale.ts';
import { MARKDOWN } from '../../lib/i18n/markdown.ts';
import type { InlineWords } from '../../lib/markdown/inline.ts';
import { Text } from '../text/text.tsx';

export interface ExternalLinkProps {
  href: string;
  text: InlineWords;
  /** The language of the page the link is on. */
  locale: Locale;
}

/** A link that leaves the site: says so once, in the page's language. */
export function ExternalLink({ href, text, locale }: ExternalLinkProps) {
  return (
    <a href={href} rel="external">
      <Text locale={locale}>{text}</Text>
      <span className="external"> {MARKDOWN[locale].externalSite}</span>
    </a>
  );
}
