import type { Draft } from '../content/draft.ts';
import type { Site, SitePage } from './site.ts';

/** An old address that leads to a page for good. */
export interface Redirect {
  /** Path of the old address; one that ends in a slash answers without it too. */
  from: string;
  /** Path of the page's address. */
  to: string;
  /** HTTP "Moved Permanently". */
  status: 301;
}

/** An alias, where its author wrote it. */
export interface Alias {
  from: string;
  page: SitePage<Draft>;
  /** Its place in the page's `aliases`. */
  index: number;
}

/** The redirects of the site, in the order of their addresses. */
export function redirectsOf(site: Site<Draft>): Redirect[] {
  return aliasesOf(site)
    .map(({ from, page }): Redirect => ({ from, to: page.address, status: 301 }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Every alias of every page, in the order of the files. */
export function aliasesOf(site: Site<Draft>): Alias[] {
  return site.pages.flatMap((page) =>
    (page.entry.words.aliases ?? []).map((from, index) => ({ from, page, index })),
  );
}

/**
 * What a host tells addresses apart by: `/a/` and `/a/index.html` are the same page, and `/a`
 * leads there.
 */
export function addressKey(address: string): string {
  return address.replace(/\/(?:index\.html)?$/, '') || '/';
}
