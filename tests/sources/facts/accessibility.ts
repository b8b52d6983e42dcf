import { formatDate } from '../../../lib/i18n/format-date.ts';
import { formatNumber } from '../../../lib/i18n/format.ts';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import { recorded } from '../../engines/record.ts';
import type { Fact, FactSheet } from './fact.ts';

const { date, pages, judged, rules } = recorded();

/** A fact as each language writes it, every space a plain space. */
function fact(says: string, words: (locale: Locale) => string): Fact {
  const [french = '', english = ''] = LOCALES.map((locale) => words(locale).replaceAll(/\s/g, ' '));
  return [says, french, english];
}

/** What the page on accessibility says of the last `npm run test:engines`. */
export const accessibilityFacts: readonly FactSheet[] = [
  {
    source: 'engines',
    page: { fr: '/accessibilite/', en: '/en/accessibility/' },
    facts: [
      fact('the day', (locale) => formatDate(date, locale)),
      fact('the pages', (locale) => `${formatNumber(pages, locale)} pages`),
      fact('how often each engine judged a page', (locale) => formatNumber(judged, locale)),
      ...rules.map((count) => fact('rules of an engine', (locale) => formatNumber(count, locale))),
    ],
  },
];
