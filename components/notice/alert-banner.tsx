import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { FurnitureModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';

export interface AlertBannerProps {
  locale: Locale;
  alert: NonNullable<FurnitureModel['alert']>;
}

/** The message of site settings, above everything else on every page. */
export function AlertBanner({ locale, alert }: AlertBannerProps) {
  return (
    <section className="alert" aria-label={messagesIn(locale).alert}>
      <div className="wrap">
        <p>
          <strong>
            <Text locale={locale}>{alert.title}</Text>
          </strong>{' '}
          <Text locale={locale}>{alert.text}</Text>{' '}
          {alert.link === undefined ? null : <PageLink link={alert.link} locale={locale} />}
        </p>
      </div>
    </section>
  );
}
