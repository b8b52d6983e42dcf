import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const BLOCKS = new Set(
  'address article blockquote br caption dd div dl dt figcaption footer h1 h2 h3 h4 header li main nav ol p pre section svg table tbody td text th thead title tr tspan ul'.split(
    ' ',
  ),
);

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'style' || node.nodeName === 'script') return '';
  // Years to count by say nothing of what happened in them; the day drawn large is said beside it.
  if (hasClass(node, 'lane-ticks') || hasClass(node, 'days')) return '';
  const text = childrenOf(node).map(rawText).join('');
  return BLOCKS.has(node.nodeName) ? ` ${text} ` : text;
}

function find(node: Node, isRight: (node: Node) => boolean): Node[] {
  if (isRight(node)) return [node];
  return childrenOf(node).flatMap((child) => find(child, isRight));
}

const hasClass = (node: Node, name: string) =>
  'attrs' in node &&
  node.attrs.some((attr) => attr.name === 'class' && attr.value.split(' ').includes(name));

/** What a reader reads on a page, part by part; on one line, every space a plain space. */
export interface PageText {
  body: string;
  main: string;
  footer: string;
  /** The texts that authors wrote. */
  words: string;
}

/** Reads a published page as a reader does. */
export function pageText(html: string): PageText {
  const document = parse(html);
  const textOf = (isRight: (node: Node) => boolean) =>
    find(document, isRight).map(rawText).join(' ').replaceAll(/\s+/gu, ' ').trim();
  const ofElement = (name: string) => textOf(({ nodeName }) => nodeName === name);
  return {
    body: ofElement('body'),
    main: ofElement('main'),
    footer: ofElement('footer'),
    words: textOf((node) => hasClass(node, 'words')),
  };
}
