/** The languages of the site. French is the default, by law (Charter of the French language). */
export const LOCALES = ['fr', 'en'] as const;

/** A language of the site, as used in `lang` and `hreflang` attributes. */
export type Locale = (typeof LOCALES)[number];

/** The other language: the site has exactly two. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr';
}

/** A text in both languages, as stored in shared content. */
export type Bilingual = Record<Locale, string>;
