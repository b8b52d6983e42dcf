import type { References } from '../content/shared-lists.ts';
import { LOCALES } from '../i18n/locale.ts';
import { fillList } from './section-list.ts';
import { fillIndex } from './site-index.ts';
import { pagesOfType, type Site, type SitePage } from './site.ts';

/** A site with the pages that no file makes: the parts of its long lists. */
export function withDerivedPages(site: Site, references: References): Site {
  const derived = new Map<string, SitePage>();
  const whole = { ...site, references };
  const add = (page: SitePage, parts: readonly SitePage[]) => {
    if (parts.length > 0) page.parts = parts;
    for (const part of parts) derived.set(part.address, part);
  };
  for (const locale of LOCALES) {
    const own = site.pages.filter(({ entry }) => entry.locale === locale);
    for (const section of pagesOfType(site, locale, 'section')) {
      if (section.entry.locale !== locale) continue;
      add(section as SitePage, fillList(section, whole));
    }
    for (const index of pagesOfType(site, locale, 'index')) {
      if (index.entry.locale !== locale) continue;
      add(index as SitePage, fillIndex(index, own, references));
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
