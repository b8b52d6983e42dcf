import type { Body, BodyPart } from './render.ts';

/** A tag, whatever its attributes hold, or what is between two tags. */
const TOKEN = /<(?:"[^"]*"|[^">])*>|[^<]+/g;

const VOID = /^<(?:br|img)\b/;

/**
 * HTML of a text with its words changed, but for those in elements that stay apart.
 *
 * @param apart matches the tag that opens such an element
 */
export function changeWords(
  html: string,
  apart: RegExp,
  change: (words: string) => string,
): string {
  // Whether what each open element holds stays as it is.
  const open: boolean[] = [];
  return html.replaceAll(TOKEN, (token) => {
    if (token.startsWith('</')) open.pop();
    else if (token.startsWith('<')) {
      if (!VOID.test(token)) open.push(open.at(-1) === true || apart.test(token));
    } else if (open.at(-1) !== true) return change(token);
    return token;
  });
}

/** What a link adds to its words. */
const LINK = /<span class="external">[^<]*<\/span>|<\/?a\b[^>]*>/g;

/** HTML of words that are to be put in a link of their own. */
export const withoutLinks = (html: string): string => html.replaceAll(LINK, '');

/** A body from `renderMarkdown` with its HTML changed, but for titles. */
export function changeTextOf(body: Body, change: (html: string) => string): Body {
  const changePart = (part: BodyPart): BodyPart =>
    part.kind === 'html' ? { ...part, html: change(part.html) } : part;
  return {
    intro: body.intro.map(changePart),
    sections: body.sections.map((section) => ({
      ...section,
      parts: section.parts.map(changePart),
    })),
  };
}

/** The same, titles included. */
export function changeHtmlOf(body: Body, change: (html: string) => string): Body {
  const { intro, sections } = changeTextOf(body, change);
  return {
    intro,
    sections: sections.map((section) => ({
      ...section,
      title: change(section.title),
      ...(section.items && {
        items: section.items.map((item) => ({ ...item, name: change(item.name) })),
      }),
    })),
  };
}
