import { foreignPhrases } from '../support/foreign-phrases.ts';
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

/** No phrase of one language is in the other's page without its language, nor in what only voices say. */
export const phrasesAreInTheirLanguage: Invariant = (published) => {
  const { site, contacts } = published.site.references;
  const names = [site.name, ...Object.values(contacts).map(({ name }) => name)];
  return onEachDocument(({ document }) => phrasesIn(document, names))(published);
};

/** In the head, where nothing can say its language, official French names stand as they are. */
const phrasesIn = (document: Document, names: readonly string[]) =>
  all(document, '*')
    .filter((element) => element.closest('code, script, style') === null)
    .flatMap((element) => {
      const locale = languageOf(element);
      if (locale !== 'fr' && locale !== 'en') return [];
      const isHead = element.closest('head') !== null;
      return wordsOf(element).flatMap((words) =>
        foreignPhrases(isHead ? without(words, names) : words, locale).map(
          (phrase) => `“${phrase}” does not seem to be in “${locale}”`,
        ),
      );
    });

const without = (words: string, names: readonly string[]) =>
  names.reduce((text, name) => text.replaceAll(plain(name), '. '), plain(words));
