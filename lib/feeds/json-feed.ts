import type { Feed } from './feed.ts';

/**
 * A feed as JSON Feed 1.1.
 *
 * @param self where it is published
 */
export function jsonFeed({ locale, title, author, page, items }: Feed, self: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language: locale,
    authors: [{ name: author.name }],
    items: items.map(({ id, url, title: name, summary, kind, html, published, updated }) => ({
      id,
      url,
      title: name,
      summary,
      content_html: html,
      ...(published === undefined ? {} : { date_published: published }),
      date_modified: updated,
      tags: [kind],
      language: locale,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
