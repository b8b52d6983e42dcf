import type { ReactNode } from 'react';
import type { Locale } from '../../lib/i18n/locale.ts';
import { MARKDOWN } from '../../lib/i18n/markdown.ts';
import type { MenuItem } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';

export interface PageLinkProps {
  /** In a menu, it may lead to the page itself, or to the section that the page is in. */
  link: MenuItem;
  /** The language of the page the link is on. */
  locale: Locale;
  className?: string;
  /** Replaces the link's text. */
  children?: ReactNode;
}

/**
 * A link inside the site. When the page exists only in the other language, says so in this one's,
 * and tells screen readers which language to speak.
 */
export function PageLink({ link, locale, className, children }: PageLinkProps) {
  const anchor = (
    <a
      className={className}
      href={link.href}
      aria-current={link.current === 'section' ? 'true' : link.current}
      {...(link.foreign === undefined ? {} : { lang: link.foreign, hrefLang: link.foreign })}
    >
      {children ?? <Text locale={link.foreign ?? locale}>{link.text}</Text>}
    </a>
  );
  if (link.foreign === undefined) return anchor;
  return (
    <>
      {anchor} <span className="foreign">{MARKDOWN[locale].onlyIn[link.foreign]}</span>
    </>
  );
}
