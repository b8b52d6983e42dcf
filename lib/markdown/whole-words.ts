import { wholeParts } from '../i18n/whole-parts.ts';
import type { PageText } from '../page/model.ts';
import { changeHtmlOf, changeWords } from './html-text.ts';

/** What is shown as it was typed, and what is whole already. */
const APART = /^<(?:code|pre)\b|^<[^>]* class="(?:phone|ordinal|external)"/;

const wholeWords = (words: string): string =>
  wholeParts(words)
    .map((part) =>
      typeof part === 'string' ? part : `<span class="${part.kind}">${part.text}</span>`,
    )
    .join('');

/**
 * The words of a page, whose dates and compounds are not cut at the end of a line. It is how they are
 * shown, and no part of a page's model: an edit would look for them in every page again. No special
 * hyphen or space does it, since none would paste, nor be found, as typed.
 */
export function keepWordsWhole({ body, contents }: PageText): PageText {
  const change = (html: string) => changeWords(html, APART, wholeWords);
  return {
    body: { ...body, ...changeHtmlOf(body, change) },
    contents: contents.map((item) => ({ ...item, title: change(item.title) })),
  };
}
