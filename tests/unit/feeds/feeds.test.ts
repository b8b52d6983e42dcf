import { XMLParser } from 'fast-xml-parser';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../lib/i18n/messages.ts';
import { atomFeed } from '../../../lib/feeds/atom.ts';
import type { Feed } from '../../../lib/feeds/feed.ts';
import { jsonFeed } from '../../../lib/feeds/json-feed.ts';
import { siteFeeds } from '../../../lib/feeds/site-feeds.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';
const ATOM = { a: 'http://www.w3.org/2005/Atom' };

/** What no form of a feed may change. */
const ODD = 'L’été à Montréal : « œuf » <b>&amp;</b> & "deux" \'trois\' ]]> 漢字 😀 \u00a0fin';

const FEED: Feed = {
  locale: 'fr',
  id: 'tag:exemple.test,2026:fr/news',
  title: ODD,
  author: { name: ODD, locale: 'en' },
  page: 'https://exemple.test/?a=1&b="2"',
  updated: '2026-11-29T12:00:00Z',
  items: [
    {
      id: 'tag:exemple.test,2026:fr/nouvelles/une',
      url: 'https://exemple.test/nouvelles/une/?a&b',
      translation: { locale: 'en', url: 'https://exemple.test/en/news/one/' },
      title: ODD,
      summary: `${ODD}\n${ODD}`,
      kind: ODD,
      html: `<p title="a > b">${ODD}</p>\r\n<p>…</p>`,
      published: '2026-11-28T12:00:00Z',
      updated: '2026-11-29T12:00:00Z',
    },
  ],
};

const SELF = 'https://exemple.test/fils/a&b.xml';

describe('a feed in Atom', () => {
  const document = XmlDocument.fromString(atomFeed(FEED, SELF));
  const at = (path: string) =>
    document.find(path, ATOM).map((node) => ('value' in node ? node.value : node.content));

  it('is read back as it is', () => {
    const [item] = FEED.items;
    expect(at('/a:feed/a:title')).toEqual([ODD]);
    expect(at('/a:feed/a:author/a:name')).toEqual([ODD]);
    expect(at('/a:feed/a:author/a:name/@xml:lang')).toEqual(['en']);
    expect(at('/a:feed/a:id')).toEqual([FEED.id]);
    expect(at('//a:entry/a:title')).toEqual([ODD]);
    expect(at('//a:entry/a:summary')).toEqual([item?.summary]);
    expect(at('//a:entry/a:category/@term')).toEqual([ODD]);
    expect(at('//a:entry/a:content')).toEqual([item?.html]);
    expect(at('//a:entry/a:published')).toEqual([item?.published]);
  });

  it('says where it is, and where its pages are in each language', () => {
    expect(at('/a:feed/a:link[@rel="self"]/@href')).toEqual([SELF]);
    expect(at('/a:feed/a:link[@rel="alternate"]/@href')).toEqual([FEED.page]);
    expect(at('//a:entry/a:link/@hreflang')).toEqual(['fr', 'en']);
    expect(at('//a:entry/a:link/@href')).toEqual([
      'https://exemple.test/nouvelles/une/?a&b',
      'https://exemple.test/en/news/one/',
    ]);
  });
});

it('a feed in JSON is read back as it is', () => {
  const [item] = FEED.items;
  expect(JSON.parse(jsonFeed(FEED, SELF))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: ODD,
    home_page_url: FEED.page,
    feed_url: SELF,
    language: 'fr',
    authors: [{ name: ODD }],
    items: [
      {
        id: item?.id,
        url: item?.url,
        title: ODD,
        summary: item?.summary,
        content_html: item?.html,
        date_published: item?.published,
        date_modified: item?.updated,
        tags: [ODD],
        language: 'fr',
      },
    ],
  });
});

