import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { ContentsItem } from '../../lib/page/model.ts';
import { Count } from '../duties/count.tsx';

export interface ContentsProps {
  locale: Locale;
  items: readonly ContentsItem[];
  /** Of another page, its address; its name is above. */
  href?: string;
}

/** The sections of a long page. A section that is a numbered list shows how long it is. */
export function Contents({ locale, items, href = '' }: ContentsProps) {
  if (items.length === 0) return null;
  const messages = messagesIn(locale);
  return (
    <nav
      className="page-contents"
      {...(href === ''
        ? { 'aria-labelledby': 'contents' }
        : { 'aria-label': messages.contentsOfPage })}
    >
      {href === '' ? (
        <h2 id="contents" className="label-heading bar">
          {messages.contents}
        </h2>
      ) : null}
      <ul role="list">
        {items.map(({ id, title, ...section }) => (
          <li key={id}>
            <a href={`${href}#${id}`}>
              {section.count === undefined ? null : (
                <span className="contents-count" aria-hidden="true">
                  <Count {...section} />
                </span>
              )}
              <span dangerouslySetInnerHTML={{ __html: title }} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
