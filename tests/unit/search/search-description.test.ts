import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { headersAt, hostingOf } from '../../../lib/hosting/hosting.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { searchDescriptions } from '../../../lib/search/search-description.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';
const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';

const SEARCH = {
  'fr/recherche.md': pageText('search', 'Recherche', 'recherche').replace(
    /description: .*/,
    "description: 'Trouvez « R & D », un mot < deux, ou la page que vous cherchez.'",
  ),
  'en/recherche.md': pageText('search', 'Search', 'search'),
};

/** What a browser reads in a description. */
function read(text: string): Record<string, string | undefined> {
  const document = XmlDocument.fromString(text);
  const at = (path: string) =>
    document.get(`/s:OpenSearchDescription/s:${path}`, { s: NAMESPACE })?.content;
  const names = ['ShortName', 'Description', 'Language', 'InputEncoding', 'Url/@template'];
  const said = Object.fromEntries(names.map((name) => [name, at(name)]));
  document.dispose();
  return said;
}

it('says how to ask the search of each language', async () => {
  const site = await loadFixture(SEARCH);
  const [french, english] = searchDescriptions(site, SITE_URL);
  expect([french?.path, english?.path]).toEqual(['/opensearch.fr.xml', '/opensearch.en.xml']);
  expect(read(french?.text ?? '')).toMatchObject({
    ShortName: 'Démonstration',
    Description: 'Trouvez «\u00a0R & D\u00a0», un mot < deux, ou la page que vous cherchez.',
    Language: 'fr-CA',
    InputEncoding: 'UTF-8',
    'Url/@template': `${SITE_URL}/recherche/?q={searchTerms}`,
  });
  expect(read(english?.text ?? '')).toMatchObject({
    Language: 'en-CA',
    'Url/@template': `${SITE_URL}/en/search/?q={searchTerms}`,
  });
});

it('is led to by the page of the search, under the same name', async () => {
  const site = await loadFixture(SEARCH);
  for (const { path, text } of searchDescriptions(site, SITE_URL)) {
    const page = site.find(path.includes('.fr.') ? 'fr' : 'en', 'recherche');
    const search = page && pageModel(site, SITE_URL, page).head.search;
    expect(search).toEqual({ href: path, title: read(text)['ShortName'] });
  }
});

it('is of the ministry once the site is official, in as many letters as a name may have', async () => {
  const site = await loadFixture({
    ...SEARCH,
    'site.yaml': baseFile('site.yaml')
      .replace('status: demonstration', 'status: official')
      .replace(/shortName: .*/, 'shortName: Santé & services soc'),
  });
  const [{ text = '' } = {}] = searchDescriptions(site, SITE_URL);
  expect(read(text)).toMatchObject({ ShortName: 'Santé & services' });
});

it('is nowhere without a search', async () => {
  expect(searchDescriptions(await loadFixture(), SITE_URL)).toEqual([]);
});

it('is served as what browsers take it for', () => {
  const headers = headersAt(hostingOf(), '/opensearch.en.xml');
  expect(headers['Content-Type']).toBe('application/opensearchdescription+xml; charset=utf-8');
});
