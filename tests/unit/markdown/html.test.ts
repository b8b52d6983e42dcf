import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../../lib/markdown/check.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';

const found = (markdown: string) =>
  checkMarkdown(parseMarkdown(markdown, 'fr')).map(
    ({ line, column, code, params }) =>
      `${line}:${column} ${code} ${params['tag']} ${params['count']}`,
  );

/** What each element is for: what its author is told to write instead. */
const PURPOSES = {
  'html-bold': ['b', 'strong'],
  'html-italics': ['i', 'em', 'cite', 'dfn', 'var'],
  'html-break': ['br', 'wbr'],
  'html-link': ['a'],
  'html-image': ['img', 'picture', 'figure', 'figcaption', 'svg'],
  'html-table': 'table caption colgroup col thead tbody tfoot tr td th'.split(' '),
  'html-superscript': ['sup'],
  'html-subscript': ['sub'],
  'html-details': ['details', 'summary'],
  'html-underline': ['u', 'ins', 's', 'del', 'strike', 'mark'],
  'html-heading': ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  'html-list': ['ul', 'ol', 'li'],
  'html-definition': ['dl', 'dt', 'dd'],
  'html-code': ['code', 'pre', 'kbd', 'samp', 'tt'],
  'html-quotation': ['blockquote', 'q'],
  'html-rule': ['hr'],
  'html-abbreviation': ['abbr', 'acronym'],
  // No use that the site has something for.
  'raw-html': ['div', 'span', 'font', 'my-own', 'constructor', 'section'],
};

describe('HTML is told of by what it is for', () => {
  it.each(
    Object.entries(PURPOSES).flatMap(([code, tags]) => tags.map((tag) => [tag, code] as const)),
  )('%s: %s', (tag, code) => {
    expect(found(`mot <${tag}>un</${tag}> <${tag.toUpperCase()} a="b">`)).toEqual([
      `1:5 ${code} <${tag}> 2`,
    ]);
    expect(found(`mot </${tag}>`)).toEqual([`1:5 ${code} <${tag}> 1`]);
  });

  it('a remark too', () => {
    expect(found('un <!-- a --> deux\n\n<!-- b -->')).toEqual(['1:4 html-comment <!-- --> 2']);
  });

  it('each element once, where it is first', () => {
    expect(found('a <b>c</b> <i>d</i>\n\n<b>e</b>')).toEqual([
      '1:3 html-bold <b> 2',
      '1:12 html-italics <i> 1',
    ]);
  });
});
