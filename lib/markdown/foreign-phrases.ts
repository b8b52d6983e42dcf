import type { Nodes, Root, Text } from 'mdast';
import { foreignPhrases } from '../i18n/foreign-phrases.ts';
import { languageOf } from './languages.ts';
import { pageData } from './nodes.ts';
import { placeIn, sourceOf } from './text-source.ts';

/** A text that seems to hold a phrase of the other language, with its place in the body. */
export interface ForeignText {
  /** The whole text: whether the phrase is a name that the site knows is decided with all of it. */
  text: string;
  /** Both counted from 1. */
  line: number;
  column: number;
}

/** The texts that seem to be in the other language and don't say so, in order. */
export function listForeignTexts(tree: Root): ForeignText[] {
  const { locale, source } = pageData(tree);
  const found: ForeignText[] = [];
  const visit = (node: Nodes) => {
    if (languageOf(node) !== undefined) return;
    if (node.type === 'text') {
      const [phrase] = foreignPhrases(node.value, locale);
      if (phrase !== undefined) {
        found.push({ text: node.value, ...placeOfPhrase(node, source, phrase.text) });
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

function placeOfPhrase(node: Text, source: string, phrase: string) {
  const words = sourceOf(node, source);
  return placeIn(node, words, Math.max(0, words.indexOf(phrase)));
}
