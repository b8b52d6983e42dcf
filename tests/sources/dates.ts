import { MONTHS } from '../../lib/i18n/format-months.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { recorded } from '../engines/record.ts';

/**
 * Every date the sources give, the creation of Santé Québec, the list of the names of regions, and
 * the days of this site’s own pages.
 */
const KNOWN_DATES: ReadonlySet<string> = new Set([
  '2014-05-06',
  '2015-04-01',
  '2015-08-05',
  '2017-09',
  '2017-09-02',
  '2017-09-10',
  '2017-09-22',
  '2017-10-11',
  '2018-11',
  '2021-05',
  '2023-12',
  '2026-11-23',
  recorded().date,
]);

/** The years of those dates, and those of agreements, which no source dates to the day. */
const KNOWN_YEARS: ReadonlySet<string> = new Set([
  '2004',
  '2008',
  '2011',
  '2013',
  ...[...KNOWN_DATES].map((date) => date.slice(0, 4)),
]);

/** Every date in a text, as precise as it is written: `2017-09`, `2017-09-22`. */
export function datesIn(text: string, locale: Locale): string[] {
  const names = MONTHS[locale].map(({ full }) => full.toLowerCase());
  const month = `(?<month>${names.join('|')})`;
  const year = String.raw`(?<year>\d{4})`;
  const pattern =
    locale === 'fr'
      ? new RegExp(String.raw`(?:(?<day>\d{1,2})(?:er)? )?${month} ${year}`, 'giu')
      : new RegExp(String.raw`${month} (?:\d{1,2}–)?(?:(?<day>\d{1,2}), )?${year}`, 'giu');
  return [...text.matchAll(pattern)].map(({ groups = {} }) => {
    const number = names.indexOf(groups['month']?.toLowerCase() ?? '') + 1;
    const parts = [groups['year'], number, groups['day']].filter((part) => part !== undefined);
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  });
}

/** The dates and years in a text that no source gives. */
export function unknownDates(text: string, locale: Locale): string[] {
  const years = text.match(/(?<![\d-])(?:19|20)\d\d(?![\d-])/g) ?? [];
  return [
    ...datesIn(text, locale).filter((date) => !KNOWN_DATES.has(date)),
    ...years.filter((year) => !KNOWN_YEARS.has(year)),
  ];
}
