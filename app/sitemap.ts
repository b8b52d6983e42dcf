import type { MetadataRoute } from 'next';
import { models } from './models.ts';

export const dynamic = 'force-static';

/** `sitemap.xml`: every page, with its alternates. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = (await models()).site().sitemap;
  return pages.map(({ url, languages, lastModified }) => ({
    url,
    alternates: { languages },
    ...(lastModified === undefined ? {} : { lastModified }),
  }));
}
