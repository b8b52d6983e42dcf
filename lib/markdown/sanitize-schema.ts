import type { Options } from 'remark-html';

const BLOCKS = [
  'h2',
  'h3',
  'h4',
  'p',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'pre',
  'div',
];
const FOLDING = ['details', 'summary'];
const TABLES = ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];
const INLINE = ['a', 'abbr', 'br', 'code', 'em', 'span', 'strong', 'sub', 'sup'];
const FIGURES = ['figure', 'figcaption', 'img'];

/**
 * The elements and attributes a page's text may have: a closed list, those that the constructs
 * make and no other. Ids are not prefixed, since no author writes one: raw HTML is refused.
 */
export const SANITIZE_SCHEMA: Exclude<Options['sanitize'], boolean | null | undefined> = {
  clobber: [],
  // Images have no scheme; an empty list would let any through.
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [''] },
  tagNames: [...BLOCKS, ...FOLDING, ...TABLES, ...INLINE, ...FIGURES],
  attributes: {
    // No `title`: a tooltip is out of reach of keyboards and fingers.
    a: [
      'href',
      'hrefLang',
      'lang',
      'id',
      'ariaLabel',
      ['rel', 'external'],
      ['className', 'note-return', 'phone', 'call-words'],
    ],
    caption: ['id'],
    div: [
      ['className', 'margin-note', 'noted', 'notice', 'table'],
      ['role', 'group', 'note'],
      ['tabIndex', 0],
      'ariaLabelledBy',
    ],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    li: ['id', 'value'],
    // Without markers, Safari takes a list for none.
    ol: ['start', ['className', 'footnotes'], ['role', 'list']],
    ul: [['role', 'list']],
    p: [['className', 'action', 'notice-title']],
    span: [
      ['className', 'external', 'ordinal', 'phone'],
      'ariaHidden',
      'dataNumber',
      'dataSuffix',
      'lang',
    ],
    td: [['className', 'align-center', 'align-right']],
    th: [
      ['className', 'align-center', 'align-right'],
      ['scope', 'col', 'row'],
    ],
  },
};
