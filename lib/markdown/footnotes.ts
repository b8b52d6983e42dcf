import type { FootnoteDefinition, FootnoteReference, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { SKIP, visit } from 'unist-util-visit';
import { MARKDOWN } from '../i18n/markdown.ts';
import type { Locale } from '../i18n/locale.ts';
import { NOTES_ID } from './headings.ts';
import { element, text, type HtmlElement } from './nodes.ts';
import type { Syntax } from './syntax.ts';
import { holds } from './walk.ts';

/** Reads footnotes: `[^1]` where it is called, `[^1]: text` where it is written. */
export const footnoteSyntax: Syntax = {
  micromark: [gfmFootnote()],
  fromMarkdown: [gfmFootnoteFromMarkdown()],
};

/** A footnote that the text calls. */
interface Note {
  /** Its rank among the notes, from 1, in the order they are called. */
  number: number;
  definition: FootnoteDefinition;
  /** The anchors of its references. */
  references: string[];
}

/** Numbers footnotes as they are called, and gathers them in a last section of the page. */
export function renderFootnotes({ locale }: { locale: Locale }) {
  return (tree: Root): void => {
    if (!holds(tree, 'footnoteDefinition')) return;
    const definitions = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    const notes = new Map<string, Note>();
    const number = (place: Root | FootnoteDefinition) => {
      visit(place, 'footnoteReference', (node, index, parent) => {
        const definition = definitions.get(node.identifier);
        if (parent === undefined || index === undefined || definition === undefined) return;
        parent.children[index] = reference(node, definition, notes, locale);
        return SKIP;
      });
    };
    number(tree);
    // A note may call another: a map grows while it is walked, and each is walked once.
    for (const { definition } of notes.values()) number(definition);
    if (notes.size === 0) return;
    tree.children.push(
      {
        type: 'heading',
        depth: 2,
        children: [text(MARKDOWN[locale].notes)],
        data: { id: NOTES_ID },
      },
      element(
        'ol',
        { className: ['footnotes'] },
        [...notes.values()].map((note) => noteElement(note, locale)),
      ),
    );
  };
}

function reference(
  { identifier }: FootnoteReference,
  definition: FootnoteDefinition,
  notes: Map<string, Note>,
  locale: Locale,
): HtmlElement {
  const note = notes.get(identifier) ?? { number: notes.size + 1, definition, references: [] };
  notes.set(identifier, note);
  const again = note.references.length === 0 ? '' : `-${note.references.length + 1}`;
  const id = `ref-${note.number}${again}`;
  note.references.push(id);
  const number = String(note.number);
  return element('sup', {}, [
    element(
      'a',
      { href: `#note-${number}`, id, ariaLabel: MARKDOWN[locale].noteReference(number) },
      [text(number)],
    ),
  ]);
}

function noteElement({ number, definition, references }: Note, locale: Locale): HtmlElement {
  const returns = references.flatMap((id) => [
    text('\u00A0'),
    element(
      'a',
      {
        href: `#${id}`,
        ariaLabel: MARKDOWN[locale].noteReturn(id.slice('ref-'.length)),
        className: ['note-return'],
      },
      // The second character asks for a sign of text, not for a coloured picture.
      [text('\u21A9\uFE0E')],
    ),
  ]);
  const children: RootContent[] = [...definition.children];
  const last = children.at(-1);
  if (last?.type === 'paragraph') {
    children[children.length - 1] = { ...last, children: [...last.children, ...returns] };
  } else {
    children.push(element('p', {}, returns.slice(1)));
  }
  return element('li', { id: `note-${number}` }, children);
}
