import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { TimelineItem } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';
import { Time } from '../text/time.tsx';

export interface TimelineProps {
  locale: Locale;
  items: readonly TimelineItem[];
}

/** What happened, and when, one after the other. */
export function Timeline({ locale, items }: TimelineProps) {
  if (items.length === 0) return null;
  return (
    <ol className="timeline" role="list" aria-label={messagesIn(locale).timeline}>
      {items.map(({ time, text, link }) => (
        <li key={`${time.dateTime} ${text}`}>
          <p className="timeline-date dated">
            <Time locale={locale} time={time} />
          </p>
          <p className="small">
            <Text locale={locale}>{text}</Text>
            {link === undefined ? null : (
              <>
                <br />
                <PageLink link={link} locale={locale} />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
