import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../lib/open-data/data-files.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';

/** Every name that schema.org has, as its types know them. */
const vocabulary = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');

const site = await loadFixture({
  'fr/nouvelles/bresil-2014.md': baseFile('fr/nouvelles/bresil-2014.md').replace(
    /title: .*/,
    "title: 'Une </script> & « deux »'",
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
  return linkedData === undefined ? [] : JSON.parse(linkedData)['@graph'];
}

/** Every node of a graph, and what is in it. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(nodesOf)];
}

const LISTS_DATA = 'ministere/donnees';

const RECORDS = ['nouvelles/bresil-2014', 'ententes/accord-2013', 'rapports/chine-2017'];

describe('what machines are told of a record', () => {
  it.each([...RECORDS, 'publications/plan', LISTS_DATA])('%s is in words of schema.org', (id) => {
    const nodes = nodesOf(graphOf('fr', id));
    expect(nodes.length).toBeGreaterThan(3);
    const names = new Set(nodes.flatMap((node) => Object.keys(node)));
    const types = new Set(nodes.flatMap((node) => node['@type'] ?? []));
    const known = (text: string) => vocabulary.includes(text);
    expect([...names].filter((name) => !name.startsWith('@') && !known(`"${name}"?:`))).toEqual([]);
    expect([...types].filter((type) => !known(`"@type": "${String(type)}"`))).toEqual([]);
    expect(nodes.filter((node) => Object.keys(node).length < 1)).toEqual([]);
  });

  it.each([...RECORDS, 'publications/plan'])('%s has addresses and dates that are whole', (id) => {
    const said = nodesOf(graphOf('fr', id)).flatMap((node) => Object.entries(node));
    const valuesOf = (names: RegExp) =>
      said.filter(([name]) => names.test(name)).map(([, value]) => String(value));
    const addresses = valuesOf(/^(?:@id|url|item|contentUrl|isBasedOn)$/);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((one) => !one.startsWith(`${SITE_URL}/`))).toEqual([]);
    const dates = valuesOf(/^date[A-Z]/);
    expect(dates).not.toEqual([]);
    expect(dates.filter((one) => !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(one))).toEqual([]);
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
    expect(JSON.parse(linkedData)['@graph'][0].headline).toContain('</script>');
  });

  it('is of records alone', () => {
    for (const id of ['', 'ministere', 'ministere/mission', 'nouvelles']) {
      expect(graphOf('fr', id)).toEqual([]);
    }
  });
});
