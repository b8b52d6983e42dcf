import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { judgeScript } from './framework-script.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A stretch of the source, in UTF-16 code units; `end` is the first one after it. */
interface Range {
  start: number;
  end: number;
}

/** React's marks between texts and around boundaries that are complete and in their place. */
const REACT_MARKS = new Set(['$', '/$', '&', '/&', ' ', 'html', 'head', 'body', 'F!', 'F']);

/** Marks of a boundary that is pending or failed on the server: only a script could complete it. */
const UNFINISHED_MARKS = /^\$[?!~]/;

/**
 * One exported page without the framework's scripts, preloads and marks: what a reader without
 * JavaScript sees, byte for byte otherwise.
 *
 * The page is parsed as a browser would, and the parts to remove are cut out of the source: text
 * that merely looks like a script (a code sample) is text, and stays.
 *
 * @throws {Error} when the page would be incomplete without its scripts, or holds inline code.
 */
export function finishPage(html: string): string {
  const cuts: Range[] = [];
  visit(parse(html, { sourceCodeLocationInfo: true }), html, cuts);
  let finished = '';
  let from = 0;
  for (const { start, end } of cuts) {
    finished += html.slice(from, start);
    from = end;
  }
  return finished + html.slice(from);
}

/** Collects the ranges to cut, in the order of the source, and refuses what cannot be finished. */
function visit(node: Node, html: string, cuts: Range[]): void {
  if (tree.isCommentNode(node)) {
    if (UNFINISHED_MARKS.test(node.data)) throw new Error('a Suspense boundary is not finished');
    const range = rangeOf(node);
    if (REACT_MARKS.has(node.data) && separatesNothing(html, range)) cuts.push(range);
    return;
  }
  if (tree.isElementNode(node)) {
    if (isLateContent(node)) throw new Error(`a Suspense boundary is out of line: ${tagOf(node)}`);
    if (isFrameworkElement(node)) {
      cuts.push(rangeOf(node));
      return;
    }
  }
  const root = isTemplate(node) ? node.content : node;
  if ('childNodes' in root) for (const child of root.childNodes) visit(child, html, cuts);
}

/** Content that React sends after the page and a script would move: `S:` and its place `B:`. */
function isLateContent(element: Element): boolean {
  const id = attribute(element, 'id') ?? '';
  return (
    (element.tagName === 'template' && /^[BP]:/.test(id)) ||
    (attribute(element, 'hidden') !== undefined && id.startsWith('S:'))
  );
}

/** A script or preload of the framework, or the empty block Next keeps for late metadata. */
function isFrameworkElement(element: Element): boolean {
  switch (element.tagName) {
    case 'script': {
      const text = element.childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('');
      const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
      const verdict = judgeScript({ attributes, text });
      if (verdict === 'refused') throw new Error(`inline script: ${text.slice(0, 80)}`);
      return verdict === 'framework';
    }
    case 'link': {
      const rel = attribute(element, 'rel')?.toLowerCase();
      const preload = rel === 'preload' && attribute(element, 'as')?.toLowerCase() === 'script';
      const own = !attribute(element, 'href')?.startsWith('/_next/');
      return (preload || rel === 'modulepreload') && !own;
    }
    case 'div':
      return (
        element.attrs.length === 1 &&
        attribute(element, 'hidden') === '' &&
        element.childNodes.every(
          (child) => tree.isCommentNode(child) && REACT_MARKS.has(child.data),
        )
      );
    default:
      return false;
  }
}

/**
 * Whether the text on both sides of a comment still means the same once it is gone: no `<` or
 * unfinished `&…` before it, and not first in a `<pre>`, whose first line break is dropped.
 */
function separatesNothing(html: string, { start, end }: Range): boolean {
  const before = html.slice(Math.max(0, start - 40), start);
  const opensPre =
    /<(?:pre|listing|textarea)\b[^>]*>$/i.test(before) && /[\r\n]/.test(html[end] ?? '');
  return !opensPre && !/(?:<|&[#0-9a-z]*)$/i.test(before);
}

function rangeOf(node: Node): Range {
  const place = node.sourceCodeLocation;
  if (!place) throw new Error('a part of the page has no place in its source');
  return { start: place.startOffset, end: place.endOffset };
}

function isTemplate(node: Node): node is DefaultTreeAdapterTypes.Template {
  return node.nodeName === 'template' && 'content' in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function tagOf(element: Element): string {
  return `<${element.tagName} id="${attribute(element, 'id')}">`;
}
