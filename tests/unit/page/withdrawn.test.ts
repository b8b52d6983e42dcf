import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import { dataFiles } from '../../../lib/open-data/data-files.ts';
import { llmsText } from '../../../lib/page-markdown/llms-txt.ts';
import { plainWords } from '../../../lib/markdown/inline.ts';
import { MARKDOWN, pageMarkdown } from '../../../lib/page-markdown/page-markdown.ts';
import { pageFacts } from '../../../lib/page/page-facts.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { sitemapModel } from '../../../lib/page/sitemap.ts';
import { contribute } from '../../../lib/search/contribution.ts';
import { checkSite } from '../../../lib/site/load-site.ts';
import { searchAside, searchPage } from '../../../lib/search/search-page.ts';
import { baseFile, loadFixture, makeSite } from '../content/fixture-site.ts';
import { WEB_OF_RECORDS } from '../content/web-of-records.ts';

const SITE_URL = 'https://exemple.test';
const TODAY = '2026-11-29';

const withdrawnText = (text: string) =>
  text.replace(
    /\n---\n/,
    "\nwithdrawn: { on: 2020-02-03, reason: { fr: 'Motif : un.', en: Reason. } }\n---\n",
  );

const withdraw = (file: string) => ({ [file]: withdrawnText(baseFile(file)) });

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

it('says so in its name, wherever that stands alone', () => {
  for (const id of ['nouvelles/bresil-2014', 'ententes/accord-2004']) {
    const { model, found } = shown(after, id);
    const page = after.find('fr', id);
    if (page === undefined) throw new Error(id);
    const name = `${plainWords(model.title)} (page retirée)`;
    const told = new Map(model.head.metadata);
    expect(model.head.title.startsWith(name)).toBe(true);
    expect([told.get('og:title'), told.get('dcterms.title')]).toEqual([name, name]);
    expect(plainWords(model.head.citation ?? '')).toContain(name);
    const [work, way] = JSON.parse(model.linkedData ?? '')['@graph'];
    expect([work.headline ?? work.name, way.itemListElement.at(-1).name]).toEqual([name, name]);
    expect(pageMarkdown('', page, model, SITE_URL)).toContain(`# ${name}\n`);
    expect(contribute(found).title).toBe(name);
    // Its own heading has the notice below it.
    expect(shown(before, id).model.title).toEqual(model.title);
  }
});

it('is advised on no title that is long by what it says of itself', async () => {
  const file = 'fr/ententes/accord-2004.md';
  const text = withdrawnText(baseFile(file)).replace(/^title: .*$/m, `title: ${'a'.repeat(60)}`);
  const { remove, ...folders } = makeSite({ [file]: text });
  try {
    const { advice } = await checkSite(folders);
    expect(advice.filter(({ code }) => code === 'title-cut')).toEqual([]);
  } finally {
    remove();
  }
});

it('says so in Markdown, before anything else', () => {
  const { facts } = pageFacts(shown(after, 'ententes/accord-2004').model, SITE_URL, MARKDOWN);
  expect(facts[0]).toMatch(/3\sfévrier 2020\. Motif\u00a0: un\.$/);
});

it('is marked where programs read which pages there are', () => {
  const lines = llmsText(after, SITE_URL).split('\n');
  const marked = lines.filter((line) => /\(page (?:retirée|withdrawn)\)\]/.test(line));
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

/** A web of records: of an agreement, a report and news, one is withdrawn at a time. */
const webOf = async (...files: string[]) => {
  const texts: Record<string, string> = { ...WEB_OF_RECORDS };
  for (const file of files) texts[file] = withdrawnText(texts[file] ?? baseFile(file));
  return loadFixture(texts);
};

/** The model of a page of a web of records, with its words in one text. */
function modelAt(site: typeof before, id: string, locale: Locale = 'fr') {
  const page = site.find(locale, id);
  if (page === undefined) throw new Error(id);
  const model = pageModel(site, SITE_URL, page);
  return { model, text: JSON.stringify(model) };
}

const AGREEMENT = 'fr/ententes/accord-2018.md';
const REPORT_FILE = 'fr/rapports/chine-2017.md';
const NEWS = 'fr/nouvelles/bresil-2014.md';
/** Pages of a partner, of its country, of a report and of an agreement. */
const GATHERING = [
  'pays/conass',
  'pays/bresil',
  'pays/chine',
  'rapports/chine-2017',
  'ententes/accord-2013',
];

describe('what a page says that was withdrawn', () => {
  it.each([AGREEMENT, REPORT_FILE, NEWS])('no longer counts: %s', async (file) => {
    const [all, fewer] = [await webOf(), await webOf(file)];
    const id = file.slice('fr/'.length, -'.md'.length);
    for (const locale of LOCALES) {
      const href = all.find(locale, id)?.address ?? '';
      const named = (site: typeof before) =>
        GATHERING.filter(
          (one) => one !== id && modelAt(site, one, locale).text.includes(`"${href}`),
        );
      expect(named(all)).not.toEqual([]);
      // A report says which agreements it bears on, an agreement where its facts come from.
      for (const one of named(fewer)) {
        const { facts } = fewer.find(locale, one)?.entry ?? {};
        expect(JSON.stringify(facts)).toContain(id);
      }
    }
  });

  it('is in no count, no lane and no row of a partner’s page', async () => {
    const site = await webOf(AGREEMENT);
    for (const id of ['pays/conass', 'pays/bresil']) {
      const { model } = modelAt(site, id);
      if (model.template !== 'partner') throw new Error(id);
      expect(model.agreements?.items).toHaveLength(2);
      expect(model.agreements?.lanes?.lanes.flatMap(({ signings }) => signings)).toHaveLength(2);
      expect(model.recommendations.flatMap(({ followUps }) => followUps)).toEqual([]);
    }
  });

  it('is still on its own page, as it stood', async () => {
    const [all, own] = [await webOf(), await webOf(AGREEMENT)];
    const [was, is] = [all, own].map((site) => modelAt(site, 'ententes/accord-2018').model);
    expect(is).toMatchObject({ lanes: was?.template === 'agreement' ? was.lanes : {} });
    const [reported, withdrawnReport] = [all, await webOf(REPORT_FILE)].map(
      (site) => modelAt(site, 'rapports/chine-2017').model,
    );
    expect(withdrawnReport).toMatchObject(
      reported?.template === 'mission-report' ? { recommendations: reported.recommendations } : {},
    );
  });
});

it.each<[Locale, RegExp]>([
  ['fr', /\(page retirée\)$/],
  ['en', /\(page withdrawn\)$/],
])('is marked wherever a page in force still names it (%s)', async (locale, mark) => {
  const site = await webOf('fr/ententes/accord-2013.md', NEWS, 'fr/pays/conass.md');
  const { model } = modelAt(site, 'ententes/accord-2018', locale);
  if (model.template !== 'agreement') throw new Error(model.template);
  expect(model.renews?.text).toMatch(mark);
  expect(model.source?.text).toMatch(mark);
  expect(model.partner).toMatchObject({ text: expect.stringMatching(mark) });
  const { facts } = pageFacts(model, SITE_URL, MARKDOWN);
  expect(facts.filter((line) => line.includes(mark.source.replaceAll(/[\\$]/g, '')))).toHaveLength(
    3,
  );
});
