import type { CheckedSite } from '../site/load-site.ts';
import type { PageModel } from './model.ts';
import { notFoundModel, type NotFoundModel } from './not-found.ts';
import { pageModel } from './page-model.ts';

/** What the files beside the pages are made from, as plain JSON. */
export interface SiteModel {
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  /** The answer to a wrong address. */
  notFound: NotFoundModel;
}

/** All that the app needs to render a site. */
export interface SiteModels {
  /** The model of the page at an address, if there is one. */
  pageAt(address: string): PageModel | undefined;
  site(): SiteModel;
}

/**
 * The models of a site, made when they are asked for.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function siteModels(site: CheckedSite, siteUrl: string): SiteModels {
  return {
    pageAt: (address) => {
      const page = site.at(address);
      return page === undefined ? undefined : pageModel(site, siteUrl, page);
    },
    site: () => ({
      siteUrl,
      notFound: notFoundModel(site),
    }),
  };
}
