import { anchorOf } from './headings.ts';
import { changeTextOf, changeWords } from './html-text.ts';
import type { NameFinder } from './official-names.ts';
import type { Body } from './render.ts';

/** Where nothing leads to a definition: a name, a title, a quotation, what is a link already. */
const APART =
  /^<(?:a|blockquote|caption|code|dt|figcaption|h\d|pre|strong|summary|th)\b|^<[^>]* (?:lang="|class="notice-title")/;

/** What is the same in every form of a term: its words without case, accent nor plural. */
export const stemOf = (words: string): string =>
  anchorOf(words)
    .split('-')
    .map((word) => word.replace(/(?<!e)aux$/, 'al').replace(/[sx]$/, ''))
    .join('-');

/**
 * A body whose first use of each term leads to its definition. Apart from rendering, as the official
 * names are: what a text becomes depends on nothing else.
 *
 * @param body from `renderMarkdown`
 * @param finder finds the terms, and the official names that hold their words
 * @param definitionOf where a term is defined, by its stem; undefined for a name that is none
 */
export function markTerms(
  body: Body,
  finder: NameFinder,
  definitionOf: (stem: string) => string | undefined,
): Body {
  const defined = new Set<string>();
  const lead = (words: string) =>
    finder
      .split(words)
      .map((part, index) => {
        const href = index % 2 === 1 ? definitionOf(stemOf(part)) : undefined;
        if (href === undefined || defined.has(href)) return part;
        defined.add(href);
        return `<a class="term" href="${href}">${part}</a>`;
      })
      .join('');
  return changeTextOf(body, (html) => changeWords(html, APART, lead));
}
