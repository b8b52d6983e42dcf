import type { AddressFault } from '../address/outside-address.ts';
import type { UnsupportedConstruct } from '../i18n/markdown.ts';
import type { Place } from './nodes.ts';

/** What can be wrong in the text of a page. */
export type MarkdownFindingCode =
  /** `character`: one that readers can't see, written by its code. */
  | 'invisible-character'
  /** HTML, comments included. */
  | 'raw-html'
  /** A `#` heading: the page's only one is its title. */
  | 'second-h1'
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
  /** `label`, of the footnote. */
  | 'footnote-undefined'
  /** `label`, of the footnote. */
  | 'footnote-unused'
  /** `label`, of the abbreviation. */
  | 'abbreviation-unused'
  /** `construct`: an {@link UnsupportedConstruct}, named by `CONSTRUCT_NAMES`. */
  | 'unsupported';

/** Something an author may not write, and where. */
export interface MarkdownFinding {
  code: MarkdownFindingCode;
  /** Both in the body of the page, counted from 1. */
  line: number;
  column: number;
  /** What the message says of it. */
  params: Record<string, string>;
}

/** Makes the finding of a construct that pages do not have. */
export function unsupported(construct: UnsupportedConstruct, place: Place): MarkdownFinding {
  return { code: 'unsupported', ...place, params: { construct } };
}
