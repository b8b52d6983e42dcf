import type { Nodes, Root } from 'mdast';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { asElement } from './nodes.ts';
import { walk } from './walk.ts';

/** The names of a phrase in a language are those of the languages: `:fr[…]`, `:en[…]`. */
export const LANGUAGE_NAMES: readonly string[] = LOCALES;

/** The language that a phrase says it is in; undefined when the node is no such phrase. */
export function languageOf(node: Nodes): Locale | undefined {
  if (node.type !== 'textDirective') return undefined;
  return LOCALES.find((locale) => locale === node.name);
}

/** Tells who hears the page which language each such phrase is in. */
export function renderLanguages() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      const lang = languageOf(node);
      if (lang !== undefined) asElement(node, 'span', { lang });
    });
  };
}
