import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GET } from '../../../app/dev/files/[...path]/route.dev.ts';
import { feedFiles, openDataFiles } from '../../../lib/build/site-files.ts';
import { loadSite } from '../../../lib/site/load-site.ts';
import { baseFile, makeSite, pageText, type FixtureSite } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';

let folders: FixtureSite;

beforeEach(() => vi.stubEnv('SITE_URL', SITE_URL));

afterEach(() => {
  folders.remove();
  vi.unstubAllEnvs();
});

/** What whoever writes gets at an address, while the content is that. */
async function ask(address: string, changes: Readonly<Record<string, string>> = {}) {
  folders = makeSite(changes);
  vi.stubEnv('CONTENT_DIR', folders.contentDir);
  const params = Promise.resolve({ path: address.split('/').filter(Boolean) });
  const answer = await GET(new Request(SITE_URL + address), { params });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

it.each([
  ['/llms.txt', 'text/plain; charset=utf-8', '# '],
  ['/sitemap.xml', 'application/xml; charset=utf-8', '<?xml'],
  ['/donnees-ouvertes/ententes.csv', 'text/csv; charset=utf-8', 'id,'],
  ['/donnees-ouvertes/catalogue.jsonld', 'application/ld+json; charset=utf-8', '{'],
  ['/fils-de-nouvelles/tout.atom.xml', 'application/atom+xml; charset=utf-8', '<?xml'],
  ['/en/feeds/all.feed.json', 'application/feed+json; charset=utf-8', '{'],
  ['/index.md', 'text/markdown; charset=utf-8', '# '],
  ['/en/index.md', 'text/markdown; charset=utf-8', '# '],
])('%s is %s', async (address, type, start) => {
  const { status, headers, text } = await ask(address);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(text.startsWith(start)).toBe(true);
});

it('says how browsers ask the search, when there is one', async () => {
  const search = {
    'fr/recherche.md': pageText('search', 'Recherche', 'recherche', ['frenchOnly: true']),
  };
  const { status, headers, text } = await ask('/opensearch.fr.xml', search);
  expect([status, text.slice(0, 5)]).toEqual([200, '<?xml']);
  expect(headers.get('content-type')).toContain('application/opensearchdescription+xml');
});

it('is what a build makes', async () => {
  const { text } = await ask('/donnees-ouvertes/ententes.json');
  const context = { siteUrl: SITE_URL, code: '' };
  const site = await loadSite({ contentDir: folders.contentDir, publicDir: folders.publicDir });
  const built = [...feedFiles(site, context), ...openDataFiles(site, context)];
  const file = built.find(({ path }) => path === 'donnees-ouvertes/ententes.json');
  expect(text).toBe(file?.content.toString());
});

it('is of the content as it is, and says which page the Markdown is of', async () => {
  const home = baseFile('fr/index.md').replace(/^title: .*$/m, 'title: Essai');
  const { text, headers } = await ask('/index.md', { 'fr/index.md': home });
  expect(text).toContain('# Essai\n');
  expect(headers.get('link')).toBe(`<${SITE_URL}/>; rel="canonical"`);
});

it.each(['/nowhere/index.md', '/donnees-ouvertes/rien.csv', '/robots.md'])(
  'there is no %s',
  async (address) => expect((await ask(address)).status).toBe(404),
);

it('says what is wrong with the content', async () => {
  const home = baseFile('fr/index.md').replace(/^title: /m, 'titel: ');
  const { status, text } = await ask('/index.md', { 'fr/index.md': home });
  expect(status).toBe(500);
  expect(text).toMatch(/^content\/fr\/index\.md:\d+:1 /m);
});
