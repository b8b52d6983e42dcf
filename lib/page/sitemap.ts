import { changedOn, WHOLE_DAY } from '../site/last-change.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { isSearch } from '../site/site.ts';
import { escapeXml } from '../xml/escape-xml.ts';

/** A page as search engines are told of it. */
export interface SitemapItem {
  url: string;
  /** hreflang → absolute address. */
  languages: Record<string, string>;
  /** A day, when the page says when it last changed. */
  lastModified?: string;
}

/** A file of the map of the site. */
export interface SitemapFile {
  /** Where it is published, without a slash at its start. */
  path: string;
  xml: string;
}

/** Every page that a search engine may list, with the addresses of its translation. */
export function sitemapModel(site: CheckedSite, siteUrl: string): SitemapItem[] {
  return site.pages
    .filter((page) => !isSearch(page))
    .map((page) => {
      const versions = [page, ...(page.translation === undefined ? [] : [page.translation])];
      const french = versions.find(({ entry }) => entry.locale === 'fr');
      const languages = versions.map(({ entry, address }) => [entry.locale, siteUrl + address]);
      const changed = changedOn(page.entry);
      return {
        url: siteUrl + page.address,
        languages: {
          ...Object.fromEntries(languages),
          ...(french === undefined ? {} : { 'x-default': siteUrl + french.address }),
        },
        ...(changed === undefined ? {} : { lastModified: changed.slice(0, WHOLE_DAY) }),
      };
    });
}

/** Pages in one file: half of what search engines take, so that it never weighs what they refuse. */
const MOST_PAGES = 25_000;

/** The name that `robots.txt` gives. */
const FIRST = 'sitemap.xml';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The map of the site: one file, or, for more pages than one may hold, a file that names the others.
 * Written here since Next puts what follows `loc` in an order that the schema of sitemaps refuses.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function sitemapFiles(
  items: readonly SitemapItem[],
  siteUrl: string,
  most = MOST_PAGES,
): SitemapFile[] {
  if (items.length <= most) return [{ path: FIRST, xml: urlSet(items) }];
  const parts: SitemapFile[] = [];
  for (let start = 0; start < items.length; start += most) {
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push({ path, xml: urlSet(items.slice(start, start + most)) });
  }
  const names = parts.map(
    ({ path }) => `<sitemap><loc>${escapeXml(`${siteUrl}/${path}`)}</loc></sitemap>`,
  );
  const index = [XML, `<sitemapindex ${NAMESPACE}>`, ...names, '</sitemapindex>', ''];
  return [{ path: FIRST, xml: index.join('\n') }, ...parts];
}

function urlSet(items: readonly SitemapItem[]): string {
  return [
    XML,
    `<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...items.flatMap(({ url, languages, lastModified }) => [
      '<url>',
      `<loc>${escapeXml(url)}</loc>`,
      ...(lastModified === undefined ? [] : [`<lastmod>${lastModified}</lastmod>`]),
      ...Object.entries(languages).map(
        ([language, href]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(href)}"/>`,
      ),
      '</url>',
    ]),
    '</urlset>',
    '',
  ].join('\n');
}
