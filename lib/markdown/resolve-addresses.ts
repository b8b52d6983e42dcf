import { MARKDOWN } from '../i18n/markdown.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Body, BodyPart } from './render.ts';

/** Where a link to a page leads. */
export interface PageTarget {
  href: string;
  /** Set when the page exists in that language only, not in that of the page with the link. */
  foreign?: Locale;
}

/** What a site knows of the addresses written in a text, as their author wrote them. */
export interface AddressResolver {
  /** Where a link leads; undefined when it is to no page. */
  page(url: string): PageTarget | undefined;
  /** The pixels of an image; undefined when they are not known. */
  imageSize(url: string): { width: number; height: number } | undefined;
}

/** A link as `renderLinks` leaves it when it does not lead to another site. */
const OPEN_LINK = /<a href="([^"]*)">(.*?)<\/a>/gs;

/** An image as `renderImages` leaves it. */
const IMAGE = /<img src="([^"]*)" alt="[^"]*"/g;

/** An address as its author wrote it. */
const unescape = (url: string): string =>
  url.replaceAll(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/**
 * A body whose links lead to their pages, those in the other language saying so, and whose images
 * keep their place before they arrive. Apart from rendering: what a text becomes depends on nothing
 * else, where its addresses lead does.
 *
 * @param body from `renderMarkdown`: where code shows a link, its `<` is escaped
 * @param locale the language of the text
 */
export function resolveAddresses(body: Body, locale: Locale, resolver: AddressResolver): Body {
  const resolve = (html: string) =>
    html
      .replaceAll(OPEN_LINK, (link, url: string, words: string) => {
        const target = resolver.page(unescape(url));
        if (target === undefined) return link;
        const { href, foreign } = target;
        if (foreign === undefined) return `<a href="${href}">${words}</a>`;
        const note = MARKDOWN[locale].onlyIn[foreign];
        return `<a href="${href}" hreflang="${foreign}" lang="${foreign}">${words}</a> ${note}`;
      })
      .replaceAll(IMAGE, (image, url: string) => {
        const size = resolver.imageSize(unescape(url));
        return size === undefined
          ? image
          : `${image} width="${size.width}" height="${size.height}"`;
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
