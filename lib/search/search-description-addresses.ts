import type { Locale } from '../i18n/locale.ts';

/** Where browsers read how to ask the search, in each language. */
export const SEARCH_DESCRIPTIONS: Record<Locale, string> = {
  fr: '/opensearch.fr.xml',
  en: '/opensearch.en.xml',
};

/** Browsers take no other for it. */
export const SEARCH_DESCRIPTION_TYPE = 'application/opensearchdescription+xml';
