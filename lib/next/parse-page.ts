import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isLookedAt, type PagePart } from './page-part.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The parts of any page, in the order of the source: the page is parsed as a browser would. */
export function parsePage(html: string): PagePart[] {
  const parts: PagePart[] = [];
  visit(parse(html, { sourceCodeLocationInfo: true }), html, parts);
  // The parser moves what it finds astray in a table.
  return parts.toSorted((a, b) => a.start - b.start);
}

function visit(node: Node, html: string, parts: PagePart[]): void {
  if (tree.isCommentNode(node)) parts.push({ kind: 'comment', text: node.data, ...rangeOf(node) });
  else if (tree.isElementNode(node)) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    if (isLookedAt(node.tagName, attributes)) {
      const inner = innerSource(node, html);
      parts.push({ kind: 'element', tag: node.tagName, attributes, inner, ...rangeOf(node) });
    }
  }
  const root = isTemplate(node) ? node.content : node;
  if ('childNodes' in root) for (const child of root.childNodes) visit(child, html, parts);
}

function rangeOf(node: Node): { start: number; end: number } {
  const place = node.sourceCodeLocation;
  if (!place) throw new Error('a part of the page has no place in its source');
  return { start: place.startOffset, end: place.endOffset };
}

function innerSource(element: Element, html: string): string {
  const { startTag, endTag, endOffset } = element.sourceCodeLocation ?? {};
  return html.slice(startTag?.endOffset, endTag?.startOffset ?? endOffset);
}

function isTemplate(node: Node): node is DefaultTreeAdapterTypes.Template {
  return node.nodeName === 'template' && 'content' in node;
}
