import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { DatedLink } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';

export interface DatedListProps {
  locale: Locale;
  items: readonly DatedLink[];
  /** Whether the list mixes kinds, and so names them. */
  mixed?: boolean;
}

/** Records, newest first. The whole row is the target. */
export function DatedList({ locale, items, mixed = false }: DatedListProps) {
  const messages = messagesIn(locale);
  return (
    <ul className="dated-list" role="list">
      {items.map((item) => (
        <li key={item.href} className="row-target">
          <p className="dated">
            {typeof item.date === 'string' ? (
              <span className="row-words">
                <Text locale={locale}>{item.date}</Text>
              </span>
            ) : (
              <time className="row-words" dateTime={item.date.dateTime}>
                <Text locale={locale}>{item.date.text}</Text>
              </time>
            )}
          </p>
          <div>
            {mixed ? <p className="label row-words">{messages.kinds[item.kind]}</p> : null}
            <p className="dated-list-title">
              <PageLink link={item} locale={locale} />
            </p>
            <p
              className="small row-words"
              {...(item.foreign === undefined ? {} : { lang: item.foreign })}
            >
              <Text locale={item.foreign ?? locale}>{item.description}</Text>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
