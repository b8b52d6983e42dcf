import type { MetadataRoute } from 'next';
import { models } from './models.ts';

export const dynamic = 'force-static';

/** `robots.txt`: everything may be read. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { siteUrl } = (await models()).site();
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteUrl}/sitemap.xml` };
}
