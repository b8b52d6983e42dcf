import { cache } from 'react';
import { siteModels, type SiteModels } from '../lib/page/site-models.ts';
import { readModels } from '../lib/page/written-models.ts';
import { defaultFolders, loadSite } from '../lib/site/load-site.ts';
import { readSiteUrl } from '../lib/site/site-url.ts';

/** While writing, the content is read at each request. */
const live = cache(() => siteModels(loadSite(defaultFolders()), readSiteUrl()));

let written: SiteModels | undefined;

/** In a build, `scripts/build.ts` has read the content once, and written the models. */
function fromBuild(): SiteModels {
  const folder = process.env['SITE_MODELS'];
  if (folder === undefined) throw new Error('SITE_MODELS is not set: run `npm run build`');
  written ??= readModels(folder);
  return written;
}

/**
 * The models of the pages to render.
 *
 * @throws ContentError while writing, when the content has problems
 */
export const models: () => SiteModels = process.env.NODE_ENV === 'development' ? live : fromBuild;
