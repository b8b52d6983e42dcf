import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import { foreignPhrases } from '../../lib/i18n/foreign-phrases.ts';
import { all, languageOf } from '../support/page-document.ts';
import { onEachDocument, plain, type Invariant } from './published-site.ts';

/** Attributes that are read out, or shown where the page is spoken of. */
const SPOKEN = ['alt', 'aria-label', 'aria-description', 'title', 'data-label', 'placeholder'];

/** Elements of the head whose content is words. */
const META = 'meta[name=description], meta[property$=title], meta[property$=description]';

/** What an element says of its own: its text, by the runs that others part, and its attributes. */
function wordsOf(element: Element): string[] {
  const texts = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? '');
  const attributes = SPOKEN.map((name) => element.getAttribute(name) ?? '');
  return [...texts, ...attributes, ...(element.matches(META) ? [contentOf(element)] : [])];
}

const contentOf = (element: Element) => element.getAttribute('content') ?? '';

/**
 * No phrase of one language is in the other's page without its language, nor in what only voices
 * say. What an author wrote in a page of that language is left to them: small words alone don't tell
 * a slip from a name, and no edit that the check lets pass may turn this red.
 */
export const phrasesAreInTheirLanguage: Invariant = (published) => {
  const { pages, references } = published.site;
  const names = [
    references.site.name,
    ...Object.values(references.contacts).map(({ name }) => name),
  ];
  const written = Object.fromEntries(
    LOCALES.map((locale) => {
      const entries = pages.flatMap(({ entry }) => (entry.locale === locale ? [entry] : []));
      return [locale, wordsAlone(JSON.stringify([entries, references]))];
    }),
  ) as Record<Locale, string>;
  return onEachDocument(({ document }) => phrasesIn(document, names, written))(published);
};

/** The words of data with HTML in it, a space between them. */
const wordsAlone = (json: string) =>
  (json.replaceAll(/<[^>]*>|\\[a-z]/g, ' ').match(/\p{L}+/gu) ?? []).join(' ');

/** In the head, where nothing can say its language, official French names stand as they are. */
const phrasesIn = (
  document: Document,
  names: readonly string[],
  written: Readonly<Record<Locale, string>>,
) =>
  all(document, '*')
    .filter((element) => element.closest('code, script, style') === null)
    .flatMap((element) => {
      const locale = languageOf(element);
      if (locale !== 'fr' && locale !== 'en') return [];
      const isHead = element.closest('head') !== null;
      return wordsOf(element).flatMap((words) =>
        foreignPhrases(isHead ? without(words, names) : words, locale)
          .filter(({ text }) => !written[locale].includes(wordsAlone(text)))
          .map(({ text: phrase }) => `“${phrase}” does not seem to be in “${locale}”`),
      );
    });

const without = (words: string, names: readonly string[]) =>
  names.reduce((text, name) => text.replaceAll(plain(name), '. '), plain(words));
