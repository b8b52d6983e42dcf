import type { Locale } from '../../lib/i18n/locale.ts';
import { Text } from '../text/text.tsx';

export interface DaysProps {
  locale: Locale;
  days: string;
  /** Their month and year. */
  rest: string;
}

/** Days drawn large, for the eye alone: words beside them say when. */
export function Days({ locale, days, rest }: DaysProps) {
  return (
    <p className="days" aria-hidden="true">
      <span className={days.includes('–') ? 'giant giant-long' : 'giant'}>
        <Text locale={locale}>{days}</Text>
      </span>{' '}
      <span>{rest}</span>
    </p>
  );
}
