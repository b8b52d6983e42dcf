import type { References } from '../content/shared-lists.ts';
import { LOCALES } from '../i18n/locale.ts';
import { fillIndex } from './site-index.ts';
import { pagesOfType, type Site, type SitePage } from './site.ts';

/** A site with the pages that no file makes: the parts of its long lists. */
export function withDerivedPages(site: Site, references: References): Site {
  const derived = new Map<string, SitePage>();
  for (const locale of LOCALES) {
    const own = site.pages.filter(({ entry }) => entry.locale === locale);
    for (const index of pagesOfType(site, locale, 'index')) {
      if (index.entry.locale !== locale) continue;
      for (const page of fillIndex(index, own, references)) derived.set(page.address, page);
    }
  }
  pair(derived);
  return {
    ...site,
    pages: [...site.pages, ...derived.values()],
    at: (address) => site.at(address) ?? derived.get(address),
  };
}

/** Tells parts of a list of the same part in the other language. */
function pair(pages: ReadonlyMap<string, SitePage>): void {
  const french = new Map<string, SitePage>();
  for (const page of pages.values()) {
    if (page.entry.locale === 'fr') french.set(page.entry.id, page);
  }
  for (const page of pages.values()) {
    if (page.entry.locale === 'fr') continue;
    const other = french.get(page.entry.id);
    if (other === undefined) continue;
    page.translation = other;
    other.translation = page;
  }
}
