import type { Locale } from './locale.ts';

export {
  formatDate,
  formatDateAfter,
  formatDateRange,
  formatDayRange,
  formatShortDate,
  formatShortRange,
  type PartialDate,
} from './format-date.ts';

const NBSP = '\u00A0';

/** A number with its thousands apart: `1 234,5`, `1,234.5`. As many decimals as it has. */
export function formatNumber(value: number, locale: Locale): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, locale === 'fr' ? NBSP : ',');
  const mark = locale === 'fr' ? ',' : '.';
  const sign = value < 0 ? '\u2212' : '';
  return `${sign}${grouped}${decimals === undefined ? '' : `${mark}${decimals}`}`;
}

/**
 * A telephone number of North America as it is written in Québec: `418 266-8776`,
 * `418-266-8776`. A number from elsewhere is left as it is.
 *
 * @param e164 the number with its country code (`+14182668776`)
 */
export function formatPhone(e164: string, locale: Locale): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
  if (match === null) return e164;
  const [, area, exchange, line] = match;
  return `${area}${locale === 'fr' ? NBSP : '-'}${exchange}-${line}`;
}

const UNITS: Record<Locale, readonly [byte: string, kilo: string, mega: string]> = {
  fr: ['octets', 'Ko', 'Mo'],
  en: ['bytes', 'KB', 'MB'],
};

/**
 * What a reader gets by following a link to a file: `(PDF, 230 Ko)`, `(PDF, 230 KB)`. A kilobyte
 * is 1,024 bytes, as readers' machines count them.
 *
 * @param bytes size of the file
 * @param format its name, as readers know it (`PDF`)
 */
export function formatFileSize(bytes: number, format: string, locale: Locale): string {
  const [byte, kilo, mega] = UNITS[locale];
  const kilobytes = Math.round(bytes / 1024);
  const [amount, unit] =
    bytes < 1024
      ? [bytes, byte]
      : kilobytes < 1024
        ? [kilobytes, kilo]
        : [Math.round((bytes / 1024 ** 2) * 10) / 10, mega];
  return `(${format}, ${formatNumber(amount, locale)}${NBSP}${unit})`;
}

const AND: Record<Locale, string> = { fr: 'et', en: 'and' };

/** Names one after the other: `a, b et c`, `a, b and c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${AND[locale]} ${items.at(-1)}`;
}

/** A distance in kilometres: `10 300 km`. Rounding is the caller's. */
export function formatDistance(km: number, locale: Locale): string {
  return `${formatNumber(km, locale)}${NBSP}km`;
}
