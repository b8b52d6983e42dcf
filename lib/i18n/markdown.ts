import type { Locale } from './locale.ts';

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
