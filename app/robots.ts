import type { MetadataRoute } from 'next';
import { siteUrl } from './site.ts';

export const dynamic = 'force-static';

/** `robots.txt`: everything may be read. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteUrl}/sitemap.xml` };
}
