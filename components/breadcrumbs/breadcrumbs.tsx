import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { LinkModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';

export interface BreadcrumbsProps {
  locale: Locale;
  /** From the home page down to the section the page is in. */
  trail: readonly LinkModel[];
}

/** Where the page is. Nothing on the home page, which is in no section. */
export function Breadcrumbs({ locale, trail }: BreadcrumbsProps) {
  if (trail.length === 0) return null;
  return (
    <nav className="breadcrumbs" aria-label={messagesIn(locale).breadcrumbs}>
      <ol role="list">
        {trail.map((link) => (
          <li key={link.href}>
            <PageLink link={link} locale={locale} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
