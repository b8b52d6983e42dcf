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

/** Dated steps on a line, to scale where there is room; one below the other on a phone. */
export function Timeline({ locale, items }: TimelineProps) {
  if (items.length === 0) return null;
  return (
    <ol className="timeline" role="list" aria-label={messagesIn(locale).timeline}>
      {items.map(({ time, text, link, span, lasts }, index) => (
        <li key={`${time.dateTime} ${text}`} className={`span-${span}`}>
          <svg aria-hidden="true" height="12" width="100%">
            {index < items.length - 1 ? <path d="M6 6h9999" /> : null}
            {lasts === 0 ? null : <rect y="0" width={`${lasts}%`} height="12" rx="6" />}
            <circle cx="6" cy="6" r="6" />
          </svg>
          <p className="timeline-date">
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
