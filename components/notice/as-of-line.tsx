import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { AsOfModel } from '../../lib/page/model.ts';

export interface AsOfLineProps {
  locale: Locale;
  asOf: AsOfModel;
}

/** The date of a few figures, on one line, with the mark of what is dated. */
export function AsOfLine({ locale, asOf }: AsOfLineProps) {
  const messages = messagesIn(locale);
  const text = asOf.kind === 'on' ? messages.asOfOnShort : messages.asOfAfterShort;
  return <p className="dated as-of-line">{fill(text, { date: asOf.date.text })}</p>;
}
