import { cache } from 'react';
import type { Locale } from '../lib/i18n/locale.ts';
import type { PageModel } from '../lib/page/model.ts';
import { pageModel } from '../lib/page/page-model.ts';
import { defaultFolders, loadSite, type CheckedSite } from '../lib/site/load-site.ts';
import { readSiteUrl } from '../lib/site/site-url.ts';

/** The public address of the site, without a slash at its end. */
export const siteUrl = readSiteUrl();

const load = () => loadSite(defaultFolders());

let built: CheckedSite | undefined;

/**
 * The checked site: read once for a build, and at each request while writing.
 *
 * @throws ContentError when the content has problems
 */
export const currentSite: () => CheckedSite =
  process.env.NODE_ENV === 'development' ? cache(load) : () => (built ??= load());

/** The address of a catch-all path. */
export const addressOf = (path: readonly string[] = []) =>
  path.length === 0 ? '/' : `/${path.join('/')}/`;

/** The model of the page at an address, if there is one. */
export const modelAt = cache((address: string): PageModel | undefined => {
  const site = currentSite();
  const page = site.at(address);
  return page === undefined ? undefined : pageModel(site, siteUrl, page);
});

/** The language of an address: English below `/en/`, French elsewhere. */
export const localeOf = (path: readonly string[] = []): Locale => (path[0] === 'en' ? 'en' : 'fr');
