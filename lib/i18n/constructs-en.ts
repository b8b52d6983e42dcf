import type { UnsupportedConstruct } from './constructs-fr.ts';
import type { ProblemMessage } from './problems-fr.ts';

/** What pages do not have, and what to write instead, in English. */
export const CONSTRUCTS_EN: Record<UnsupportedConstruct, ProblemMessage> = {
  abbreviation: {
    what: 'the definition of an abbreviation is mixed with something else',
    fix: 'put it in a paragraph of its own, without formatting: *[RTS]: its meaning',
  },
  'abbreviation-escaped': {
    what: 'a backslash keeps this definition of an abbreviation from being read',
    fix: 'take the backslash out: *[RTS]: its meaning',
  },
  'address-cut': {
    what: 'the signs * or _ in this address cut its link',
    fix: 'write [words](address)',
  },
  'angle-quotes': {
    what: '“{found}”: these signs are no quotation marks',
    fix: 'write straight quotes around the words: "…"',
  },
  attributes: {
    what: 'attributes between braces don’t belong in a page',
    fix: 'take them out with their braces; to show a brace, write \\{',
  },
  'bracket-tag': {
    what: '“{found}” is a tag of another tool',
    fix: 'write **…** for bold, *…* for italics, [words](address) for a link; to show a bracket, write \\[',
  },
  'break-at-end': {
    what: 'this backslash at the end of a paragraph or heading will show',
    fix: 'delete it: it parts two lines, and nothing follows this one',
  },
  bullet: {
    what: 'this line starts with “{found}”, a bullet from a word processor',
    fix: 'write a hyphen (-) and a space instead',
  },
  'cell-pipe': {
    what: 'a backtick (`) is left in this cell',
    fix: 'put one before and one after the code, in the same cell; a pipe to be shown is written \\| there, or it cuts the code in two',
  },
  code: {
    what: 'a backtick (`) is left in the text',
    fix: 'put one before and one after the code; an apostrophe is written ’; to show the sign, write \\`',
  },
  comment: {
    what: '“{found}” starts a comment in another tool',
    fix: 'delete it: all that is in the text is published',
  },
  contents: {
    what: '“{found}” asks for a table of contents',
    fix: 'delete this line: a page of three ## headings is given its own',
  },
  'cut-word': {
    what: 'the hyphen of “{found}” cuts a word: a space or the end of a line follows it',
    fix: 'write the whole word on one line, without a space; a dash between two words has a space on both sides',
  },
  'deep-heading': {
    what: 'a heading has no more than four levels',
    fix: 'write it with ####, or in bold in a paragraph',
  },
  'definition-apart': {
    what: 'this line that gives an address its name is not read',
    fix: 'put it in a paragraph of its own: [name]: address, and after it nothing but a title between straight quotes',
  },
  'definition-space': {
    what: 'there is a space before the colon of this definition',
    fix: 'put it right after the bracket: [name]: address for a link, [^1]: text for a footnote',
  },
  directive: {
    what: 'this line starts with “::” without being one of the site’s constructs',
    fix: 'write :::notice[Title] and :::, each on its line and without a space, or ::contact[key] between two blank lines',
  },
  'directive-inline': {
    what: '“{found}” is in the middle of a paragraph',
    fix: 'put it alone on its line, between two blank lines',
  },
  emoji: { what: '“{found}” is the name of an emoji', fix: 'take it out, or write what it means' },
  emphasis: {
    what: '“{found}” is left in the text: this bold or italic is not closed, or a space follows the sign',
    fix: 'put the signs right against the words, with punctuation after them: **bold**, *italics*; to show the sign, write \\* or \\_',
  },
  'emphasis-in-word': {
    what: 'these * in the middle of a word or a sum will vanish: they make italics',
    fix: 'write \\* to show them',
  },
  'empty-caption': { what: 'this table caption has no words', fix: 'write them after “Table:”' },
  'empty-code': { what: 'this code block is empty', fix: 'write the code, or delete the block' },
  'empty-emphasis': {
    what: 'these signs of bold or italics are around nothing',
    fix: 'delete them',
  },
  'empty-footnote': {
    what: 'this footnote is empty',
    fix: 'write its text after [^…]:, or delete it with its reference',
  },
  'empty-item': { what: 'this list item is empty', fix: 'write it, or delete the line' },
  'empty-notice': {
    what: 'this notice or note is empty',
    fix: 'write its text before :::, or delete it',
  },
  'empty-notice-title': {
    what: 'these brackets have no title',
    fix: 'write it between the brackets, or take them out',
  },
  'empty-paragraph': {
    what: 'this paragraph holds only non-breaking spaces',
    fix: 'delete it: the site spaces paragraphs itself',
  },
  'empty-quotation': {
    what: 'this quotation is empty',
    fix: 'write it after >, or delete the line',
  },
  entity: {
    what: '“{found}” will show as it is',
    fix: 'write the character itself (é, &, “); in place of a non-breaking space, type an ordinary one; to show the &, write \\&',
  },
  'footnote-in-heading': {
    what: 'a footnote reference doesn’t belong in a heading',
    fix: 'put it in the text that follows',
  },
  'footnote-in-link': {
    what: 'a footnote reference doesn’t belong in a link',
    fix: 'put it after the link',
  },
  'footnote-label': {
    what: 'the name of the footnote “{found}” is empty or has a space',
    fix: 'write [^1] in the text, and [^1]: followed by the note at the end of the page',
  },
  'heading-id': {
    what: '“{found}” doesn’t give a heading its anchor',
    fix: 'write :anchor[…] at the end of the heading, with the name of the anchor between the brackets',
  },
  'heading-sign': {
    what: 'this heading starts with “{found}”, whose last sign will show',
    fix: 'keep one sign alone: ##, a space, then the heading',
  },
  'heading-space': {
    what: '“{found}” is not a heading: there is no space after the #',
    fix: 'write ##, a space, then the heading; to show the sign, write \\#',
  },
  'heading-syntax': {
    what: '“{found}” is a heading in another tool',
    fix: 'write ##, a space, then the heading',
  },
  highlight: {
    what: '“{found}” highlights or underlines in another tool',
    fix: 'take these signs out; to stress something, write **…**',
  },
  'html-abbreviation': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'give the meaning of the abbreviation at the end of the file: *[RTS]: its meaning',
  },
  'html-bold': { what: 'the text holds HTML: {tag} ({count}×)', fix: 'write **…** for bold' },
  'html-code': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'put the code between backticks, or between two lines of ``` if it has several lines',
  },
  'html-comment': {
    what: 'the text holds an HTML comment ({count}×)',
    fix: 'delete it: all that is in the text is published',
  },
  'html-definition': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write the term, then its definition on the next line, after a colon and a space',
  },
  'html-details': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write :::details[Title] before the text and ::: after it, each on its line',
  },
  'html-heading': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write ##, ### or ####, a space, then the heading',
  },
  'html-image': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write ![description](/images/name.png)',
  },
  'html-italics': { what: 'the text holds HTML: {tag} ({count}×)', fix: 'write *…* for italics' },
  'html-link': { what: 'the text holds HTML: {tag} ({count}×)', fix: 'write [words](address)' },
  'html-list': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write each item on its line, after a hyphen (-) or 1. and a space',
  },
  'html-quotation': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write > and a space at the start of each line, or put the words between quotation marks',
  },
  'html-rule': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'delete the tag; a ## heading parts the text',
  },
  'html-subscript': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write :sub[…], with the subscript between the brackets',
  },
  'html-superscript': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write :sup[…], with the superscript between the brackets; for a footnote, [^1]',
  },
  'html-table': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'write a paragraph “{caption}”, then the rows between pipes | and a line | --- | --- | under the first one',
  },
  'html-underline': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'take the tag out; to stress something, write **…**',
  },
  'image-in-heading': {
    what: 'an image doesn’t belong in a heading',
    fix: 'put it in the text that follows',
  },
  'indented-code': {
    what: 'this line is indented by four spaces or more',
    fix: 'take out the spaces at its start; to show code, put it between ```',
  },
  'inline-footnote': {
    what: 'a footnote is not written in the sentence with ^[…]',
    fix: 'write [^1] in the text, and [^1]: followed by the note at the end of the page',
  },
  link: {
    what: 'this link is malformed',
    fix: 'write [words](address); to show a bracket, write \\[',
  },
  'link-address-space': {
    what: 'the address of this link has a space in it',
    fix: 'take the space out, or write %20 in its place',
  },
  'link-reversed': {
    what: 'the brackets and the parentheses of this link are the wrong way round',
    fix: 'write [words](address)',
  },
  'link-space': {
    what: 'a space parts these words in brackets from their address',
    fix: 'put the parenthesis right after the bracket: [words](address), ![description](/images/name.png)',
  },
  'link-title': {
    what: 'what follows this address isn’t a title between straight quotes',
    fix: 'write ![description](/images/name.png "caption") for an image, [words](address) for a link; in a caption, quotes are curly',
  },
  'link-unclosed': {
    what: 'the parenthesis of this address is not closed on its line',
    fix: 'write ) at the end of the address',
  },
  'list-indent': {
    what: 'the indent of this list item doesn’t put it inside the item above',
    fix: 'put its sign under the first word of that item: 2 spaces under “- ”, 3 under “1. ”; otherwise, take the indent out',
  },
  'list-sign': {
    what: 'this item has another sign than those above: it starts another list',
    fix: 'write the same sign at the start of each item of a list; between two lists, leave a blank line',
  },
  'list-space': {
    what: '“{found}” is not a list item: there is no space after the sign',
    fix: 'write - or 1. then a space; to show the sign, put \\ before it',
  },
  math: {
    what: 'a formula between $$ will show as it is',
    fix: 'write it in words and ordinary signs; to show the sign, write \\$',
  },
  'note-sign': {
    what: 'this asterisk makes a list of one item, not a note',
    fix: 'write [^1] after the word in place of its asterisk, and [^1]: then the note at the end of the page; to show the asterisk, write \\*',
  },
  'notice-syntax': {
    what: '“{found}” is a notice in another tool',
    fix: 'write :::notice[Title] before the text and ::: after it, each on its line',
  },
  'other-tool': {
    what: '“{found}” is a command of another tool',
    fix: 'take it out; see in the author guide what to use instead',
  },
  'pasted-table': {
    what: 'these lines have tabs, rows of spaces, or semicolons without a space: perhaps a pasted table',
    fix: 'separate the columns with pipes | and add a line | --- | --- | under the first one; otherwise leave a single space',
  },
  'pseudo-list': {
    what: 'these lines will run into one paragraph, with their “{found}”',
    fix: 'start each with a hyphen (-) or with 1. and a space; to keep their signs, put a blank line between them; initials are written A\\. Roy',
  },
  'quotation-sign': {
    what: '“{found}” makes a quotation, and its sign will not show',
    fix: 'write in words: over 65, 65 or more; to show the sign, write \\>',
  },
  reference: {
    what: 'this reference link has no definition',
    fix: 'write [words](address) instead; to show a bracket, write \\[',
  },
  'sign-line': {
    what: 'a line of “{found}” will show as it is',
    fix: 'delete it; a heading is written with ##',
  },
  strikethrough: {
    what: 'struck-out text doesn’t belong in a page',
    fix: 'take the ~~ out, and what no longer holds; to show the sign, write \\~',
  },
  subscript: {
    what: '“{found}” is not a subscript',
    fix: 'write :sub[…], with the subscript between the brackets',
  },
  superscript: {
    what: '“{found}” is not a superscript',
    fix: 'write :sup[…], with the superscript between the brackets',
  },
  'table-below': {
    what: 'this line without a pipe | is stuck to the table, which makes a row of it',
    fix: 'put a blank line between the table and this line',
  },
  'table-dashes': {
    what: 'these lines have the pipes of a table, but not its line of hyphens',
    fix: 'add | --- | --- | under the first one, one --- for each column, of hyphens and not of dashes; to show a pipe, write \\|',
  },
  'table-dashes-count': {
    what: 'number of columns in the line of hyphens: {cells}; in the first line: {columns}',
    fix: 'write one --- for each column',
  },
  'table-empty': {
    what: 'this table has only its line of headings',
    fix: 'add a row to it, or delete it',
  },
  'table-grid': {
    what: 'a table is not drawn with + and hyphens',
    fix: 'part the columns with pipes | and put a line | --- | --- | under the first one',
  },
  'table-parted': {
    what: 'a blank line parts these rows from their table',
    fix: 'delete the blank line; if it is another table, give it its caption and its line of hyphens',
  },
  'table-row': {
    what: 'number of cells in row {row}: {cells}; in the line of headings: {columns}',
    fix: 'give them the same number, empty cells included; for a pipe to be shown, write \\|',
  },
  task: { what: '“{found}” is a box to tick', fix: 'write an ordinary list: a hyphen and a space' },
  'thematic-break': {
    what: 'a dividing line doesn’t belong in a page',
    fix: 'delete it; a ## heading parts the text',
  },
  'unclosed-code': {
    what: 'this code block is not closed: all that follows is part of it',
    fix: 'write ``` alone on a line after the code',
  },
  'underlined-heading': {
    what: 'this paragraph becomes a heading because of the line of --- or === under it',
    fix: 'delete that line; a heading is written with ##',
  },
  'wiki-emphasis': {
    what: '“{found}”: doubled apostrophes will show as they are',
    fix: 'write **…** for bold, *…* for italics, and a single apostrophe elsewhere',
  },
  'wiki-link': {
    what: '“{found}” is a wiki link',
    fix: 'write [words](path.md); to show a bracket, write \\[',
  },
};
