import type { Locale } from '../../lib/i18n/locale.ts';
import type { LinkModel, PageLink as PageLinkModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Face } from './face.tsx';
import { Text } from '../text/text.tsx';

export interface PageListProps {
  locale: Locale;
  pages: readonly (LinkModel & Partial<PageLinkModel>)[];
}

/** Pages to go to, each with what it says: rows, or faces when one has its own. All of it is the target. */
export function PageList({ locale, pages }: PageListProps) {
  const isDrawn = pages.some(({ face }) => face !== undefined);
  return (
    <ul className={isDrawn ? 'faces' : 'page-list'} role="list">
      {pages.map(({ face, description, ...link }) => (
        <li key={link.href} className="row-target">
          {face && <Face face={face} />}
          <p className="page-list-title">
            <PageLink link={link} locale={locale} />
          </p>
          {description === undefined ? null : (
            <p
              className="small row-words"
              {...(link.foreign === undefined ? {} : { lang: link.foreign })}
            >
              <Text locale={link.foreign ?? locale}>{description}</Text>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
