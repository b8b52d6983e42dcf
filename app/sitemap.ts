import type { MetadataRoute } from 'next';
import { sitemapModel } from '../lib/page/sitemap.ts';
import { currentSite, siteUrl } from './site.ts';

export const dynamic = 'force-static';

/** `sitemap.xml`: every page, with its alternates. */
export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapModel(currentSite(), siteUrl).map(({ url, languages, lastModified }) => ({
    url,
    alternates: { languages },
    ...(lastModified === undefined ? {} : { lastModified }),
  }));
}
