import { describe, expect, it, vi } from 'vitest';
import { keyOf, openStore } from '../../../lib/cache/store.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { MOST_PAGES } from '../../../lib/search/index-files.ts';
import type { SearchPage } from '../../../lib/search/search-page.ts';
import { siteIndexes, type IndexOptions } from '../../../lib/search/site-indexes.ts';
import { baseFile, loadFixture } from '../content/fixture-site.ts';
import { indexOf, opened, searchPageOf } from './opened-search.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash as hashOf } from 'node:crypto';

/** Words made of a number, the same each time. */
const wordOf = (number: number) =>
  [...String(number * 7919 + 104_729)].map((digit) => 'bedofagiku'.charAt(Number(digit))).join('');

/** A page with words of its own and words that others have. */
function madePage(number: number, text = ''): SearchPage {
  const own = Array.from({ length: 60 }, (_, at) => wordOf((number * 37 + at * at) % 5_000));
  return searchPageOf(`/page-${number}/`, {
    title: `Page ${wordOf(number)}`,
    summary: `Résumé de ${wordOf(number)}.`,
    sections: [
      {
        anchor: 'partie',
        heading: `Partie ${wordOf(number + 1)}`,
        text: `${own.join(' ')} ${text}`,
      },
    ],
    year: String(2000 + (number % 20)),
  });
}

const madePages = (count: number) => Array.from({ length: count }, (_, number) => madePage(number));

const namesOf = ({ files }: ReturnType<typeof indexOf>) => new Set(files.map(({ name }) => name));

/** How many files of a folder have to be written for it to become another. */
const changed = (before: ReturnType<typeof indexOf>, after: ReturnType<typeof indexOf>) =>
  [...namesOf(after)].filter((name) => !namesOf(before).has(name)).length;

const many = madePages(1_000);
const index = indexOf(many);

describe('the files of an index', () => {
  it('are the same whatever the order of the pages', () => {
    expect(indexOf(many.toReversed())).toEqual(index);
  });

  it('bear the hash of what they hold, on a disk that is blind to case too', () => {
    const names = [...namesOf(index)];
    expect(names).toHaveLength(index.files.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9_-]+\.txt$/.test(name))).toEqual([]);
    expect(names).toContain(index.index);
  });

  it('change little for a word', () => {
    const edited = many.with(500, madePage(500, 'inattendu'));
    expect(changed(index, indexOf(edited))).toBeLessThanOrEqual(6);
    expect(changed(index, indexOf(edited))).toBeGreaterThan(2);
  });

  it('change little for a page', () => {
    const after = indexOf([...many, madePage(1_000)]);
    expect(changed(index, after)).toBeLessThanOrEqual(index.files.length * 0.05);
  });

  it('are few for a small site: its index carries its words and its pages', async () => {
    const small = opened(indexOf(madePages(20)));
    await small.find(wordOf(3));
    expect(small.asked).toHaveLength(1);
  });

  it('are asked for as they are needed, and once', async () => {
    const search = opened(index);
    expect(search.asked).toEqual([]);
    expect((await search.find(`page ${wordOf(700)}`))[0]).toBe('/page-700/');
    const { length } = search.asked;
    expect(length).toBeLessThan(20);
    await search.find(`page ${wordOf(700)}`);
    expect(search.asked).toHaveLength(length);
  });

  it('find every page by its title', async () => {
    const search = opened(index);
    const missed: string[] = [];
    for (const { title, address } of many) {
      if ((await search.find(title))[0] !== address) missed.push(title);
    }
    expect(missed).toEqual([]);
  });

  it('list the best pages of a word that too many have, and say that there are more', async () => {
    const common = { sections: [{ heading: '', text: 'commun' }] };
    const pages = Array.from({ length: 1_100 }, (_, number) =>
      searchPageOf(`/p-${number}/`, number % 20 === 0 ? { title: `Commun ${number}` } : common),
    );
    const found = await opened(indexOf(pages)).search('commun ', { limit: 55 });
    expect(found).toMatchObject({ total: MOST_PAGES, isMore: true });
    expect(found.results.filter(({ title }) => title.marks.length === 1)).toHaveLength(55);
  });

  it('keep a page whose words are on several lines', async () => {
    const page = searchPageOf('/a/', { title: 'Un\ntitre', summary: 'Deux\nlignes' });
    const oneLine = { ...page, title: 'Un titre', summary: 'Deux lignes' };
    expect(await opened(indexOf([oneLine])).find('titre')).toEqual(['/a/']);
  });
});

describe('the indexes of a site', () => {
  const made = async (changes: Record<string, string>, kept?: IndexOptions['kept']) => {
    const site = await loadFixture(changes);
    const pages = site.pages.map((page) => {
      const model = JSON.stringify(pageModel(site, 'https://exemple.qc.ca', page));
      return { address: page.address, model, key: keyOf(model) };
    });
    return siteIndexes(site, pages, { today: '2026-11-29', ...(kept && { kept }) });
  };
  const change = {
    'synonyms.yaml': 'groups:\n  - fr: [aide]\n    en: [help]\n',
  };

  it('are the same from what earlier builds kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const keep = () => ({
      store: openStore(join(folder, 'store')),
      used: new Set<string>(),
    });
    const [first, second, third] = [keep(), keep(), keep()];
    const full = await made({});
    expect(await made({}, first)).toEqual(full);
    expect(first.used.size).toBeGreaterThan(10);
    expect(await made({}, second)).toEqual(full);
    expect(second.used).toEqual(first.used);
    expect(await made(change, third)).toEqual(await made(change));
    const edited = {
      'fr/ministere/mission.md': `${baseFile('fr/ministere/mission.md')}\n\nUn mot.\n`,
    };
    const fourth = keep();
    expect(await made(edited, fourth)).toEqual(await made(edited));
    expect(await made(edited)).not.toEqual(full);
    // One page and the index of its language.
    expect([...fourth.used].filter((key) => !first.used.has(key))).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });

  it('have their texts when nothing but their names is kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const store = openStore(folder);
    const kept = () => ({ store, used: new Set<string>() });
    const full = await made({}, kept());
    const read = vi.spyOn(store, 'read');
    const again = await made({}, kept());
    expect(read).toHaveBeenCalledTimes(2);
    expect(again.fr.files.map(({ hash }) => hash)).toEqual(full.fr.files.map(({ hash }) => hash));
    expect(again).toEqual(full);
    expect(again.fr.files.every(({ text, hash }) => hashOf('sha256', text) === hash)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
