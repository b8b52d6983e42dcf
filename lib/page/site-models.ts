import type { CheckedSite } from '../site/load-site.ts';
import type { PageModel } from './model.ts';
import { notFoundModel, type NotFoundModel } from './not-found.ts';
import { pageModel } from './page-model.ts';
import { sitemapModel, type SitemapItem } from './sitemap.ts';

/** The models of a whole site: all that rendering needs, as data. */
export interface SiteModels {
  /** The addresses of the pages to render. */
  addresses(): string[];
  /** The model of the page at an address, if there is one. */
  pageAt(address: string): PageModel | undefined;
  /** The model of the answer to a wrong address. */
  notFound(): NotFoundModel;
  /** Every page of the site, rendered or not. */
  sitemap(): SitemapItem[];
}

/**
 * The models of a site, made when they are asked for.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function siteModels(site: CheckedSite, siteUrl: string): SiteModels {
  return {
    addresses: () => site.pages.map(({ address }) => address),
    pageAt: (address) => {
      const page = site.at(address);
      return page === undefined ? undefined : pageModel(site, siteUrl, page);
    },
    notFound: () => notFoundModel(site),
    sitemap: () => sitemapModel(site, siteUrl),
  };
}
