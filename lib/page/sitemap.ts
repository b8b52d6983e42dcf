import type { CheckedSite } from '../site/load-site.ts';

/** A page as search engines are told of it. */
export interface SitemapItem {
  url: string;
  /** hreflang → absolute address. */
  languages: Record<string, string>;
  /** A day, when the page says when it last changed. */
  lastModified?: string;
}

/** Every page of the site with the addresses of its translation. */
export function sitemapModel(site: CheckedSite, siteUrl: string): SitemapItem[] {
  return site.pages.map((page) => {
    const versions = [page, ...(page.translation === undefined ? [] : [page.translation])];
    const french = versions.find(({ entry }) => entry.locale === 'fr');
    const languages = versions.map(({ entry, address }) => [entry.locale, siteUrl + address]);
    const { updated } = page.entry.facts;
    return {
      url: siteUrl + page.address,
      languages: {
        ...Object.fromEntries(languages),
        ...(french === undefined ? {} : { 'x-default': siteUrl + french.address }),
      },
      ...(updated === undefined ? {} : { lastModified: updated.slice(0, 10) }),
    };
  });
}
