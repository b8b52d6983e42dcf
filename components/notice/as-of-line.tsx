import type { Locale } from '../../lib/i18n/locale.ts';
import type { AsOfModel } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';

export interface AsOfLineProps {
  locale: Locale;
  asOf: AsOfModel;
}

/** The date of a few figures, on one line, with the mark of what is dated. */
export function AsOfLine({ locale, asOf }: AsOfLineProps) {
  return (
    <p className="dated as-of-line">
      <Text locale={locale}>{asOf.short}</Text>
    </p>
  );
}
