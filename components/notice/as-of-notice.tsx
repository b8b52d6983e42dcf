import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { AsOfModel } from '../../lib/page/model.ts';

export interface AsOfNoticeProps {
  locale: Locale;
  asOf: AsOfModel;
}

/** Says on a page whose source is old that its facts are of that date, never of today. */
export function AsOfNotice({ locale, asOf }: AsOfNoticeProps) {
  const messages = messagesIn(locale);
  const { kind, date } = asOf;
  const time = <time dateTime={date.dateTime}>{date.text}</time>;
  const [before = '', after = ''] = messages.asOfAfterTitle.split('{date}');
  return (
    <div className="as-of" role="note">
      <p className="as-of-date">
        {kind === 'on' ? time : before}
        {kind === 'on' ? null : time}
        {kind === 'on' ? null : after}
      </p>
      <p>{kind === 'on' ? messages.asOfOn : fill(messages.asOfAfter, { date: date.text })}</p>
    </div>
  );
}
