import { expect, it } from 'vitest';
import { dataFiles } from '../../../lib/open-data/data-files.ts';
import { llmsText } from '../../../lib/page-markdown/llms-txt.ts';
import { pageFacts } from '../../../lib/page-markdown/page-facts.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { sitemapModel } from '../../../lib/page/sitemap.ts';
import { searchAside, searchPage } from '../../../lib/search/search-page.ts';
import { baseFile, loadFixture } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';
const TODAY = '2026-11-29';

const withdraw = (file: string) => ({
  [file]: baseFile(file).replace(
    /\n---\n/,
    "\nwithdrawn: { on: 2020-02-03, reason: { fr: 'Motif : un.', en: Reason. } }\n---\n",
  ),
});

const before = await loadFixture();
const after = await loadFixture({
  ...withdraw('fr/nouvelles/bresil-2014.md'),
  ...withdraw('fr/ententes/accord-2004.md'),
});

function shown(site: typeof before, id: string) {
  const page = site.find('fr', id);
  if (page === undefined) throw new Error(id);
  const model = pageModel(site, SITE_URL, page);
  return { model, found: searchPage(searchAside(site, page, TODAY), model) };
}

it('a page that was withdrawn ranks lower in the search, old news or not, and says what it is', () => {
  for (const id of ['nouvelles/bresil-2014', 'ententes/accord-2004']) {
    const [was, is] = [before, after].map((site) => shown(site, id).found);
    expect(is?.rank).toBeLessThan(was?.rank ?? 0);
    expect(is?.summary).toMatch(/3\sfévrier 2020\. .*phrase assez longue/);
  }
});

it('says to machines that it no longer holds, and since when', () => {
  const [work] = JSON.parse(shown(after, 'nouvelles/bresil-2014').model.linkedData ?? '')['@graph'];
  expect(work).toMatchObject({ creativeWorkStatus: 'Withdrawn', expires: '2020-02-03' });
  const [held] = JSON.parse(shown(before, 'nouvelles/bresil-2014').model.linkedData ?? '')[
    '@graph'
  ];
  expect(held).not.toHaveProperty('expires');
});

it('has changed that day, whatever it said before', async () => {
  const file = 'fr/ministere/mission.md';
  const site = await loadFixture({ ...withdraw('fr/nouvelles/bresil-2014.md'), ...withdraw(file) });
  expect(site.find('fr', 'ministere/mission')?.entry.facts.updated).toMatch(/^2015/);
  const mapped = sitemapModel(site, SITE_URL);
  for (const id of ['ministere/mission', 'nouvelles/bresil-2014']) {
    const { model } = shown(site, id);
    const [work] = JSON.parse(model.linkedData ?? '')['@graph'];
    const { lastModified } = mapped.find(({ url }) => url === model.head.canonical) ?? {};
    const told = new Map(model.head.metadata).get('dcterms.modified');
    expect([work.dateModified, lastModified, told]).toEqual(Array(3).fill('2020-02-03'));
  }
});

it('says so in Markdown, before anything else', () => {
  const { facts } = pageFacts(shown(after, 'ententes/accord-2004').model, SITE_URL);
  expect(facts[0]).toMatch(/3\sfévrier 2020\. Motif\u00a0: un\.$/);
});

it('is marked where programs read which pages there are', () => {
  const lines = llmsText(after, SITE_URL).split('\n');
  const marked = lines.filter((line) => /\((?:page retirée|withdrawn)\)\]/.test(line));
  const pages = after.pages.filter(({ entry }) => entry.facts.withdrawn !== undefined);
  expect(marked).toHaveLength(pages.length);
  for (const { address } of pages) expect(marked.join('\n')).toContain(`(${SITE_URL}${address}`);
});

it('stays in the open data, with the day it was withdrawn', () => {
  const rows: { id: string; withdrawn: string | null }[] = JSON.parse(
    dataFiles(after, SITE_URL).find(
      ({ name, format }) => name === 'agreements' && format === 'json',
    )?.text ?? '[]',
  );
  expect(Object.fromEntries(rows.map(({ id, withdrawn }) => [id, withdrawn]))).toEqual({
    'ententes/accord-2004': '2020-02-03',
    'ententes/accord-2013': null,
  });
});
