import type { Root } from 'mdast';
import { finding, type MarkdownFinding, type MarkdownFindingCode } from './finding.ts';
import { pageData, placeOf, type Place } from './nodes.ts';
import { captionForm } from './tables.ts';
import { walk } from './walk.ts';

/** What each element is for: that tells what to write instead. */
const KINDS: Record<string, MarkdownFindingCode> = Object.fromEntries(
  (
    [
      ['html-bold', 'b strong'],
      ['html-italics', 'i em cite dfn var'],
      ['html-break', 'br wbr'],
      ['html-link', 'a'],
      ['html-image', 'img picture figure figcaption svg'],
      ['html-table', 'table caption colgroup col thead tbody tfoot tr td th'],
      ['html-superscript', 'sup'],
      ['html-subscript', 'sub'],
      ['html-details', 'details summary'],
      ['html-underline', 'u ins s del strike mark'],
      ['html-heading', 'h1 h2 h3 h4 h5 h6'],
      ['html-list', 'ul ol li'],
      ['html-definition', 'dl dt dd'],
      ['html-code', 'code pre kbd samp tt'],
      ['html-quotation', 'blockquote q'],
      ['html-rule', 'hr'],
      ['html-abbreviation', 'abbr acronym'],
      ['html-comment', '!--'],
    ] as const
  ).flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind])),
);

const TAG = /<(\/?)([a-z][a-z\d:-]*|!--)/gi;

/** HTML, once for each element that is used. */
export function checkHtml(tree: Root): MarkdownFinding[] {
  const found = new Map<string, Place & { count: number }>();
  const caption = captionForm(pageData(tree).locale);
  walk(tree, (node) => {
    if (node.type !== 'html') return;
    const place = placeOf(node);
    const tags = Array.from(node.value.matchAll(TAG), ([, slash, name = '']) => ({
      // What closes an element is not one more.
      count: slash === '' ? 1 : 0,
      tag: name.toLowerCase(),
    }));
    for (const { count, tag } of tags.length === 0 ? [{ count: 1, tag: '' }] : tags) {
      const known = found.get(tag);
      if (known === undefined) found.set(tag, { ...place, count });
      else known.count += count;
    }
  });
  return Array.from(found, ([tag, { count, ...place }]) => {
    const kind = Object.hasOwn(KINDS, tag) ? (KINDS[tag] ?? 'raw-html') : 'raw-html';
    return finding(kind, place, {
      tag: tag === '!--' ? '<!-- -->' : `<${tag}>`,
      count: String(Math.max(count, 1)),
      ...(kind === 'html-table' && { caption }),
    });
  });
}
