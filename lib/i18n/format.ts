import type { Locale } from './locale.ts';

export {
  cutRange,
  formatDate,
  formatDateAfter,
  formatDateRange,
  formatDayRange,
  formatShortDate,
  formatShortDateAndYear,
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

/** The numbers that a text writes in words, from 0. */
const COUNTS: Record<Locale, readonly string[]> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** A count in a text: in words up to nine, `six`, then in digits, `1 234`. */
export function formatCount(count: number, locale: Locale): string {
  return COUNTS[locale][count] ?? formatNumber(count, locale);
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

/** A document, as far as a reader wants to know before following a link to it. */
export interface DocumentFormat {
  bytes: number;
  /** The name of its format, as readers know it: `PDF`. */
  format: string;
  /** The language it is in: `en`. */
  language?: string;
}

/**
 * What a reader gets by following a link to a document: `PDF, 230 Ko`, `PDF, 230 KB`, and its language
 * when it is not the page's: `PDF, 230 Ko, en anglais`.
 */
export function formatDocument(
  { bytes, format, language = '' }: DocumentFormat,
  locale: Locale,
): string {
  const name = language === locale ? undefined : languageName(language, locale);
  return [format, formatBytes(bytes, locale), ...(name === undefined ? [] : [name])].join(', ');
}

/** A size: `230 Ko`, `230 KB`. A kilobyte is 1,024 bytes, as readers' machines count them. */
function formatBytes(bytes: number, locale: Locale): string {
  const [byte, kilo, mega] = UNITS[locale];
  const kilobytes = Math.round(bytes / 1024);
  const [amount, unit] =
    bytes < 1024
      ? [bytes, byte]
      : kilobytes < 1024
        ? [kilobytes, kilo]
        : [Math.round((bytes / 1024 ** 2) * 10) / 10, mega];
  return `${formatNumber(amount, locale)}${NBSP}${unit}`;
}

/** Only languages that have a name in the page's: a code says nothing to a reader. */
const LANGUAGES: Record<Locale, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames('fr-CA', { type: 'language', fallback: 'none' }),
  en: new Intl.DisplayNames('en-CA', { type: 'language', fallback: 'none' }),
};

const IN: Record<Locale, string> = { fr: 'en', en: 'in' };

/** The language something is in: `en anglais`, `in French`; undefined when it has no name. */
function languageName(code: string, locale: Locale): string | undefined {
  const name = code === '' ? undefined : LANGUAGES[locale].of(code);
  return name === undefined ? undefined : `${IN[locale]} ${name}`;
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
