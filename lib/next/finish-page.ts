import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { judgeScript } from './framework-script.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The style sheet of every page, and the address the pages link to it by. */
export interface StyleSheet {
  href: string;
  css: string;
}

/** React's marks between texts and around boundaries that are complete and in their place. */
const REACT_MARK = /^(?:\/?[$&]| |html|head|body|F!?)$/;

/** The same, alone in the block Next keeps for late metadata. */
const REACT_MARKS_ONLY = /^(?:<!--(?:\/?[$&]| |html|head|body|F!?)-->)*$/;

/** Marks of a boundary that is pending or failed on the server: only a script could complete it. */
const UNFINISHED_MARK = /^\$[?!~]/;

/** Flight data, at the end of a page: half of it, which need not be parsed to be known. */
const FLIGHT_DATA =
  /(?:<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\([^<]*(?:<(?!\/script)[^<]*)*<\/script>)+(?=<\/body><\/html>$)/;

/**
 * One rendered page without the framework's scripts, preloads and marks, and with its style sheet
 * in it: what a reader without JavaScript sees, byte for byte otherwise.
 *
 * The page is parsed as a browser would, and what is replaced is cut from the source: text that
 * merely looks like a script (a code sample) is text, and stays.
 *
 * @param style The site's style sheet; without it, a page that links to one is refused.
 * @throws {Error} when the page would be incomplete without its scripts, or holds code that is not
 *   a module of the site's own.
 */
export function finishPage(rendered: string, style?: StyleSheet): string {
  const html = rendered.replace(FLIGHT_DATA, '');
  const cuts: { start: number; end: number; text: string }[] = [];
  const visit = (node: Node) => {
    const text = replacementOf(node, html, style);
    if (text !== undefined) cuts.push({ ...rangeOf(node), text });
    const content = node.nodeName === 'template' && 'content' in node ? node.content : node;
    if ('childNodes' in content) content.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  let finished = '';
  let from = 0;
  // The parser moves what it finds astray in a table.
  for (const { start, end, text } of cuts.toSorted((a, b) => a.start - b.start)) {
    // Part of something that is already replaced.
    if (start < from) continue;
    finished += html.slice(from, start) + text;
    from = end;
  }
  return finished + html.slice(from);
}

/**
 * What stands in the place of a node once it is published: nothing for what is the framework's,
 * the style sheet for the link to it; undefined when it stays as it is.
 */
function replacementOf(node: Node, html: string, style?: StyleSheet): string | undefined {
  if (tree.isCommentNode(node)) {
    if (UNFINISHED_MARK.test(node.data)) throw new Error('a Suspense boundary is not finished');
    return REACT_MARK.test(node.data) && separatesNothing(html, rangeOf(node)) ? '' : undefined;
  }
  if (!tree.isElementNode(node)) return undefined;
  const { tagName } = node;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  refuseLateContent(tagName, attributes);
  if (tagName === 'script') {
    const inner = innerSource(node, html);
    const verdict = judgeScript({ attributes, text: inner });
    if (verdict === 'inline') throw new Error(`inline script: ${inner.slice(0, 80)}`);
    if (verdict === 'foreign') {
      const source = attributes.get('src');
      throw new Error(`not a module of the site's own: <script src="${source}">`);
    }
    return verdict === 'framework' ? '' : undefined;
  }
  if (tagName === 'link') return replacementOfLink(attributes, style);
  const isHidden = tagName === 'div' && node.attrs.length === 1 && attributes.get('hidden') === '';
  return isHidden && REACT_MARKS_ONLY.test(innerSource(node, html)) ? '' : undefined;
}

/** Content that React sends after the page and a script would move: `S:` and its place `B:`. */
function refuseLateContent(tag: string, attributes: ReadonlyMap<string, string>): void {
  const id = attributes.get('id') ?? '';
  const isPlace = tag === 'template' && /^[BP]:/.test(id);
  if (isPlace || (attributes.has('hidden') && id.startsWith('S:'))) {
    throw new Error(`a Suspense boundary is out of line: <${tag} id="${id}">`);
  }
}

function replacementOfLink(
  attributes: ReadonlyMap<string, string>,
  style: StyleSheet | undefined,
): string | undefined {
  const rel = attributes.get('rel')?.toLowerCase();
  const href = attributes.get('href') ?? '';
  if (!href.startsWith('/_next/')) return undefined;
  if (rel === 'stylesheet') {
    if (href !== style?.href) throw new Error(`a style sheet of its own: ${href}`);
    return `<style>${style.css}</style>`;
  }
  const preloadsScript = rel === 'preload' && attributes.get('as')?.toLowerCase() === 'script';
  return preloadsScript || rel === 'modulepreload' ? '' : undefined;
}

/** Where a node is in its source, in UTF-16 code units; `end` is the first one after it. */
function rangeOf(node: Node): { start: number; end: number } {
  const place = node.sourceCodeLocation;
  if (!place) throw new Error('a part of the page has no place in its source');
  return { start: place.startOffset, end: place.endOffset };
}

function innerSource(element: Element, html: string): string {
  const { startTag, endTag, endOffset } = element.sourceCodeLocation ?? {};
  return html.slice(startTag?.endOffset, endTag?.startOffset ?? endOffset);
}

/**
 * Whether the text on both sides of a comment still means the same once it is gone: no `<` or
 * unfinished `&…` before it, and not first in a `<pre>`, whose first line break is dropped.
 */
function separatesNothing(html: string, { start, end }: { start: number; end: number }): boolean {
  const before = html.slice(Math.max(0, start - 40), start);
  const opensPre =
    /<(?:pre|listing|textarea)\b[^>]*>$/i.test(before) && /[\r\n]/.test(html[end] ?? '');
  return !opensPre && !/(?:<|&[#0-9a-z]*)$/i.test(before);
}
