import type { MetadataRoute } from 'next';
import { readSiteUrl } from '../lib/site/site-url.ts';

export const dynamic = 'force-static';

/** `robots.txt`: everything may be read. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${readSiteUrl()}/sitemap.xml` };
}
