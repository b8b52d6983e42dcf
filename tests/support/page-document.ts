/** Reading of a page's document, in the way a browser understands it. */
import { readPublished } from './published-site.ts';

/** Needs Vitest's `jsdom` environment. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The answer to a wrong address. */
export function notFoundDocument(): Document {
  return parse(readPublished('404.html'));
}

/** The elements that match, as an array. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The language an element is in. */
export function languageOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? undefined;
}

const BLOCKS = new Set(
  'address article blockquote br caption dd div dl dt figcaption footer h1 h2 h3 h4 header li main nav ol p pre section svg table tbody td text th thead title tr tspan ul'.split(
    ' ',
  ),
);

/** What a reader reads in an element, on one line, every space a plain space. */
export function readableText(node: Node): string {
  return rawText(node).replaceAll(/\s+/gu, ' ').trim();
}

function rawText(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
  const text = [...node.childNodes].map(rawText).join('');
  return BLOCKS.has(node.nodeName.toLowerCase()) ? ` ${text} ` : text;
}
