import { formatDate, formatShortDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AsOfModel, TimeModel } from './model.ts';

/** A date as precise as its source, for readers and for machines. */
export function dayTime(date: string, locale: Locale): TimeModel {
  return { text: formatDate(date, locale), dateTime: date };
}

/** The same, short, for a timeline. */
export function shortTime(date: string, locale: Locale): TimeModel {
  return { text: formatShortDate(date, locale), dateTime: date };
}

/** The date the facts of a page were known to hold. */
export function asOfModel(
  asOf: { on?: string | undefined; after?: string | undefined },
  locale: Locale,
): AsOfModel {
  return asOf.on !== undefined
    ? { kind: 'on', date: dayTime(asOf.on, locale) }
    : { kind: 'after', date: dayTime(asOf.after ?? '', locale) };
}

/** Milliseconds of a partial date, at its earliest. */
export function earliest(date: string): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
