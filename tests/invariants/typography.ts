import { all, languageOf } from '../support/page-document.ts';
import { onEachDocument } from './published-site.ts';

/** The texts of a language in a document, but those shown as they were typed. */
function textsIn(document: Document, locale: string): string[] {
  return all(document, 'body *')
    .filter((element) => element.closest('code') === null && languageOf(element) === locale)
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === node.TEXT_NODE)
    .map((node) => node.textContent ?? '');
}

/** Québec writes no space before ; ! ? and one that does not break before : % » and after «. */
export const frenchIsSetAsInQuebec = onEachDocument(({ document }) =>
  textsIn(document, 'fr')
    .filter((text) => /[\s\u00A0\u202F][;!?]|[^\S\u00A0][:%»]|«[^\u00A0]/.test(text))
    .map((text) => `“${text}” is not set as in Québec`),
);
