import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { IndexModel } from '../../lib/page/site-index.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Pager } from '../pager/pager.tsx';

export interface SiteIndexProps {
  locale: Locale;
  index: IndexModel;
}

/** What the site has, by first letter. */
export function SiteIndex({ locale, index }: SiteIndexProps) {
  const { letters, groups, pager } = index;
  return (
    <div className="wrap start site-index">
      <nav aria-label={messagesIn(locale).letters} className="axis">
        <ul role="list" className="column wide choices">
          {letters.map(({ letter, href, count, current }) => (
            <li key={letter}>
              <a href={href} {...(current && { 'aria-current': 'page' })}>
                {letter}
              </a>
              {count === undefined ? null : ` (${count})`}
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, id, names }) => (
        <section key={letter} className="axis">
          <h2 id={id} className="rail bar">
            {letter}
          </h2>
          <ul role="list" className="column wide names">
            {names.map((link, rank) => (
              <li key={rank} className="row-target">
                <PageLink link={link} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {pager === undefined ? null : (
        <div className="axis">
          <div className="column">
            <Pager locale={locale} pager={pager} />
          </div>
        </div>
      )}
    </div>
  );
}
