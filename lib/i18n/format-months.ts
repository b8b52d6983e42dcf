import type { Locale } from './locale.ts';

/** A month in full, and as the Office québécois de la langue française shortens it. */
export interface MonthName {
  full: string;
  short: string;
}

/**
 * The months, January first. Kept here rather than asked of the platform: its tables change with
 * its version, and the same content must give the same bytes.
 */
export const MONTHS: Record<Locale, readonly MonthName[]> = {
  fr: monthNames(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.',
  ),
  en: monthNames(
    'January February March April May June July August September October November December',
    'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.',
  ),
};

function monthNames(full: string, short: string): MonthName[] {
  const shorts = short.split(' ');
  return full.split(' ').map((name, index) => ({ full: name, short: shorts[index] ?? name }));
}
