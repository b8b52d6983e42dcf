import type { MetadataRoute } from 'next';
import { models } from './models.ts';

export const dynamic = 'force-static';

/** `sitemap.xml`: every page, with its alternates. */
export default function sitemap(): MetadataRoute.Sitemap {
  return models()
    .sitemap()
    .map(({ url, languages, lastModified }) => ({
      url,
      alternates: { languages },
      ...(lastModified === undefined ? {} : { lastModified }),
    }));
}
