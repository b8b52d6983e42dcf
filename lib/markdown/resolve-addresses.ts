import { MARKDOWN } from '../i18n/markdown.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Body, BodyPart } from './render.ts';

/** Where a link to a page leads. */
export interface PageTarget {
  href: string;
  /** Set when the page exists in that language only, not in that of the page with the link. */
  foreign?: Locale;
}

/** The document that a link leads to. */
export interface DocumentTarget {
  href: string;
  /** What it is and what it weighs: `PDF, 230 Ko`. */
  format: string;
  mediaType: string;
  /** Its language, when it is not that of the page with the link. */
  foreign?: string;
}

/** What a site knows of the addresses written in a text, as HTML encodes them. */
export interface AddressResolver {
  /** Where a link leads; undefined when it is to no page. */
  page(url: string): PageTarget | undefined;
  /** The document a link leads to; undefined when it is to none. */
  document(url: string): DocumentTarget | undefined;
  /** An image, with its pixels; undefined when it is not known. */
  image(url: string): { address: string; width: number; height: number } | undefined;
}

/** A link as `renderLinks` leaves it when it does not lead to another site. */
const OPEN_LINK = /<a href="([^"]*)">(.*?)<\/a>/gs;

/** An image as `renderImages` leaves it. */
const IMAGE = /<img src="([^"]*)"( alt="[^"]*")/g;

/** An address as it was before it was put in HTML. */
const unescape = (url: string): string =>
  url.replaceAll(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/**
 * A body whose links lead to their pages, those in the other language saying so, and to documents,
 * saying what they are; and whose images keep their place before they arrive. Apart from rendering: what a text becomes depends on nothing
 * else, where its addresses lead does.
 *
 * @param body from `renderMarkdown`: where code shows a link, its `<` is escaped
 * @param locale the language of the text
 */
export function resolveAddresses(body: Body, locale: Locale, resolver: AddressResolver): Body {
  const resolve = (html: string) =>
    html
      .replaceAll(OPEN_LINK, (link, url: string, words: string) => {
        const document = resolver.document(unescape(url));
        if (document !== undefined) return documentLink(document, words);
        const target = resolver.page(unescape(url));
        if (target === undefined) return link;
        const { href, foreign } = target;
        if (foreign === undefined) return `<a href="${href}">${words}</a>`;
        const note = MARKDOWN[locale].onlyIn[foreign];
        return `<a href="${href}" hreflang="${foreign}" lang="${foreign}">${words}</a> ${note}`;
      })
      .replaceAll(IMAGE, (written, url: string, alt: string) => {
        const image = resolver.image(unescape(url));
        if (image === undefined) return written;
        const { address, width, height } = image;
        return `<img src="${address}"${alt} width="${width}" height="${height}"`;
      });
  const resolvePart = (part: BodyPart): BodyPart =>
    part.kind === 'html' ? { ...part, html: resolve(part.html) } : part;
  return {
    intro: body.intro.map(resolvePart),
    sections: body.sections.map((section) => ({
      ...section,
      title: resolve(section.title),
      parts: section.parts.map(resolvePart),
    })),
  };
}

/** A link to a document: its words say what following it brings. */
function documentLink({ href, format, mediaType, foreign }: DocumentTarget, words: string): string {
  const language = foreign === undefined ? '' : ` hreflang="${foreign}"`;
  return `<a href="${href}" type="${mediaType}"${language}>${words} (${format})</a>`;
}
