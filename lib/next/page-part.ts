import { judgeScript } from './framework-script.ts';

/** A stretch of a page, in UTF-16 code units; `end` is the first one after it. */
interface Range {
  start: number;
  end: number;
}

/** A comment. */
export interface Comment extends Range {
  kind: 'comment';
  text: string;
}

/** An element that publishing may have to remove, replace or refuse. */
export interface Element extends Range {
  kind: 'element';
  /** In lower case. */
  tag: string;
  /** Names in lower case, values decoded. */
  attributes: ReadonlyMap<string, string>;
  /** The source between its tags. */
  inner: string;
}

/** A part of a page that the rules of publishing look at. */
export type PagePart = Comment | Element;

/** Whether an element is one the rules look at: no other needs be listed. */
export function isLookedAt(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  return ['script', 'link', 'template'].includes(tag) || attributes.has('hidden');
}

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

/**
 * What stands in the place of a part once it is published: nothing for what is the framework's,
 * the style sheet for the link to it.
 *
 * @returns undefined when the part stays as it is
 * @throws {Error} when the page would be incomplete without its scripts, or holds code that is
 *   not a module of the site's own
 */
export function replacementOf(
  part: PagePart,
  html: string,
  style?: StyleSheet,
): string | undefined {
  if (part.kind === 'comment') {
    if (UNFINISHED_MARK.test(part.text)) throw new Error('a Suspense boundary is not finished');
    return REACT_MARK.test(part.text) && separatesNothing(html, part) ? '' : undefined;
  }
  const { tag, attributes, inner } = part;
  refuseLateContent(part);
  if (tag === 'script') {
    const verdict = judgeScript({ attributes, text: inner });
    if (verdict === 'inline') throw new Error(`inline script: ${inner.slice(0, 80)}`);
    if (verdict === 'foreign') {
      const source = attributes.get('src');
      throw new Error(`not a module of the site's own: <script src="${source}">`);
    }
    return verdict === 'framework' ? '' : undefined;
  }
  if (tag === 'link') return replacementOfLink(attributes, style);
  const isEmptied =
    tag === 'div' &&
    attributes.size === 1 &&
    attributes.get('hidden') === '' &&
    REACT_MARKS_ONLY.test(inner);
  return isEmptied ? '' : undefined;
}

/** Content that React sends after the page and a script would move: `S:` and its place `B:`. */
function refuseLateContent({ tag, attributes }: Element): void {
  const id = attributes.get('id') ?? '';
  if (
    (tag === 'template' && /^[BP]:/.test(id)) ||
    (attributes.has('hidden') && id.startsWith('S:'))
  ) {
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