describe('the feeds of a site', async () => {
  const site = await loadFixture({
    'fr/nouvelles/bresil-2014.md': baseFile('fr/nouvelles/bresil-2014.md').replace(
      'Une entente a été signée.',
      'Voyez [l’entente](../ententes/accord-2013.md) et [la suite](#la-suite).\n\n## La suite\n\n`href="/a"`',
    ),
    'fr/ministere/avis.md': pageText('page', 'Avis', 'avis', ['frenchOnly: true'], 'Texte.'),
  });
  const feeds = new Map(siteFeeds(site, SITE_URL).map(({ path, text }) => [path, text]));
  const json = (path: string) => JSON.parse(feeds.get(path) ?? '{}');

  it('are those of the lists that hold something, in each form and language', () => {
    expect([...feeds.keys()]).toEqual(
      [
        ...['tout', 'nouvelles', 'ententes', 'rapports-de-mission'].map(
          (name) => `fils-de-nouvelles/${name}`,
        ),
        ...['all', 'news', 'agreements', 'mission-reports'].map((name) => `en/feeds/${name}`),
      ].flatMap((name) => [`${name}.atom.xml`, `${name}.feed.json`]),
    );
  });

  it('hold each record once, the newest first, named by what does not move', () => {
    const ids = json('fils-de-nouvelles/tout.feed.json').items.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(
      [
        'rapports/chine-2017',
        'nouvelles/bresil-2014',
        'ententes/accord-2013',
        'ententes/accord-2004',
      ].map((id) => `tag:exemple.test,2026:fr/${id}`),
    );
    const parser = new XMLParser();
    const { feed } = parser.parse(feeds.get('fils-de-nouvelles/tout.atom.xml') ?? '');
    expect(feed.entry.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('hold the newest alone when there are too many', () => {
    const [, all] = siteFeeds(site, SITE_URL, { most: 1 });
    expect(JSON.parse(all?.text ?? '').items).toHaveLength(1);
  });

  it('may be linked to from a text, when there are any', async () => {
    const linking = (name: string) =>
      loadFixture({
        'fr/ministere/avis.md': pageText(
          'page',
          'Avis',
          'avis',
          ['frenchOnly: true'],
          `Voyez [ce fil](/fils-de-nouvelles/${name}.atom.xml).`,
        ),
      });
    const refused = { problems: [{ file: 'fr/ministere/avis.md', line: 9 }] };
    await expect(linking('ententes')).resolves.toBeDefined();
    await expect(linking('publications')).rejects.toMatchObject(refused);
    await expect(linking('toute')).rejects.toMatchObject(refused);
  });

  it('have addresses that lead somewhere from anywhere', () => {
    const [{ content_html: html }] = json('fils-de-nouvelles/nouvelles.feed.json').items;
    expect(html).toContain('href="https://exemple.test/ententes/accord-2013/"');
    expect(html).toContain('href="https://exemple.test/nouvelles/bresil-2014/#la-suite"');
    expect(html).toContain('<code>href="/a"</code>');
  });

  it('have what a report recommends, which its page makes of its facts', async () => {
    const withoutSection = (file: string) => baseFile(file).replace(/\n## Recomm[^]*$/, '');
    const [french, english] = ['fr/rapports/chine-2017.md', 'en/rapports/chine-2017.md'];
    const recommending = await loadFixture({
      [french]: withoutSection(french).replace(
        '\n---\n',
        "\nrecommendations: [{ anchor: offre, text: { fr: 'Bâtir <3 offres', en: Build an offer } }]\n---\n",
      ),
      [english]: withoutSection(english),
    });
    const text = siteFeeds(recommending, SITE_URL).find(({ path }) =>
      path.endsWith('rapports-de-mission.feed.json'),
    )?.text;
    expect(JSON.parse(text ?? '').items[0].content_html).toContain(
      '<h2>Recommandations et suivis</h2>\n<ul>\n<li>Bâtir &lt;3 offres</li>\n</ul>',
    );
  });

  it('have the facts of a record, that its text need not repeat', () => {
    const [{ content_html: html }] = json('fils-de-nouvelles/ententes.feed.json').items;
    const { partner, country } = messagesIn('fr');
    expect(html.startsWith('<ul>\n<li>')).toBe(true);
    for (const name of [partner, country]) expect(html).toContain(`<li>${name}\u00a0: `);
    expect(html).toContain('<a href="https://exemple.test/');
  });

  it('are the ministry’s when it says that the site is', async () => {
    const official = await loadFixture({
      'site.yaml': baseFile('site.yaml').replace('status: demonstration', 'status: official'),
    });
    const authors = [site, official].map((one) => {
      const [, text] = siteFeeds(one, SITE_URL);
      return JSON.parse(text?.text ?? '').authors;
    });
    expect(authors).toEqual([
      [{ name: messagesIn('fr').demonstrationSite }],
      [{ name: 'Ministère de la Santé et des Services sociaux' }],
    ]);
  });

  it('have dates from the facts alone, a year from its first day', () => {
    const [, report] = siteFeeds(site, SITE_URL);
    expect(siteFeeds(site, SITE_URL)[1]).toEqual(report);
    const [one] = json('en/feeds/news.feed.json').items;
    expect(one.date_published).toBe('2014-05-06T12:00:00Z');
    for (const item of json('en/feeds/all.feed.json').items) {
      expect(item.date_modified).toMatch(/^\d{4}-\d\d-\d\dT12:00:00Z$/);
      expect(Number.isNaN(Date.parse(item.date_modified))).toBe(false);
    }
  });
});
