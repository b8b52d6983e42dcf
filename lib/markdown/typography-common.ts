import type { MonthName } from '../i18n/format-months.ts';
import { DIGIT, END, glue, NBSP, replace, SPACE, START, type Rule } from './typography-edit.ts';

/** Symbols of units that are nothing else, even against their number: `5km`, `45Mo`. */
export const UNITS =
  '[µμnmcdk]?m[²³]|[µμnmcdk]m|km/h|[µμmk]g|[µμmcd][lL]|ha|min|ms|[kMG]?Wh|kW|kJ|kcal|k?Pa|mmol|mSv|[kMG]?Hz|[kKMGT](?:o|B)|dB';

/** Those of one letter too, which may be something else (5G, 5s) unless a space parts them. */
export const MEASURES = `${UNITS}|[mglLtshWVJK]|UI|[°º][CF]?`;

/** Currencies, after their amount. */
export const CURRENCIES = '[kMG]?[$€£¥]|CAD|USD|EUR';

/** Matches a month in full or short. Short forms end with a point, which is not a word's end. */
export function monthPattern(months: readonly MonthName[]): string {
  return months
    .flatMap(({ full, short }) => (full === short ? [full] : [full, short.replace('.', '\\.')]))
    .join('|');
}

const POSTAL_CODE = '[A-Z]\\d[A-Z]';

/**
 * A telephone number of North America, its parts parted by a space, a hyphen or a point: 1 or +1,
 * area, exchange, line. An area or an exchange begins with 2 to 9: 123-456-7890 is no telephone
 * number, and a date or the number of a document hardly ever looks like one.
 *
 * @param separator between the country code, the area and the exchange
 */
export function phoneRule(separator: string): Rule {
  const part = `(?:${SPACE}|[.\\u2010\\u2011\\u2013-])`;
  const area = `(?:\\(([2-9]\\d\\d)\\)${part}?|([2-9]\\d\\d)${part})`;
  const before = '(?<![\\p{L}\\p{N}_/#@=+.-])';
  const after = '(?![\\p{L}\\p{N}_/@]|[.-]\\d)';
  return replace(
    new RegExp(`${before}(?:(\\+?1)${part})?${area}([2-9]\\d\\d)${part}(\\d{4})${after}`, 'gu'),
    ([, country, inParentheses, alone, exchange, line]) => {
      const prefix = country === undefined ? '' : country + (country === '1' ? separator : NBSP);
      return `${prefix}${inParentheses ?? alone}${separator}${exchange}-${line}`;
    },
    DIGIT,
  );
}

/** What holds in both languages: a postal code stays whole, two spaces after the province. */
export const COMMON_GLUE: readonly Rule[] = [
  glue(`${START}${POSTAL_CODE}`, `\\d[A-Z]\\d${END}`),
  replace(
    new RegExp(
      `(?<=\\(Québec\\)(?: Canada)?)${SPACE}+(?=${POSTAL_CODE}${SPACE}\\d[A-Z]\\d(?!\\p{L}|\\d))`,
      'gu',
    ),
    NBSP + NBSP,
    DIGIT,
  ),
];
