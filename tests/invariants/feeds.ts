import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { FEED_FILES, type FeedFile } from '../../lib/feeds/feed-addresses.ts';
import { all, parse, readableText } from '../support/page-document.ts';
import { siteUrlOf } from './head.ts';
import {
  differences,
  isListed,
  type Invariant,
  type Published,
  type PublishedSite,
} from './published-site.ts';

/** What a reader of feeds makes of one, whatever its form. */
interface ReadFeed {
  self: string;
  language: string;
  items: { id: string; url: string; html: string }[];
}

interface AtomLink {
  rel: string;
  hreflang?: string;
  href: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

function readFeed(text: string, { format, locale }: FeedFile): ReadFeed {
  if (format === 'json') {
    const { feed_url: self, language, items } = JSON.parse(text);
    return {
      self,
      language,
      items: items.map((item: Record<string, string>) => ({
        id: item['id'],
        url: item['url'],
        html: item['content_html'],
      })),
    };
  }
  const { feed } = parser.parse(text);
  const href = (links: AtomLink[], rel: string) =>
    links.find(({ rel: one, hreflang = locale }) => one === rel && hreflang === locale)?.href;
  return {
    self: href(feed.link, 'self') ?? '',
    language: feed['xml:lang'],
    items: (feed.entry ?? []).map(
      (entry: { id: string; link: AtomLink[]; content: { '#text': string } }) => ({
        id: entry.id,
        url: href(entry.link, 'alternate'),
        html: entry.content['#text'],
      }),
    ),
  };
}

/** The records that a feed is of. */
const recordsOf = ({ name, locale }: FeedFile, { pages }: PublishedSite): Published[] =>
  pages.filter(({ entry }) => {
    const types: Record<string, string> = {
      agreement: 'agreements',
      'mission-report': 'mission-reports',
      news: 'news',
      publication: 'publications',
    };
    const list = types[entry.type];
    return entry.locale === locale && list !== undefined && (name === 'all' || name === list);
  });

/** Facts, and what a page makes of them: a line each, whose words the page has in several places. */
const FACTS = 'body > ul:first-child > li, h2:not([id]) + ul > li';

/** The words of a fact, without what it is called: a date in large figures needs no name. */
const wordsOf = (line: string): string[] =>
  line.replace(/^[^:]*:\s/, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** As many as the page of the feeds says. */
const MOST = 100;

/** Each feed holds the records of its list, once, with their texts; the sections lead to theirs. */
export const feedsHoldRecords: Invariant = (site) => [
  ...FEED_FILES.flatMap((file) => feedProblems(file, site)),
  ...site.pages.flatMap((page) => {
    const { entry, document } = page;
    const lists = entry.type === 'section' ? entry.facts.lists : undefined;
    return differences(
      `the feeds of ${page.address}`,
      all(document.head, 'link[rel=alternate][type^="application/"]:not([type$="ld+json"])').map(
        (link) => [link.getAttribute('type'), link.getAttribute('href')],
      ),
      FEED_FILES.filter(
        (file) =>
          file.name === lists && file.locale === entry.locale && recordsOf(file, site).length > 0,
      ).map(({ mediaType, path }) => [mediaType, siteUrlOf(page) + path]),
    );
  }),
];

function feedProblems(file: FeedFile, site: PublishedSite): string[] {
  const records = recordsOf(file, site);
  const path = file.path.slice(1);
  const [page] = records;
  if (page === undefined || !site.files.includes(path)) {
    return differences(`${path} is published`, [site.files.includes(path)], [page !== undefined]);
  }
  const siteUrl = siteUrlOf(page);
  const { self, language, items } = readFeed(readFileSync(join(site.out, path), 'utf8'), file);
  const urls = items.map(({ url }) => url);
  const should = records
    .filter(isListed)
    .map(({ address }) => siteUrl + address)
    .toSorted();
  return [
    ...differences(
      `what ${path} says of itself`,
      [self, language],
      [siteUrl + file.path, file.locale],
    ),
    ...differences(
      `the records of ${path}`,
      [urls.length, new Set(items.map(({ id }) => id)).size],
      [Math.min(MOST, should.length), Math.min(MOST, should.length)],
    ),
    ...urls
      .filter((url) => !should.includes(url))
      .map((url) => `${path}: ${url} is not its record`),
    ...items.flatMap(({ url, html }) => {
      const published = records.find(({ address }) => siteUrl + address === url);
      const text = published === undefined ? '' : readableText(published.document.body);
      const content = parse(html);
      return [
        ...all(content, '[href^="/"], [href^="#"], [src^="/"]').map(
          ({ outerHTML }) => `${path}: ${outerHTML} leads nowhere from elsewhere`,
        ),
        // What facts are called may be heard alone on the page: `h2:not([id])` is such a name.
        ...all(content, 'h2[id], h3, p, li')
          .filter((part) => part.querySelector('h2, h3, p, li') === null)
          .filter((part) => {
            const said = readableText(part);
            return part.matches(FACTS)
              ? !wordsOf(said).every((word) => text.includes(word))
              : !text.includes(said);
          })
          .map((part) => `${path}: ${url} does not say ${readableText(part)}`),
        ...(content.querySelector(FACTS) === null ? [`${path}: ${url} has no facts`] : []),
      ];
    }),
  ];
}
