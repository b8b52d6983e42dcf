import type { Locale } from '../../lib/i18n/locale.ts';
import type { TimeModel } from '../../lib/page/model.ts';
import { Text } from './text.tsx';

export interface TimeProps {
  locale: Locale;
  time: TimeModel;
}

/** A date that machines read too, or both ends of a range: HTML has no element for what lies between. */
export function Time({ locale, time: { text, dateTime, until } }: TimeProps) {
  return (
    <>
      <time dateTime={dateTime}>
        <Text locale={locale}>{text}</Text>
      </time>
      {until === undefined ? null : (
        <>
          {until.join}
          <time dateTime={until.dateTime}>
            <Text locale={locale}>{until.text}</Text>
          </time>
        </>
      )}
    </>
  );
}
