import { describe, expect, it } from 'vitest';
import type { SectionModel } from '../../../lib/page/section.ts';
import { siteModels } from '../../../lib/page/site-models.ts';
import type { CheckedSite } from '../../../lib/site/load-site.ts';
import { longLists } from '../../support/long-lists.ts';
import { loadFixture, pageText } from '../content/fixture-site.ts';

const sectionAt = (site: CheckedSite, address: string): SectionModel => {
  const model = siteModels(site, '').pageAt(address);
  if (model?.template !== 'section') throw new Error(`no list at ${address}`);
  return model;
};

/** Where the rows of a list lead. */
const rowsAt = (site: CheckedSite, address: string): string[] => {
  const { listing } = sectionAt(site, address);
  return listing.items.map((item) => ('link' in item ? item.link.href : item.href));
};

const derivedOf = (site: CheckedSite) =>
  site.pages.filter(({ partOf }) => partOf !== undefined).map(({ address }) => address);

/** Agreements with two countries, in French and in English. */
const AGREEMENTS = Object.fromEntries(
  [0, 1, 2, 3].flatMap((index) => {
    const matter = [
      index < 2 ? 'country: china' : 'partner: conass',
      `signed: ${2010 + index}`,
      `status: { value: ${index === 3 ? 'existing' : 'signed'}, known: 2020 }`,
      'source: { title: { fr: Une liste, en: A list } }',
    ];
    const text = (title: string, facts: string[]) =>
      pageText('agreement', title, `essai-${index}`, facts);
    return [
      [`fr/ententes/essai-${index}.md`, text(`Entente ${index}`, matter)],
      [`en/ententes/essai-${index}.md`, text(`Agreement ${index}`, [])],
    ];
  }),
);

describe('a short list', async () => {
  const site = await loadFixture(AGREEMENTS);

  it('has a page for each country and status, and none for years, almost one a record', () => {
    const derived = derivedOf(site).filter((address) => address.startsWith('/ententes/'));
    expect(derived.toSorted()).toEqual([
      '/ententes/etat/en-place/',
      '/ententes/etat/signee/',
      '/ententes/pays/bresil/',
      '/ententes/pays/chine/',
    ]);
  });

  it('holds on each what its value says, newest first', () => {
    expect(rowsAt(site, '/ententes/pays/chine/')).toEqual([
      '/ententes/essai-1/',
      '/ententes/essai-0/',
    ]);
    expect(sectionAt(site, '/ententes/pays/chine/')).toMatchObject({
      title: 'Ententes\u00a0: Chine',
      listId: 'resultats',
      listHeading: '2 résultats sur 6',
      head: { alternates: { fr: '/ententes/pays/chine/', en: '/en/agreements/country/china/' } },
    });
  });

  it('is cited, and said to machines, as a whole alone', () => {
    const given = (address: string) => {
      const { head, linkedData } = sectionAt(site, address);
      return [head.citation, linkedData].map((words) => words !== undefined);
    };
    expect(given('/ententes/')).toEqual([true, true]);
    expect(given('/ententes/pays/chine/')).toEqual([false, false]);
  });

  it('leads to each value, with how many have it, and tells which is shown', () => {
    const { filters } = sectionAt(site, '/en/agreements/country/brazil/');
    expect(filters?.all).toEqual({ href: '/en/agreements/#results', text: 'Show all (6)' });
    expect(filters?.facets[0]).toEqual({
      name: 'Country',
      values: [
        {
          href: '/en/agreements/country/brazil/#results',
          text: 'Brazil',
          count: 4,
          current: true,
        },
        { href: '/en/agreements/country/china/#results', text: 'China', count: 2 },
      ],
    });
  });

  it('is led back to by its records', () => {
    const agreement = siteModels(site, '').pageAt('/ententes/essai-3/');
    expect(agreement?.filed?.map(({ href }) => href)).toEqual([
      '/ententes/pays/bresil/#resultats',
      '/ententes/etat/en-place/#resultats',
    ]);
  });

  it('is not said to hold a record that was withdrawn', async () => {
    const file = 'fr/ententes/essai-3.md';
    const changed = await loadFixture({
      ...AGREEMENTS,
      [file]: `${AGREEMENTS[file]}`.replace(
        /\n---\n/,
        '\nwithdrawn: { on: 2020-02-03, reason: { fr: Motif., en: Reason. } }\n---\n',
      ),
    });
    expect(rowsAt(changed, '/ententes/pays/bresil/')).not.toContain('/ententes/essai-3/');
    const { pageAt } = siteModels(changed, '');
    expect(pageAt('/ententes/essai-2/')?.filed).not.toBeUndefined();
    expect(pageAt('/ententes/essai-3/')?.filed).toBeUndefined();
  });

  it('keeps its drawing on its own page, which has no words of a part', () => {
    expect(sectionAt(site, '/ententes/').listing).toHaveProperty('lanes');
    expect(sectionAt(site, '/ententes/pays/chine/').listing).not.toHaveProperty('lanes');
    expect(sectionAt(site, '/ententes/').listHeading).toBe('Les six ententes');
  });

  it('has its heading where links lead, under another id when its text has such a heading', async () => {
    const text = pageText(
      'section',
      'Ententes',
      'ententes',
      ['lists: agreements'],
      '## Résultats\n\nOui.',
    );
    const changed = await loadFixture({ ...AGREEMENTS, 'fr/ententes/index.md': text });
    expect(sectionAt(changed, '/ententes/').listId).toBe('resultats-resultats');
    expect(sectionAt(changed, '/ententes/pays/chine/').filters?.all?.href).toBe(
      '/ententes/#resultats-resultats',
    );
  });

  it('filters nothing where there is little to tell apart', () => {
    expect(sectionAt(site, '/nouvelles/')).not.toHaveProperty('filters');
    expect(sectionAt(site, '/nouvelles/')).not.toHaveProperty('listId');
  });
});

