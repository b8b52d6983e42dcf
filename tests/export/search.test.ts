// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersAt } from '../../lib/hosting/hosting.ts';
import { LOCALES } from '../../lib/i18n/locale.ts';
import type { SearchSettings } from '../../lib/page/search.ts';
import { readHosting } from '../../lib/publish/publication.ts';
import { openSearch } from '../../lib/search/search.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { hasOwnWords, isSearch, pagesOfType } from '../../lib/site/site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { plain } from '../invariants/published-site.ts';
import { parse } from '../support/page-document.ts';
import { OUT } from '../support/published-site.ts';

const site = await loadSite(defaultFolders());

/** The page of an address, as it is published. */
const documentAt = (address: string) =>
  parse(readFileSync(join(OUT, address, 'index.html'), 'utf8'));

/** Every page but the search. */
const others = site.pages.filter((page) => !isSearch(page));

/** The pages of the search; a site may do without. */
const searches = LOCALES.flatMap((locale) =>
  pagesOfType(site, locale, 'search').filter(({ entry }) => entry.locale === locale),
);

describe.each(searches.map(({ address, entry }) => ({ address, locale: entry.locale })))(
  'the search at $address',
  ({ address, locale }) => {
    const document = documentAt(address);
    const settings: SearchSettings = JSON.parse(
      document.querySelector('#search-found')?.getAttribute('data-settings') ?? '{}',
    );

    it('finds each page first by its title, in the files that are published', async () => {
      const engine = openSearch({
        locale,
        index: settings.indexes[locale],
        read: async (name) => readFileSync(join(OUT, settings.folder, name), 'utf8'),
      });
      const pages = site.pages.filter((page) => page.entry.locale === locale && hasOwnWords(page));
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        const title = plain(documentAt(page.address).querySelector('h1')?.textContent ?? '');
        const { results } = await engine.search(title);
        const found = results.slice(0, 3).map((result) => result.address);
        expect(found, title).toContain(page.address);
      }
    });

    it('is listed by no search engine, and says its address without what was asked', () => {
      const content = document.querySelector('meta[name=robots]')?.getAttribute('content');
      expect(content).toContain('noindex');
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      expect(new URL(canonical).pathname).toBe(address);
    });

    it('alone may run a script, of the site’s own files, kept for ever', () => {
      const hosting = readHosting(OUT);
      if (hosting === undefined) throw new Error('nothing is published');
      const policyOf = (path: string) => headersAt(hosting, path)['Content-Security-Policy'];
      expect(policyOf(address)).toContain("script-src 'self';");
      for (const page of others) {
        expect(policyOf(page.address)).not.toContain('script-src');
      }
      const script = document.querySelector('script')?.getAttribute('src') ?? '';
      expect(headersAt(hosting, script)['Cache-Control']).toContain('immutable');
    });
  },
);

it('asks for nothing where there is no search: other pages have a plain form alone', () => {
  for (const page of others) {
    const document = documentAt(page.address);
    expect([...document.querySelectorAll('script:not([type="application/ld+json"])')]).toEqual([]);
    const own = searches.find(({ entry }) => entry.locale === page.entry.locale);
    const form = document.querySelector('header form');
    expect(form?.getAttribute('action') ?? undefined).toBe(own?.address);
  }
});
