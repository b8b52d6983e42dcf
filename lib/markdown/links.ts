import type { Root } from 'mdast';
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

/** Where a link to a page leads. */
export interface PageTarget {
  href: string;
  /** Set when the page exists in that language only, not in that of the page with the link. */
  foreign?: Locale;
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

/** Says of links to other sites that they lead there. */
export function renderLinks({ locale }: { locale: Locale }) {
  const messages = MARKDOWN[locale];
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'link') return;
      // A tooltip is out of reach of keyboards and fingers.
      node.title = null;
      if (!isExternal(node.url)) return;
      node.data = { ...node.data, hProperties: { rel: ['external'] } };
      node.children.push(
        element('span', { className: ['external'] }, [text(` ${messages.externalSite}`)]),
      );
    });
  };
}

/** Whether an address is one of another site. */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url);
}

/** A link as {@link renderLinks} leaves it when it does not lead to another site. */
const OPEN_LINK = /<a href="([^"]*)">(.*?)<\/a>/gs;

/**
 * Leads the links of rendered text to pages, and says of those in the other language that they
 * are. Apart from rendering: what a text becomes depends on no other page, where it leads does.
 *
 * @param html from `renderMarkdown`: where code shows a link, its `<` is escaped
 * @param locale the language of the text
 * @param targetOf where an address written in the text leads; undefined when it is to no page
 */
export function leadLinks(
  html: string,
  locale: Locale,
  targetOf: (url: string) => PageTarget | undefined,
): string {
  return html.replaceAll(OPEN_LINK, (link, url: string, words: string) => {
    const target = targetOf(url);
    if (target === undefined) return link;
    const { href, foreign } = target;
    if (foreign === undefined) return `<a href="${href}">${words}</a>`;
    const note = MARKDOWN[locale].onlyIn[foreign];
    return `<a href="${href}" hreflang="${foreign}" lang="${foreign}">${words}</a> ${note}`;
  });
}
