import type { Root } from 'mdast';
import { readAddress } from '../address/outside-address.ts';
import { MARKDOWN } from '../i18n/markdown.ts';
import type { Locale } from '../i18n/locale.ts';
import { element, placeOf, text } from './nodes.ts';
import { walk } from './walk.ts';

/** An address written in the text. */
export interface LinkUse {
  /** As the author wrote it. */
  url: string;
  /** Both in the body of the page, counted from 1. */
  line: number;
  column: number;
  kind: 'link' | 'image';
  /** Of an image that has one. */
  alt?: string;
}

/** Every address written in the text, in order; one written by reference is at its reference. */
export function listLinks(tree: Root): LinkUse[] {
  const uses: LinkUse[] = [];
  walk(tree, (node) => {
    if (node.type === 'link') uses.push({ url: node.url, kind: 'link', ...placeOf(node) });
    if (node.type !== 'image') return;
    const alt = node.alt ? { alt: node.alt } : {};
    uses.push({ url: node.url, kind: 'image', ...alt, ...placeOf(node) });
  });
  return uses;
}

/** Writes addresses out of the site as they are published, and says of other sites' what they are. */
export function renderLinks({ locale }: { locale: Locale }) {
  const messages = MARKDOWN[locale];
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'link') return;
      const address = readAddress(node.url);
      if ('href' in address) node.url = address.href;
      if (address.kind !== 'web') return;
      node.data = { ...node.data, hProperties: { rel: ['external'] } };
      node.children.push(
        element('span', { className: ['external'] }, [text(` ${messages.externalSite}`)]),
      );
    });
  };
}

/** Whether an address is that of a document, and not of the file of a page. */
export const isDocumentAddress = (address: string): boolean =>
  address.startsWith('/documents/') && !address.endsWith('.md');
