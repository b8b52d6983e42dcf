import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { addressesIn } from './addresses-in-text.ts';
import { finding, type MarkdownFinding } from './finding.ts';
import { pageData, placeOf } from './nodes.ts';
import { walk } from './walk.ts';

/**
 * Makes links of the web and e-mail addresses of a text, as GitHub does. Its syntax for micromark
 * takes time as the square of the length of an address that ends in dots: minutes for one line.
 */
export function linkBareAddresses() {
  return (tree: Root): void => {
    const { source } = pageData(tree);
    linkIn(tree, source);
  };
}

function linkIn(parent: Parents, source: string): void {
  if (parent.type === 'link') return;
  const children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return withLinks(child, source);
    if ('children' in child) linkIn(child, source);
    return [child];
  });
  // A text gives way to texts and links, which stand wherever a text does.
  parent.children = children as typeof parent.children;
}

function withLinks(node: Text, source: string): PhrasingContent[] {
  const addresses = addressesIn(node.value).flatMap(({ index, address }) => {
    const url = urlOf(address);
    return url === undefined ? [] : [{ index, address, url }];
  });
  if (addresses.length === 0) return [node];
  const cut = cutter(node, source);
  const nodes: PhrasingContent[] = [];
  for (const { index, address, url } of addresses) {
    nodes.push(...cut(index));
    const words = cut(index + address.length);
    const { start } = words[0]?.position ?? {};
    const { end } = words.at(-1)?.position ?? {};
    const link: Link = { type: 'link', url, children: words };
    nodes.push(start && end ? { ...link, position: { start, end } } : link);
  }
  return [...nodes, ...cut(node.value.length)];
}

/** Where an address leads; undefined when it is only the name of something. */
function urlOf(address: string): string | undefined {
  if (/^https?:\/\/[\p{L}\p{N}]/iu.test(address)) return address;
  if (/^www\.[^./]+\.[^.]/i.test(address)) return `https://${address}`;
  if (/^mailto:[^@]+@[^@]+$/i.test(address)) return address;
  return /^[^/:@]+@[^/@]+$/.test(address) ? `mailto:${address}` : undefined;
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy;

/** Cuts a text from its start, piece by piece; each piece has its place in the source. */
function cutter({ value, position }: Text, source: string): (end: number) => Text[] {
  let from = 0;
  const { start } = position ?? {};
  const at = { line: start?.line ?? 1, column: start?.column ?? 1, offset: start?.offset ?? 0 };
  const step = (character: string | undefined) => {
    at.offset += 1;
    at.line += character === '\n' ? 1 : 0;
    at.column = character === '\n' ? 1 : at.column + 1;
  };
  /** Passes one character of the value, and what the source has before or in place of it. */
  const pass = (character: string | undefined) => {
    for (; at.offset < source.length; step(source[at.offset])) {
      const written = source[at.offset];
      REFERENCE.lastIndex = at.offset;
      const reference = written === '&' ? REFERENCE.exec(source)?.[0] : undefined;
      if (reference !== undefined && !value.startsWith(reference, from)) {
        at.offset += reference.length;
        at.column += reference.length;
        return;
      }
      if (written === character) {
        step(written);
        return;
      }
    }
  };
  return (end) => {
    if (end <= from) return [];
    const piece: Text = { type: 'text', value: value.slice(from, end) };
    const begin = { ...at };
    for (; from < end; from += 1) pass(value[from]);
    return [
      position === undefined ? piece : { ...piece, position: { start: begin, end: { ...at } } },
    ];
  };
}

/** Whether a node is an address that is a link without words of its own. */
export function isBareAddress(node: Nodes, source: string): node is Link {
  if (node.type !== 'link') return false;
  return !source.startsWith('[', node.position?.start.offset);
}

/** Bare web addresses, which say less than words, and those that emphasis cut. */
export function checkBareAddresses(tree: Root): MarkdownFinding[] {
  const { source } = pageData(tree);
  const findings: MarkdownFinding[] = [];
  walk(tree, (node, index, parent) => {
    if (!isBareAddress(node, source) || source[node.position?.start.offset ?? 0] === '<') return;
    const next = parent?.children[index + 1];
    if (next?.type === 'emphasis' || next?.type === 'strong') {
      findings.push(finding('address-cut', placeOf(node)));
    }
    if (/^http/i.test(node.url)) {
      findings.push(finding('bare-address', placeOf(node), { url: node.url }));
    }
  });
  return findings;
}
