import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { PageBase } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';
import { Time } from '../text/time.tsx';

export interface WithdrawnNoticeProps {
  locale: Locale;
  withdrawn: NonNullable<PageBase['withdrawn']>;
}

/** Says under the title of a page that it no longer holds: since when, and why. */
export function WithdrawnNotice({ locale, withdrawn: { on, reason } }: WithdrawnNoticeProps) {
  const [before = '', after = ''] = messagesIn(locale).withdrawn.split('{date}');
  return (
    <div className="as-of" role="note">
      <p className="withdrawn">
        {before}
        <Time locale={locale} time={on} />
        {after}
      </p>
      <p>
        <Text locale={locale}>{reason}</Text>
      </p>
    </div>
  );
}
