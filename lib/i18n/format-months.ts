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
  fr: [
    { full: 'janvier', short: 'janv.' },
    { full: 'février', short: 'févr.' },
    { full: 'mars', short: 'mars' },
    { full: 'avril', short: 'avr.' },
    { full: 'mai', short: 'mai' },
    { full: 'juin', short: 'juin' },
    { full: 'juillet', short: 'juill.' },
    { full: 'août', short: 'août' },
    { full: 'septembre', short: 'sept.' },
    { full: 'octobre', short: 'oct.' },
    { full: 'novembre', short: 'nov.' },
    { full: 'décembre', short: 'déc.' },
  ],
  en: [
    { full: 'January', short: 'Jan.' },
    { full: 'February', short: 'Feb.' },
    { full: 'March', short: 'March' },
    { full: 'April', short: 'April' },
    { full: 'May', short: 'May' },
    { full: 'June', short: 'June' },
    { full: 'July', short: 'July' },
    { full: 'August', short: 'Aug.' },
    { full: 'September', short: 'Sept.' },
    { full: 'October', short: 'Oct.' },
    { full: 'November', short: 'Nov.' },
    { full: 'December', short: 'Dec.' },
  ],
};
