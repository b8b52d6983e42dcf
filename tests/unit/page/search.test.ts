import { afterAll, describe, expect, it } from 'vitest';
import { contentTypes } from '../../../lib/content/schema/types.ts';
import { LOCALES, otherLocale, type Locale } from '../../../lib/i18n/locale.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import type { SearchSettings } from '../../../lib/page/search.ts';
import { sitemapModel } from '../../../lib/page/sitemap.ts';
import { loadSite } from '../../../lib/site/load-site.ts';
import { makeSite, pageText } from '../content/fixture-site.ts';

const ADDRESSES = { fr: '/recherche/', en: '/en/search/' };
const ASSETS = {
  module: '/_assets/search-1.js',
  folder: '/_assets/',
  indexes: { fr: 'fr-1.txt', en: 'en-1.txt' },
};
const SITE_URL = 'https://exemple.qc.ca';

const folders = makeSite({
  'fr/recherche.md': pageText('search', 'Recherche', 'recherche'),
  'en/recherche.md': pageText('search', 'Search', 'search'),
});
afterAll(folders.remove);
const site = await loadSite(folders);

function modelAt(address: string, assets?: typeof ASSETS) {
  const page = site.at(address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return pageModel(site, SITE_URL, page, assets && { search: assets });
}

function settingsIn(locale: Locale): SearchSettings {
  const model = modelAt(ADDRESSES[locale], ASSETS);
  if (model.template !== 'search') throw new Error('it is no search');
  return JSON.parse(model.script?.settings ?? '{}');
}

describe.each(LOCALES)('the search in %s', (locale) => {
  it('is where every other page says, and has its form in itself', () => {
    const home = modelAt(locale === 'fr' ? '/' : '/en/');
    expect(home.furniture.search).toBe(ADDRESSES[locale]);
    expect(modelAt(ADDRESSES[locale]).furniture.search).toBeUndefined();
  });

  it('tells its module where the index is, and the other search', () => {
    expect(settingsIn(locale)).toMatchObject({
      locale,
      folder: ASSETS.folder,
      indexes: ASSETS.indexes,
      other: ADDRESSES[otherLocale(locale)],
    });
    expect(modelAt(ADDRESSES[locale], ASSETS)).toMatchObject({ script: { module: ASSETS.module } });
  });

  it('names each kind of page, each country and each field', () => {
    const { type, country, field } = settingsIn(locale).names;
    const { countries, fields } = site.references;
    expect(Object.keys(type ?? {}).toSorted()).toEqual(Object.keys(contentTypes).toSorted());
    expect(Object.keys(country ?? {})).toEqual(Object.keys(countries));
    expect(Object.keys(field ?? {})).toEqual(Object.keys(fields));
  });

  it('has no script before there is an index', () => {
    expect(modelAt(ADDRESSES[locale])).not.toHaveProperty('script');
  });

  it('is no answer of a search engine, and is not cited', () => {
    expect(modelAt(ADDRESSES[locale]).head.unlisted).toBe(true);
    expect(modelAt(ADDRESSES[locale]).head.citation).toBeUndefined();
    expect(modelAt(locale === 'fr' ? '/' : '/en/').head.unlisted).toBeUndefined();
    const urls = sitemapModel(site, SITE_URL).map(({ url }) => url);
    expect(urls).toHaveLength(site.pages.length - LOCALES.length);
    expect(urls).not.toContain(SITE_URL + ADDRESSES[locale]);
  });
});

it('a search in French only is offered to no reader of English', async () => {
  const french = makeSite({
    'fr/recherche.md': pageText('search', 'Recherche', 'recherche', ['frenchOnly: true']),
  });
  const alone = await loadSite(french);
  french.remove();
  const home = alone.at('/en/');
  expect(home && pageModel(alone, SITE_URL, home).furniture.search).toBeUndefined();
});
