import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, otherLocale, type Locale } from '../../../lib/i18n/locale.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { fold } from '../../../lib/search/analyse.ts';
import { searchHelp, siteIndexes } from '../../../lib/search/site-indexes.ts';
import { loadSite } from '../../../lib/site/load-site.ts';
import { hasOwnWords } from '../../../lib/site/site.ts';
import { defaultFolders } from '../../../lib/settings.ts';
import { opened } from './opened-search.ts';

/** Share of the queries whose page has to be among the first three. */
const FOUND = 0.98;

/** Share of the titles that are still found with a letter wrong. */
const MENDED = 0.97;

const site = await loadSite(defaultFolders());
const indexes = siteIndexes(
  site,
  site.pages.map((page) => ({
    address: page.address,
    key: page.address,
    model: JSON.stringify(pageModel(site, 'https://exemple.qc.ca', page)),
  })),
  { today: '2026-11-29' },
);

/** The queries of a language whose page is still there. */
function goldenQueries(locale: Locale) {
  const text = readFileSync(`tests/unit/search/golden-${locale}.yaml`, 'utf8');
  const lists: Record<string, string[]> = parse(text);
  return Object.entries(lists).flatMap(([id, queries]) => {
    const page = site.find(locale, id === 'home' ? '' : id);
    return page === undefined ? [] : queries.map((query) => ({ query, address: page.address }));
  });
}

describe.each(LOCALES)('what readers type (%s)', (locale) => {
  const search = opened(indexes[locale], locale);
  const queries = goldenQueries(locale);
  const pages = site.pages.filter((page) => page.entry.locale === locale && hasOwnWords(page));

  it(`finds its page among the first three, for ${queries.length} queries`, async () => {
    const missed: string[] = [];
    const empty: string[] = [];
    for (const { query, address } of queries) {
      const found = await search.find(query);
      if (found.length === 0) empty.push(query);
      if (!found.slice(0, 3).includes(address))
        missed.push(`${query}: ${found.slice(0, 3).join()}`);
    }
    expect(empty).toEqual([]);
    expect(missed.slice(Math.floor(queries.length * (1 - FOUND)))).toEqual([]);
  });

  it.each<[string, (query: string) => string]>([
    ['without accents', (query) => fold(query)],
    ['in capitals', (query) => query.toUpperCase()],
    ['with an apostrophe of print', (query) => query.replaceAll("'", '’')],
    ['with a typewriter’s apostrophe', (query) => query.replaceAll('’', "'")],
    ['with spaces around', (query) => `  ${query}`],
  ])('finds the same page first: %s', async (_, change) => {
    const changed: string[] = [];
    for (const { query } of queries) {
      const [[before], [after]] = [await search.find(query), await search.find(change(query))];
      if (before !== after) changed.push(`${query}: ${before}, ${after}`);
    }
    expect(changed).toEqual([]);
  });

  // A title that two pages have leads to either.
  const titled = (text: string) =>
    pages.filter(({ entry }) => entry.words.title === text).map(({ address }) => address);

  it('finds each title first', async () => {
    const missed: string[] = [];
    for (const { entry } of pages) {
      const [first = ''] = await search.find(entry.words.title);
      if (!titled(entry.words.title).includes(first)) missed.push(entry.words.title);
    }
    expect(missed).toEqual([]);
  });

  it('finds the title of the other language among the first three', async () => {
    const missed: string[] = [];
    for (const { translation, address } of pages) {
      const title = translation?.entry.words.title;
      if (title === undefined) continue;
      const found = (await search.find(title)).slice(0, 3);
      if (!found.includes(address)) missed.push(`${title}: ${found.join()}`);
    }
    expect(missed).toEqual([]);
  });

  it('finds a title with a letter dropped, doubled or swapped among the first three', async () => {
    const missed: string[] = [];
    let count = 0;
    for (const { entry, address } of pages) {
      for (const title of misspelt(entry.words.title)) {
        count += 1;
        const found = (await search.find(title)).slice(0, 3);
        if (!found.includes(address)) missed.push(`${title}: ${found.join()}`);
      }
    }
    expect(missed.slice(Math.floor(count * (1 - MENDED)))).toEqual([]);
  });

  it('leads from the words of an extract to a place of the page', async () => {
    const [result] = (await search.search(pages[0]?.entry.words.title ?? '')).results;
    expect(result).toBeDefined();
    for (const { query } of queries.slice(0, 60)) {
      const [first] = (await search.search(query)).results;
      if (first === undefined) continue;
      const anchor = (await search.extract(query, first))?.anchor;
      if (anchor === undefined) continue;
      const { entry } = site.at(first.address) ?? {};
      const anchors = [
        ...(entry?.headings ?? []).map(({ id }) => id),
        ...(entry?.type === 'mission-report'
          ? ['recommandations-et-suivis', 'recommendations-and-follow-up']
          : []),
        ...(entry?.type === 'mission-report'
          ? (entry.facts.recommendations ?? []).map((one) => one.anchor)
          : []),
      ];
      expect(anchors).toContain(anchor);
    }
  });
});

/** A title with an error in its longest word, each time another. */
function misspelt(title: string): string[] {
  const [word = ''] = title
    .split(/[\s’':.,–-]+/)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (word.length < 4) return [];
  const letters = [...word];
  return letters.flatMap((letter, at) => {
    const without = letters.toSpliced(at, 1).join('');
    const twice = letters.toSpliced(at, 0, letter).join('');
    const next = letters[at + 1];
    const swapped = next === undefined ? [] : [letters.toSpliced(at, 2, next, letter).join('')];
    return [without, twice, ...swapped].map((wrong) => title.replace(word, wrong));
  });
}

it('takes what staff add from the synonyms of both languages', () => {
  for (const locale of LOCALES) {
    const { synonyms, pins } = searchHelp(site, locale);
    const { groups = [], pins: written = [] } = site.references.synonyms;
    expect(synonyms).toHaveLength(groups.length);
    for (const { address } of pins) expect(site.at(address)?.entry.locale).toBe(locale);
    for (const { page } of written) {
      const there = site.find(locale, page) ?? site.find(otherLocale(locale), page);
      expect(there).toBeDefined();
    }
  }
});
