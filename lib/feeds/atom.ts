import type { Feed, FeedItem } from './feed.ts';

/**
 * A feed as Atom (RFC 4287).
 *
 * @param self where it is published
 */
export function atomFeed({ locale, id, title, author, page, updated, items }: Feed, self: string) {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${escape(id)}</id>`,
    `<title>${escape(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name xml:lang="fr">${escape(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${escape(page)}"/>`,
    ...items.flatMap((item) => entry(item, locale)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(item: FeedItem, locale: string): string[] {
  const { id, url, translation, title, summary, kind, html, published, updated } = item;
  const alternate = (language: string, href: string) =>
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escape(href)}"/>`;
  return [
    '<entry>',
    `<id>${escape(id)}</id>`,
    `<title>${escape(title)}</title>`,
    alternate(locale, url),
    ...(translation === undefined ? [] : [alternate(translation.locale, translation.url)]),
    ...(published === undefined ? [] : [`<published>${published}</published>`]),
    `<updated>${updated}</updated>`,
    `<category term="${escape(kind)}"/>`,
    `<summary>${escape(summary)}</summary>`,
    `<content type="html">${escape(html)}</content>`,
    '</entry>',
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make a line feed of it.
  '\r': '&#13;',
};

const escape = (text: string) => text.replaceAll(/[&<>"\r]/g, (one) => ENTITIES[one] ?? one);
