import type { Locale } from './locale.ts';

/** The days of the week, from Sunday. */
export const WEEKDAYS: Record<Locale, readonly string[]> = {
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};
