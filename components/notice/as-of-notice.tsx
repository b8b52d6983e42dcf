import type { Locale } from '../../lib/i18n/locale.ts';
import type { AsOfModel } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';

export interface AsOfNoticeProps {
  locale: Locale;
  asOf: AsOfModel;
}

/** Says on a page whose source is old that its facts are of that date, never of today. */
export function AsOfNotice({ locale, asOf }: AsOfNoticeProps) {
  return (
    <div className="as-of" role="note">
      <p className="as-of-date">
        <time dateTime={asOf.dateTime}>
          <Text locale={locale}>{asOf.title}</Text>
        </time>
      </p>
      <p>
        <Text locale={locale}>{asOf.explanation}</Text>
      </p>
    </div>
  );
}
