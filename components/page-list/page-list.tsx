import type { Locale } from '../../lib/i18n/locale.ts';
import type { PageLink as PageLinkModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';

export interface PageListProps {
  locale: Locale;
  pages: readonly PageLinkModel[];
}

/** Pages to go to, each with what it says. The whole row is the target. */
export function PageList({ locale, pages }: PageListProps) {
  return (
    <ul className="page-list" role="list">
      {pages.map((page) => (
        <li key={page.href} className="row-target">
          <p className="page-list-title">
            <PageLink link={page} locale={locale} />
          </p>
          <p
            className="small row-words"
            {...(page.foreign === undefined ? {} : { lang: page.foreign })}
          >
            <Text locale={page.foreign ?? locale}>{page.description}</Text>
          </p>
        </li>
      ))}
    </ul>
  );
}
