import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { PagerModel } from '../../lib/page/pager.ts';

export interface PagerProps {
  locale: Locale;
  pager: PagerModel;
}

/** The ways between the pages of a long list. */
export function Pager({ locale, pager }: PagerProps) {
  const messages = messagesIn(locale);
  const { pages, previous, next } = pager;
  return (
    <nav aria-label={messages.pages}>
      <ul role="list" className="choices">
        {previous === undefined ? null : (
          <li>
            <a href={previous} rel="prev">
              {messages.previousPage}
            </a>
          </li>
        )}
        {pages.map(({ number, href, current }, index) => (
          <li key={number}>
            {number > (pages[index - 1]?.number ?? 0) + 1 ? (
              <span aria-hidden="true">…&nbsp;</span>
            ) : null}
            <a
              href={href}
              aria-label={fill(messages.pageNumber, { number })}
              {...(current && { 'aria-current': 'page' })}
            >
              {number}
            </a>
          </li>
        ))}
        {next === undefined ? null : (
          <li>
            <a href={next} rel="next">
              {messages.nextPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
