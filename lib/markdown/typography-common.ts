import type { MonthName } from '../i18n/format-months.ts';
import { glue, NBSP, replace, SPACE, type Rule } from './typography-edit.ts';

/** Symbols of units of measure, which keep to their number. */
export const MEASURES = 'km²|km|cm|mm|m²|m|kg|mg|g|ml|L|ha|min|°C';

/** Matches a month in full or short. Short forms end with a point, which is not a word's end. */
export function monthPattern(months: readonly MonthName[]): string {
  return months
    .flatMap(({ full, short }) => (full === short ? [full] : [full, short.replace('.', '\\.')]))
    .join('|');
}

const POSTAL_CODE = '[A-Z]\\d[A-Z]';

/** What holds in both languages: a postal code stays whole, two spaces after the province. */
export const COMMON_GLUE: readonly Rule[] = [
  glue(`(?<![\\p{L}\\p{N}])${POSTAL_CODE}`, '\\d[A-Z]\\d(?![\\p{L}\\p{N}])'),
  replace(
    new RegExp(
      `(?<=\\(Québec\\)(?: Canada)?)${SPACE}+(?=${POSTAL_CODE}${SPACE}\\d[A-Z]\\d(?!\\p{L}|\\d))`,
      'gu',
    ),
    NBSP + NBSP,
  ),
];
