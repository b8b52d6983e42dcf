import type { Locale } from './locale.ts';

/** A Markdown construct that pages do not have, as named in a finding's `construct`. */
export type UnsupportedConstruct =
  | 'abbreviation'
  | 'attributes'
  | 'deep-heading'
  | 'directive'
  | 'emphasis'
  | 'footnote-in-heading'
  | 'footnote-in-link'
  | 'image-in-heading'
  | 'indented-code'
  | 'link'
  | 'reference'
  | 'thematic-break';

/** The words that rendering a page's Markdown adds to it. */
export interface MarkdownMessages {
  /** The word that opens the caption of a table, as an author writes it. */
  captionWord: string;
  /** The title of a notice that was given none. */
  noticeTitle: string;
  /** The heading of the footnotes. */
  notes: string;
  /** The name of a reference to a footnote. */
  noteReference(number: string): string;
  /** The name of the link from a footnote back to its reference. */
  noteReturn(number: string): string;
  /** Follows the text of a link that leaves the site. */
  externalSite: string;
  /** Follows a link to a page that exists in that language only. */
  onlyIn: Record<Locale, string>;
}

/** What rendering adds, by language of the page. */
export const MARKDOWN: Record<Locale, MarkdownMessages> = {
  fr: {
    captionWord: 'Tableau',
    noticeTitle: 'À noter',
    notes: 'Notes',
    noteReference: (number) => `Note ${number}`,
    noteReturn: (number) => `Retour à l’appel de note ${number}`,
    externalSite: '(site externe)',
    onlyIn: { fr: '(en français seulement)', en: '(en anglais seulement)' },
  },
  en: {
    captionWord: 'Table',
    noticeTitle: 'Please note',
    notes: 'Notes',
    noteReference: (number) => `Note ${number}`,
    noteReturn: (number) => `Back to reference ${number}`,
    externalSite: '(external site)',
    onlyIn: { fr: '(in French only)', en: '(in English only)' },
  },
};

/** The names of the constructs that pages do not have, for who wrote one. */
export const CONSTRUCT_NAMES: Record<Locale, Record<UnsupportedConstruct, string>> = {
  fr: {
    abbreviation: 'définition d’abréviation mêlée à autre chose',
    attributes: 'attributs entre accolades',
    'deep-heading': 'titre de niveau 5 ou 6',
    directive: 'ligne qui commence par «\u00A0::\u00A0»',
    emphasis: 'astérisques ** restés dans le texte',
    'footnote-in-heading': 'appel de note dans un titre',
    'footnote-in-link': 'appel de note dans un lien',
    'image-in-heading': 'image dans un titre',
    'indented-code': 'texte en retrait de quatre espaces',
    link: 'lien mal formé',
    reference: 'lien par référence sans définition',
    'thematic-break': 'ligne de séparation',
  },
  en: {
    abbreviation: 'abbreviation definition mixed with something else',
    attributes: 'attributes between braces',
    'deep-heading': 'heading of level 5 or 6',
    directive: 'line that starts with “::”',
    emphasis: 'asterisks ** left in the text',
    'footnote-in-heading': 'footnote reference in a heading',
    'footnote-in-link': 'footnote reference in a link',
    'image-in-heading': 'image in a heading',
    'indented-code': 'text indented by four spaces',
    link: 'malformed link',
    reference: 'reference link without its definition',
    'thematic-break': 'thematic break',
  },
};