describe('a long list', async () => {
  const site = await loadFixture(longLists(100, ['nouvelles', 'ententes']));

  it('shares its records between numbered pages, each once', () => {
    const pages = ['', 'p2/', 'p3/', 'p4/'];
    const rows = pages.flatMap((end) => rowsAt(site, `/nouvelles/${end}`));
    expect(rows).toHaveLength(101);
    expect(new Set(rows).size).toBe(101);
    expect(site.at('/nouvelles/p5/')).toBeUndefined();
    expect(sectionAt(site, '/nouvelles/p2/')).toMatchObject({
      listHeading: 'Résultats 31 à 60 sur 101',
      pager: { previous: '/nouvelles/#resultats', next: '/nouvelles/p3/#resultats' },
    });
  });

  it('draws the day of its newest record where it begins, when that is a day', () => {
    const { newest, listing } = sectionAt(site, '/nouvelles/');
    const [first] = listing.kind === 'dated' ? listing.items : [];
    expect(first?.date).toMatchObject({ text: `${newest?.days}\u00a0${newest?.rest}` });
    expect(sectionAt(site, '/nouvelles/p2/')).not.toHaveProperty('newest');
    expect(sectionAt(site, '/ententes/')).not.toHaveProperty('newest');
  });

  it('tells news apart by what they tell of', () => {
    const related = rowsAt(site, '/nouvelles/pays/pays-7/').map((address) => {
      const entry = site.at(address)?.entry;
      const [id = ''] = entry?.type === 'news' ? (entry.facts.related ?? []) : [];
      const agreement = site.find('fr', id)?.entry;
      const partner = agreement?.type === 'agreement' ? agreement.facts.partner : undefined;
      return site.references.partners[partner ?? '']?.country;
    });
    expect(new Set(related)).toEqual(new Set(['country-7']));
  });

  it('gives the many values of a facet a page, on the way to each', () => {
    const { filters } = sectionAt(site, '/nouvelles/');
    expect(filters?.facets.find(({ name }) => name === 'Année')?.values).toEqual([
      { href: '/nouvelles/annee/#resultats', text: 'Choisir parmi 30 années' },
    ]);
    const years = rowsAt(site, '/nouvelles/annee/');
    expect(years[0]).toBe('/nouvelles/annee/2019/#resultats');
    expect(site.at('/nouvelles/annee/2019/')?.parent?.address).toBe('/nouvelles/annee/');
  });

  it('has no address twice', () => {
    const addresses = site.pages.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
