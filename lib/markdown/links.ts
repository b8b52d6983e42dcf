import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
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

/** Where a link of the text leads. */
export type ResolvedLink =
  /** A page of the site; `foreign` when it exists in that language only, not in the page's. */
  | { kind: 'page'; href: string; foreign?: Locale }
  | { kind: 'external'; href: string }
  /** An anchor of the page, an e-mail address, a telephone number. */
  | { kind: 'other'; href: string };

/** What links need to know of the site. */
export interface LinkOptions {
  locale: Locale;
  resolveLink(url: string): ResolvedLink;
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

/**
 * Leads links to their target, and says where they lead when it is not where a reader expects: to
 * another site, or to a page in the other language.
 */
export function renderLinks({ locale, resolveLink }: LinkOptions) {
  const messages = MARKDOWN[locale];
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const target = resolveLink(node.url);
      node.url = target.href;
      // A tooltip is out of reach of keyboards and fingers.
      node.title = null;
      if (target.kind === 'external') {
        node.data = { ...node.data, hProperties: { rel: ['external'] } };
        node.children.push(
          element('span', { className: ['external'] }, [text(` ${messages.externalSite}`)]),
        );
      }
      if (target.kind === 'page' && target.foreign !== undefined) {
        const { foreign } = target;
        node.data = { ...node.data, hProperties: { hrefLang: foreign, lang: foreign } };
        parent.children.splice(index + 1, 0, text(` ${messages.onlyIn[foreign]}`));
      }
    });
  };
}
