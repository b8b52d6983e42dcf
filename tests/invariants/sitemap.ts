import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { alternatesOf, changedOn, siteUrlOf } from './head.ts';
import { sitemapProblems } from '../support/sitemap-schema.ts';
import { differences, type Invariant } from './published-site.ts';

interface SitemapUrl {
  loc: string;
  'xhtml:link': { rel: string; hreflang: string; href: string }[];
  lastmod?: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'url' || name === 'xhtml:link',
});

/** The map for search engines lists every page but the search, its translation and the day of its last change. */
export const sitemapListsPages: Invariant = ({ out, pages }) => {
  const xml = readFileSync(join(out, 'sitemap.xml'), 'utf8');
  if (XMLValidator.validate(xml) !== true) return ['sitemap.xml is not well-formed'];
  const { urlset } = parser.parse(xml) as {
    urlset: { url: SitemapUrl[] } & Record<string, string>;
  };
  const line = (loc: string, links: readonly string[], lastmod: string | undefined) =>
    `${loc} (${links.toSorted().join(', ')}) ${lastmod ?? 'no date'}`;
  return [
    ...sitemapProblems(xml),
    ...differences(
      'the names of sitemap.xml',
      [urlset['xmlns'], urlset['xmlns:xhtml']],
      ['http://www.sitemaps.org/schemas/sitemap/0.9', 'http://www.w3.org/1999/xhtml'],
    ),
    ...differences(
      'sitemap.xml',
      urlset.url
        .map(({ loc, lastmod, 'xhtml:link': links }) =>
          line(
            loc,
            links.map(({ rel, hreflang, href }) => `${rel} ${hreflang} ${href}`),
            lastmod,
          ),
        )
        .toSorted(),
      pages
        .filter(({ entry }) => entry.type !== 'search')
        .map((page) =>
          line(
            siteUrlOf(page) + page.address,
            Object.entries(alternatesOf(page)).map(
              ([locale, path]) => `alternate ${locale} ${siteUrlOf(page)}${path}`,
            ),
            changedOn(page.entry),
          ),
        )
        .toSorted(),
    ),
  ];
};
