import { cache } from 'react';
import { memoryCache } from '../lib/content/page-cache.ts';
import { siteModels, type SiteModels } from '../lib/page/site-models.ts';
import { loadSite, type CheckedSite } from '../lib/site/load-site.ts';
import { defaultFolders, readSiteUrl, siteDate } from '../lib/settings.ts';

/** A file that has not changed is not read again. */
const pages = memoryCache();

/**
 * The content as it is at the moment, read at each request.
 *
 * @throws ContentError when it has problems
 */
export const liveSite = cache((): Promise<CheckedSite> =>
  loadSite(defaultFolders(), { cache: pages, siteUrl: readSiteUrl(), today: siteDate() }),
);

/**
 * The models of that content.
 *
 * @throws ContentError when it has problems
 */
export const liveModels = async (): Promise<SiteModels> =>
  siteModels(await liveSite(), readSiteUrl());
