import type { Locale } from '../../lib/i18n/locale.ts';
import type { AsOfModel } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';

export interface AsOfNoticeProps {
  locale: Locale;
  asOf: AsOfModel;
}

/** Says on a page whose source is old that its facts are of that date, never of today. */
export function AsOfNotice({ locale, asOf }: AsOfNoticeProps) {
  const title = <Text locale={locale}>{asOf.title}</Text>;
  return (
    <div className="as-of" role="note">
      <p className="as-of-date">
        {asOf.dateTime === undefined ? title : <time dateTime={asOf.dateTime}>{title}</time>}
      </p>
      <p>
        <Text locale={locale}>{asOf.explanation}</Text>
      </p>
    </div>
  );
}
