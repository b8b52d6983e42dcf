import { describe, expect, it } from 'vitest';
import type { Site } from '../../../lib/site/site.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

const addressOf = (site: Site, locale: 'fr' | 'en', id: string) => site.find(locale, id)?.address;
const titles = (site: Site, locale: 'fr' | 'en', id: string) =>
  site.find(locale, id)?.children.map(({ entry }) => entry.words.title);

describe('addresses', async () => {
  const site = await loadFixture();

  it.each([
    ['fr', '', '/'],
    ['en', '', '/en/'],
    ['fr', 'ministere', '/ministere/'],
    ['en', 'ministere', '/en/ministry/'],
    ['fr', 'ententes/accord-2013', '/ententes/accord-2013/'],
    ['en', 'ententes/accord-2013', '/en/agreements/agreement-2013/'],
  ] as const)('%s %s is at %s', (locale, id, address) => {
    expect(addressOf(site, locale, id)).toBe(address);
    expect(site.at(address)?.entry).toMatchObject({ locale, id });
  });

  it('has no page at an address that nobody wrote', () => {
    for (const address of ['/mission/', '/ministere', 'ministere', '/en/ministere/', '']) {
      expect(site.at(address)).toBeUndefined();
    }
  });

  it('follows the slug of a section, and the identity stays', async () => {
    const moved = baseFile('fr/ministere/index.md').replace(
      'slug: ministere',
      'slug: le-ministere',
    );
    const changed = await loadFixture({ 'fr/ministere/index.md': moved });
    expect(addressOf(changed, 'fr', 'ministere/mission')).toBe('/le-ministere/mission/');
    expect(addressOf(changed, 'en', 'ministere/mission')).toBe('/en/ministry/mission/');
  });

  it('may give the same last part to pages of two sections', async () => {
    const page = (title: string) => pageText('page', title, 'mission');
    const changed = await loadFixture({
      'fr/a/index.md': pageText('section', 'A', 'a'),
      'en/a/index.md': pageText('section', 'A', 'a'),
      'fr/a/mission.md': page('Mission'),
      'en/a/mission.md': page('Mission'),
    });
    expect(addressOf(changed, 'fr', 'a/mission')).toBe('/a/mission/');
  });
});

describe('the tree', async () => {
  it('links a page to its section, and the two languages to one another', async () => {
    const site = await loadFixture();
    const page = site.find('en', 'ministere/mission');
    expect(page?.parent).toBe(site.find('en', 'ministere'));
    expect(page?.parent?.parent).toBe(site.find('en', ''));
    expect(page?.parent?.parent?.parent).toBeUndefined();
    expect(page?.translation).toBe(site.find('fr', 'ministere/mission'));
    expect(page?.translation?.translation).toBe(page);
  });

  it('gives an English page the facts of the French one', async () => {
    const site = await loadFixture();
    for (const locale of ['fr', 'en'] as const) {
      expect(site.find(locale, 'ententes/accord-2013')?.entry.facts).toMatchObject({
        partner: 'conass',
        signed: '2013',
        status: { value: 'signed', known: '2014-05-06' },
      });
    }
  });

  it('orders children by rank, then by title in the order of the language', async () => {
    const rank = (order: number) => [`order: ${order}`];
    const pages = { d: 'Zone', c: 'Étude', b: 'Eau', a: 'Ökologie' };
    const all = Object.entries(pages).flatMap(([id, title]) => [
      [`fr/ministere/${id}.md`, pageText('page', title, id)] as const,
      [`en/ministere/${id}.md`, pageText('page', title, id)] as const,
    ]);
    const site = await loadFixture({
      ...Object.fromEntries(all),
      'fr/ministere/e.md': pageText('page', 'Dernier', 'e', rank(10)),
      'en/ministere/e.md': pageText('page', 'Last', 'e'),
      'fr/ministere/f.md': pageText('page', 'Avant', 'f', rank(2)),
      'en/ministere/f.md': pageText('page', 'Before', 'f'),
    });
    // The mission has rank 1; 2 comes before 10; those without a rank come last.
    expect(titles(site, 'fr', 'ministere')).toEqual([
      'Mission',
      'Avant',
      'Dernier',
      'Eau',
      'Étude',
      'Ökologie',
      'Zone',
    ]);
    expect(titles(site, 'en', 'ministere')?.slice(0, 3)).toEqual(['Mission', 'Before', 'Last']);
  });

  it('has the home page above the sections', async () => {
    expect(titles(await loadFixture(), 'fr', '')).toEqual([
      'Ententes',
      'Ministère',
      'Nouvelles',
      'Rapports de mission',
    ]);
  });

  it('reads the same tree twice as the same pages', async () => {
    const addresses = (site: Site) => site.pages.map(({ address }) => address);
    expect(addresses(await loadFixture())).toEqual(addresses(await loadFixture()));
  });
});
