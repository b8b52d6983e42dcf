import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { BodySectionModel } from '../../lib/page/model.ts';
import { Count } from './count.tsx';

export interface DutiesProps {
  locale: Locale;
  sections: readonly BodySectionModel[];
}

/** The grounds, from the first section on; then again. */
const GROUNDS = ['on-brand', 'on-pale', 'on-brand on-deep'];

/** The sections that are numbered lists, as grounds as tall as their counts: the way to each item. */
export function Duties({ locale, sections }: DutiesProps) {
  const messages = messagesIn(locale);
  return (
    <>
      <nav className="duties" aria-label={messages.contents}>
        {sections
          .filter(({ items }) => items !== undefined)
          .map(({ id, title, items = [], ...section }, index) => (
            <div key={id} className={GROUNDS[index % GROUNDS.length]}>
              <p className="numeral" aria-hidden="true">
                <Count {...section} />
              </p>
              <p className="duties-title" dangerouslySetInnerHTML={{ __html: title }} />
              <ol role="list">
                {items.map((item) => (
                  <li key={item.id} value={item.number}>
                    <a href={`#${item.id}`}>
                      <span className="duties-number" aria-hidden="true">
                        {item.number}
                      </span>{' '}
                      <span dangerouslySetInnerHTML={{ __html: item.name }} />
                    </a>
                  </li>
                ))}
              </ol>
            </div>
          ))}
      </nav>
      <p className="wrap small pt-4">{messages.dutiesOurs}</p>
    </>
  );
}
