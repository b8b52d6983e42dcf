import { cache } from 'react';
import { memoryCache } from '../lib/content/page-cache.ts';
import { siteModels, type SiteModels } from '../lib/page/site-models.ts';
import { loadSite } from '../lib/site/load-site.ts';
import { defaultFolders, readSiteUrl } from '../lib/settings.ts';

/** A file that has not changed is not read again. */
const pages = memoryCache();

/**
 * The models of the content as it is at the moment, read at each request.
 *
 * @throws ContentError when the content has problems
 */
export const liveModels = cache(async (): Promise<SiteModels> => {
  const siteUrl = readSiteUrl();
  return siteModels(await loadSite(defaultFolders(), { cache: pages, siteUrl }), siteUrl);
});
