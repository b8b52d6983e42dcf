import type { SitePage } from '../site/site.ts';
import { isListed } from './sitemap.ts';

/**
 * Where the Markdown of a page is, beside its `index.html`; a page that shows a part of another's
 * list, or that finds other pages, has none.
 */
export const markdownAddress = (page: SitePage): string | undefined =>
  isListed(page) && page.partOf === undefined ? `${page.address}index.md` : undefined;
