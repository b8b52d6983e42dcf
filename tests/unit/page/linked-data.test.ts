import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../lib/open-data/data-files.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { namesIn, schemaFaults } from '../../support/schema-org.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';

const site = await loadFixture({
  'fr/nouvelles/bresil-2014.md': baseFile('fr/nouvelles/bresil-2014.md').replace(
    /title: .*/,
    "title: 'Une </script & « deux »'",
  ),
  'fr/ministere/donnees.md': pageText('page', 'Données', 'donnees', [
    'shows: open-data',
    'frenchOnly: true',
  ]),
  'site.yaml': `${baseFile('site.yaml')}dataLicence:
  name: { fr: Essai, en: Trial }
  url: https://exemple.qc.ca/licence
`,
  'fr/publications/index.md': pageText('section', 'Publications', 'publications', [
    'lists: publications',
    'frenchOnly: true',
  ]),
  'fr/publications/plan.md': pageText('publication', 'Plan', 'plan', [
    'published: 2014-05',
    'updated: 2015-08-05T13:32',
    'frenchOnly: true',
    'documents: [{ file: /documents/plan.pdf, language: fr }]',
  ]),
});

interface Node {
  [name: string]: unknown;
}

function graphOf(locale: 'fr' | 'en', id: string): Node[] {
  const page = site.find(locale, id);
  const { linkedData } = page === undefined ? {} : pageModel(site, SITE_URL, page);
  const said = JSON.parse(linkedData ?? '{"@graph":[]}');
  return said['@graph'] ?? [said];
}

/** Every node of a graph, and what is in it. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(nodesOf)];
}

const LISTS_DATA = 'ministere/donnees';

describe('what machines are told of a page', () => {
  it('is in words of schema.org, and leads to pages', () => {
    const graphs = site.pages.map(({ entry }) => graphOf(entry.locale, entry.id));
    const names = new Set(namesIn(graphs));
    expect(names.size).toBeGreaterThan(10);
    expect(graphs.flat().flatMap((node) => schemaFaults(node, names))).toEqual([]);
  });

  it.each([
    ['a type that is none', { '@type': 'Agreement', name: 'x' }],
    ['a property of another type', { '@type': 'WebPage', headlin: 'x' }],
    ['a property of another type', { '@type': 'ContactPoint', datePublished: '2014' }],
    ['a date that no calendar has', { '@type': 'WebPage', dateModified: '2014-02-30' }],
    ['a time', { '@type': 'WebPage', dateModified: '2014-02-03T10:00' }],
    ['half a range', { '@type': 'Report', temporalCoverage: '2014/undefined' }],
    ['an address that is not whole', { '@type': 'WebPage', url: '/mission/' }],
    ['a name that is no address', { '@type': 'WebPage', '@id': 'mission', name: 'x' }],
    ['a name that nothing bears', { '@type': 'WebPage', about: { '@id': `${SITE_URL}/x/` } }],
    ['nothing', { '@type': 'WebPage', about: {} }],
    ['a type alone', { '@type': 'WebPage', about: { '@type': 'Thing' } }],
    ['an empty text', { '@type': 'WebPage', name: '' }],
    ['an empty list', { '@type': 'WebPage', mentions: [] }],
  ])('is not %s', (_what, node) => {
    expect(schemaFaults(node, new Set())).toHaveLength(1);
  });

  it('leads from one language to the other', () => {
    const [french] = graphOf('fr', 'ententes/accord-2013');
    const [english] = graphOf('en', 'ententes/accord-2013');
    expect(french?.['workTranslation']).toEqual({ '@id': english?.['@id'] });
    expect(english?.['translationOfWork']).toEqual({ '@id': french?.['@id'] });
  });

  it('says what the facts say, and nothing of the ministry for a demonstration', () => {
    const [report] = graphOf('fr', 'rapports/chine-2017');
    expect(report).toMatchObject({
      '@type': 'Report',
      datePublished: '2017-09-22',
      temporalCoverage: '2017-09-02/2017-09-10',
    });
    expect(report).not.toHaveProperty('publisher');
    const [publication] = graphOf('fr', 'publications/plan');
    expect(publication).toMatchObject({
      '@type': 'DigitalDocument',
      datePublished: '2014-05',
      dateModified: '2015-08-05',
      encoding: [{ contentUrl: `${SITE_URL}/documents/plan.pdf`, inLanguage: 'fr' }],
    });
  });

  it('names each set of data, its files and its licence, where they are listed', () => {
    const [page] = graphOf('fr', LISTS_DATA);
    const nodes = nodesOf(page).filter((node) => node['@type'] === 'Dataset');
    const files = dataFiles(site, SITE_URL);
    expect(
      nodes.flatMap((node) => nodesOf(node['distribution'])).map((file) => file['contentUrl']),
    ).toEqual(files.filter(({ format }) => format !== 'schema').map(({ path }) => SITE_URL + path));
    for (const node of nodes) {
      expect(node).toMatchObject({ license: 'https://exemple.qc.ca/licence' });
      expect(String(node['description']).length).toBeGreaterThan(50);
    }
    const listing = site.find('fr', LISTS_DATA);
    const sections = listing === undefined ? [] : pageModel(site, SITE_URL, listing).body.sections;
    expect(nodes.map((node) => String(node['url']).split('#')[1])).toEqual(
      sections.slice(-nodes.length).map(({ id }) => id),
    );
  });

  it('can stand in an element, whatever a title says', () => {
    const page = site.find('fr', 'nouvelles/bresil-2014');
    const { linkedData = '' } = page === undefined ? {} : pageModel(site, SITE_URL, page);
    expect(linkedData).not.toContain('<');
    expect(JSON.parse(linkedData)['@graph'][0].headline).toContain('</script ');
  });

  it('is the site at home, without a search of its own, and never the ministry’s unasked', () => {
    const [home, ...others] = graphOf('fr', '');
    expect(others).toEqual([]);
    expect(home).toMatchObject({ '@type': 'WebSite', url: `${SITE_URL}/` });
    expect(JSON.stringify(home)).not.toMatch(/SearchAction|Organization|Ministère/);
  });

  it('is the ministry’s once the site is official', async () => {
    const official = await loadFixture({
      'site.yaml': baseFile('site.yaml')
        .replace('status: demonstration', 'status: official')
        .replace(/^name: .*/m, "name: 'Ministère : la santé'"),
    });
    const home = official.find('en', '');
    const { linkedData = '', head } = (home && pageModel(official, SITE_URL, home)) ?? {};
    // Its name is French, whatever the language of the page.
    const name = 'Ministère\u00a0: la santé';
    expect(JSON.parse(linkedData)).toMatchObject({
      '@type': 'WebSite',
      name,
      publisher: { '@type': 'GovernmentOrganization', url: `${SITE_URL}/`, name },
    });
    const told = new Map(head?.metadata);
    expect([told.get('dcterms.publisher'), told.get('og:site_name')]).toEqual([name, name]);
  });
});
