import type { Nodes } from 'mdast';
import type { Draft } from '../../lib/content/draft.ts';
import { readDraft } from '../../lib/content/read-draft.ts';
import { folderSource } from '../../lib/content/source.ts';
import { renderMarkdown } from '../../lib/markdown/render.ts';
import { pageData } from '../../lib/markdown/nodes.ts';
import type { CheckedSite } from '../../lib/site/load-site.ts';
import { inPseudoLanguage } from '../components/pseudo-language.ts';

/** Fields that hold words in one language only: names and addresses. */
const NAMES = new Set(
  'body email englishNotice name postalCode short shortName town writtenBy'.split(' '),
);

/**
 * Puts every word of the content in the pseudo-language, in place: what remains in French or
 * English on a page was then written in the code.
 */
export function translateContent(site: CheckedSite): void {
  const { pages, references, folders } = site;
  const named = new Set(
    pages.flatMap(({ list }) => list?.filters.flatMap(({ values }) => values) ?? []),
  );
  for (const value of named) value.name = inPseudoLanguage(value.name);
  for (const { entry, index, partOf } of pages) {
    for (const letter of [...(index?.letters ?? []), ...(index?.groups ?? [])]) translate(letter);
    for (const [field, text] of Object.entries(entry.words)) {
      const isWords = typeof text === 'string' && field !== 'slug';
      if (isWords) Object.assign(entry.words, { [field]: inPseudoLanguage(text) });
      // Other lists are of addresses and anchors.
      if (field === 'phrases' && Array.isArray(text)) {
        Object.assign(entry.words, { phrases: text.map((phrase) => inPseudoLanguage(phrase)) });
      }
    }
    // A part of a list has no words of its own.
    if (partOf === undefined) entry.body = translatedBody(entry, folders);
    translateFields(entry.facts);
    for (const heading of entry.headings) heading.text = inPseudoLanguage(heading.text);
  }
  translateFields(references);
  for (const contact of Object.values(references.contacts)) {
    if (contact.country !== undefined) contact.country = inPseudoLanguage(contact.country);
  }
}

function translatedBody(
  { id, locale, file }: Draft,
  { contentDir }: CheckedSite['folders'],
): ReturnType<typeof renderMarkdown> {
  const { text = '' } = folderSource(contentDir).read(file);
  const { tree } = readDraft(text, { id, locale, file });
  if (tree === undefined) throw new Error(`${file} has no words that could be read`);
  translateMarkdown(tree);
  return renderMarkdown(tree, locale);
}

/** Names of the index: a letter, and what is under it. */
function translate(group: { letter: string; names?: readonly { text: string }[] }): void {
  group.letter = inPseudoLanguage(group.letter);
  for (const name of group.names ?? []) name.text = inPseudoLanguage(name.text);
}

/** Texts of a language, however they are grouped. */
function translateAll(value: object): void {
  const fields = value as Record<string, unknown>;
  for (const [field, child] of Object.entries(fields)) {
    if (typeof child === 'object' && child !== null) translateAll(child);
    else fields[field] = inPseudoLanguage(child);
  }
}

function translateFields(value: object): void {
  const fields = value as Record<string, unknown>;
  const isBilingual = 'fr' in fields && 'en' in fields;
  for (const [field, child] of Object.entries(fields)) {
    if (typeof child === 'object' && child !== null) {
      if (isBilingual) translateAll(child);
      else translateFields(child);
    } else if (isBilingual || NAMES.has(field)) fields[field] = inPseudoLanguage(child);
  }
}

function translateMarkdown(node: Nodes): void {
  // The label of a contact block is a key of contacts.yaml.
  if (node.type === 'leafDirective') return;
  if (node.type === 'root') {
    for (const abbreviation of pageData(node).abbreviations) {
      abbreviation.label = inPseudoLanguage(abbreviation.label);
      abbreviation.expansion = inPseudoLanguage(abbreviation.expansion);
    }
  }
  if (node.type === 'text') node.value = inPseudoLanguage(node.value);
  if (node.type === 'image') {
    if (node.alt) node.alt = inPseudoLanguage(node.alt);
    if (node.title) node.title = inPseudoLanguage(node.title);
  }
  if ('children' in node) node.children.forEach(translateMarkdown);
}
