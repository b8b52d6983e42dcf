import { escapeXml } from '../xml/escape-xml.ts';
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
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name xml:lang="${author.locale}">${escapeXml(author.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(page)}"/>`,
    ...items.flatMap((item) => entry(item, locale)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(item: FeedItem, locale: string): string[] {
  const { id, url, translation, title, summary, kind, html, published, updated } = item;
  const alternate = (language: string, href: string) =>
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(href)}"/>`;
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    alternate(locale, url),
    ...(translation === undefined ? [] : [alternate(translation.locale, translation.url)]),
    ...(published === undefined ? [] : [`<published>${published}</published>`]),
    `<updated>${updated}</updated>`,
    `<category term="${escapeXml(kind)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ];
}
