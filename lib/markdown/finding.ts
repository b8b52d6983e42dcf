import type { AddressFault } from '../address/outside-address.ts';
import type { ADVICE_FR } from '../i18n/advice-fr.ts';
import type { UnsupportedConstruct } from '../i18n/constructs-fr.ts';
import type { Place } from './nodes.ts';

/** What can be wrong in the text of a page, or could be better. */
export type MarkdownFindingCode =
  /** `character`: one that readers can't see, written by its code. */
  | 'invisible-character'
  /** `tag` and `count`: HTML of no use that has its own words. */
  | 'raw-html'
  /** A `#` heading: the page's only one is its title. */
  | 'second-h1'
  /** A `#` heading that says the title again. */
  | 'repeated-title'
  /** `from` and `to`: a level between the two is missing. */
  | 'heading-skip'
  | 'heading-empty'
  /** In a quotation, a list, a notice or a footnote. */
  | 'heading-nested'
  /** `url`, and `form` for some: an address that pages may not have. */
  | AddressFault
  | 'link-empty'
  /** `typed`: what the site writes after a link to a document, written by its author. */
  | 'document-label'
  | 'image-alt'
  /** `found`: markup in the description or the caption of an image, in the meaning of an abbreviation. */
  | 'words-only'
  | 'table-caption'
  | 'caption-without-table'
  /** `name`: a `:::name`, `::name` or `:name[…]` that the site does not know. */
  | 'unknown-directive'
  /** `name`, of a `:name[…]` that holds nothing or is not closed. */
  | 'directive-brackets'
  /** `name`, of the language of the page: advice. */
  | 'language-of-page'
  /** An anchor that is not at the end of a heading. */
  | 'anchor-misplaced'
  /** `id`, of the anchor. */
  | 'anchor-invalid'
  /** `id`, of an anchor that the page has already. */
  | 'anchor-taken'
  | 'contact-nested'
  /** A note in the margin with nothing to stand beside. */
  | 'margin-place'
  /** `name`, of the block without `:::` at its end. */
  | 'block-unclosed'
  /** A folding block without a title. */
  | 'details-title'
  /** A folding block whose title is more than words. */
  | 'details-title-words'
  | 'details-empty'
  | 'details-nested'
  /** A heading of a level that a folding block cannot have. */
  | 'details-heading'
  /** A call to action that is not one link. */
  | 'action-link'
  | 'action-nested'
  /** A line that starts with a colon without defining anything. */
  | 'definition'
  /** A `<br>` out of a table. */
  | 'html-break'
  /** A list in a cell whose items start with another sign than a hyphen. */
  | 'cell-list'
  /** `found`: what would start a heading, a quotation or a block anywhere else than in a cell. */
  | 'cell-sign'
  /** `label`, of the footnote. */
  | 'footnote-undefined'
  /** `label`, of the footnote. */
  | 'footnote-unused'
  /** `label`, of the footnote. */
  | 'footnote-twice'
  /** `label`, of the abbreviation. */
  | 'abbreviation-unused'
  /** `label`, of the abbreviation. */
  | 'abbreviation-twice'
  /** `label`, of a link by reference. */
  | 'reference-unused'
  /** `label`, of a link by reference. */
  | 'reference-twice'
  | UnsupportedConstruct
  | keyof typeof ADVICE_FR;

/** Something an author may not write, or could write better, and where. */
export interface MarkdownFinding {
  code: MarkdownFindingCode;
  /** Both in the body of the page, counted from 1. */
  line: number;
  column: number;
  /** What the message says of it. */
  params: Record<string, string>;
}

/** Makes a finding. */
export function finding(
  code: MarkdownFindingCode,
  { line, column }: Place,
  params: Record<string, string> = {},
): MarkdownFinding {
  return { code, line, column, params };
}
