import { locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { foreignPhrases } from '../i18n/foreign-phrases.ts';
import { otherLocale } from '../i18n/locale.ts';
import { withoutPhrases } from '../markdown/inline.ts';
import { officialNames } from './known-names.ts';
import type { Site } from './site.ts';

/**
 * Phrases that seem to be in the other language and don't say so: a voice would read them in the
 * wrong one. Small words alone tell, so it is advice. In English the official names that the site
 * knows are marked by themselves.
 */
export function checkLanguages(site: Site<Draft>): Problem[] {
  const names = officialNames(site.content.references.values);
  return site.pages.flatMap(({ entry }) => {
    const { locale, file, bodyLine } = entry;
    const advice = (text: string, place: () => { line: number; column: number }, field = '') => {
      const unknown =
        locale === 'en' ? names.split(text).filter((_, index) => index % 2 === 0) : [text];
      return unknown
        .flatMap((part) => foreignPhrases(part, locale))
        .slice(0, 1)
        .map(({ text: phrase }): Problem => ({
          file,
          ...place(),
          field,
          code: 'phrase-language',
          params: { phrase, name: otherLocale(locale) },
        }));
    };
    return [
      ...Object.entries(entry.words).flatMap(([field, value]) =>
        typeof value === 'string'
          ? advice(withoutPhrases(value), () => locateField(entry, [field]), field)
          : [],
      ),
      ...entry.foreign.flatMap(({ text, line, column }) =>
        advice(text, () => ({ line: line + bodyLine - 1, column })),
      ),
    ];
  });
}
