import { describe, expect, it } from 'vitest';
import type { CheckedSite } from '../../../lib/site/load-site.ts';
import { fillIndex } from '../../../lib/site/site-index.ts';
import { pagesOfType } from '../../../lib/site/site.ts';
import { siteModels } from '../../../lib/page/site-models.ts';
import { loadFixture, pageText } from '../content/fixture-site.ts';

const INDEX = {
  'fr/index-a-z.md': pageText('index', 'Index', 'index-a-z'),
  'en/index-a-z.md': pageText('index', 'Index', 'a-z-index'),
};

/** Pages of those titles, in French only. */
const frenchPages = (titles: readonly string[]) =>
  Object.fromEntries(
    titles.map((title, index) => [
      `fr/ministere/nom-${index}.md`,
      pageText('page', title, `nom-${index}`, ['frenchOnly: true']),
    ]),
  );

const indexOf = (site: CheckedSite, address = '/index-a-z/') => {
  const model = siteModels(site, '').pageAt(address);
  if (model?.template !== 'index') throw new Error(`no index at ${address}`);
  return model.index;
};

/** The names of each letter. */
const lettersOf = (site: CheckedSite, address?: string) =>
  Object.fromEntries(
    indexOf(site, address).groups.map(({ letter, names }) => [
      letter,
      names.map(({ text }) => String(text).replaceAll('\u00a0', ' ')),
    ]),
  );

describe('the index of a short site', async () => {
  const titles = ['Été', 'Œuvre', '« Avis »', '18 régions', 'La mission', 'ecole'];
  const site = await loadFixture({
    ...INDEX,
    ...frenchPages(titles),
    'fr/ministere/systeme.md': pageText('page', 'Le système de santé', 'systeme', [
      'frenchOnly: true',
      'navTitle: Système en bref',
    ]),
  });

  it('names every page by the first letter of its title, without its accent', () => {
    expect(lettersOf(site)).toMatchObject({
      '0-9': ['18 régions'],
      A: expect.arrayContaining(['« Avis »']),
      E: expect.arrayContaining(['ecole', 'Été']),
      L: expect.arrayContaining(['La mission', 'Le système de santé']),
      O: ['Œuvre'],
      S: expect.arrayContaining(['Système en bref']),
    });
  });

  it('has no page of the other language, and not itself', () => {
    const all = Object.values(lettersOf(site, '/en/a-z-index/')).flat();
    expect(all).not.toContain('Été');
    expect(all).not.toContain('Index');
  });

  it('tells missions to one country apart by their dates', () => {
    expect(Object.values(lettersOf(site)).flat().join('\n')).toMatch(/^.*, du .* 2017$/m);
  });

  it('is one page, whose letters lead down', () => {
    const { letters, groups } = indexOf(site);
    expect(letters.map(({ href }) => href)).toEqual(groups.map(({ id }) => `#${id}`));
    expect(site.pages.filter(({ partOf }) => partOf !== undefined)).toEqual([]);
  });
});

it('has the terms of the glossary, but those that are the name of a page', async () => {
  const site = await loadFixture({
    ...INDEX,
    ...frenchPages(['Centre']),
    'fr/glossaire.md': pageText('glossary', 'Glossaire', 'glossaire'),
    'en/glossaire.md': pageText('glossary', 'Glossary', 'glossary'),
  });
  const names = indexOf(site).groups.flatMap((group) => group.names);
  expect(names).toContainEqual({ href: '/glossaire/#etablissement', text: 'établissement' });
  expect(names).toContainEqual({ href: '/glossaire/#etablissement', text: 'CHU' });
  expect(names.filter(({ text }) => /^centre$/i.test(String(text)))).toEqual([
    { href: '/ministere/nom-0/', text: 'Centre' },
  ]);
});

it('a long index has a page for each letter, and several for a long letter', async () => {
  const titles = Array.from({ length: 150 }, (_, index) => `B ${String(index).padStart(3, '0')}`);
  const site = await loadFixture({ ...INDEX, ...frenchPages([...titles, '7']) });
  const index = indexOf(site);
  expect(index.groups).toEqual([]);
  expect(index.letters).toContainEqual({ letter: 'B', href: '/index-a-z/b/', count: 150 });
  expect(index.letters[0]).toEqual({ letter: '0-9', href: '/index-a-z/0-9/', count: 1 });

  const first = indexOf(site, '/index-a-z/b/');
  const second = indexOf(site, '/index-a-z/b/p2/');
  expect(first.letters.filter(({ current }) => current)).toMatchObject([{ letter: 'B' }]);
  const names = [first, second].flatMap(({ groups }) => groups.flatMap((group) => group.names));
  expect(names).toHaveLength(150);
  expect(first.pager).toEqual({
    pages: [
      { number: 1, href: '/index-a-z/b/', current: true },
      { number: 2, href: '/index-a-z/b/p2/' },
    ],
    next: '/index-a-z/b/p2/',
  });
  expect(second.pager).toMatchObject({ previous: '/index-a-z/b/' });
  const [described, continued] = ['/index-a-z/b/', '/index-a-z/b/p2/'].map(
    (address) => site.at(address)?.entry.words.description ?? '',
  );
  expect(described).toContain('150');
  expect(continued).toMatch(/page 2\. De 121 à 150, sur 150/);
  // In English there are too few names for letters to have pages.
  expect(site.at('/index-a-z/b/')?.translation).toBeUndefined();
  expect(site.at('/index-a-z/b/p2/')?.parent).toBe(site.at('/index-a-z/b/'));
});

it('each letter of a long index knows the same one in the other language', async () => {
  const site = await loadFixture(INDEX);
  const [french, english] = (['fr', 'en'] as const).map((locale) => {
    const [index] = pagesOfType(site, locale, 'index');
    const own = site.pages.filter(({ entry }) => entry.locale === locale);
    return index === undefined ? [] : fillIndex(index, own, site.references, 1);
  });
  const ids = (pages: readonly { entry: { id: string } }[] = []) =>
    new Set(pages.map(({ entry }) => entry.id));
  expect(ids(french)).toContain('index-a-z?m');
  expect(ids(english)).toContain('index-a-z?m');
});
