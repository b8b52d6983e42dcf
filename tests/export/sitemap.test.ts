// @vitest-environment jsdom
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { all, pageDocuments, type PageDocument } from '../support/page-document.ts';
import { readPublished } from '../support/published-site.ts';

interface SitemapUrl {
  loc: string;
  'xhtml:link': { rel: string; hreflang: string; href: string }[];
  lastmod?: string;
}

const xml = readPublished('sitemap.xml');
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'url' || name === 'xhtml:link',
});
const { urlset } = parser.parse(xml) as { urlset: { url: SitemapUrl[] } & Record<string, string> };
const pages = pageDocuments();

const canonicalOf = (document: Document) =>
  document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';

describe('sitemap.xml', () => {
  it('is a valid sitemap', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(urlset['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(urlset['xmlns:xhtml']).toBe('http://www.w3.org/1999/xhtml');
  });

  it('lists every page once, under its canonical address, and nothing else', () => {
    expect(urlset.url.map(({ loc }) => loc).toSorted()).toEqual(
      pages.map(({ document }) => canonicalOf(document)).toSorted(),
    );
  });

  it.each(pages)('$address: same alternates as in the page', ({ document }) => {
    const listed = urlset.url.find(({ loc }) => loc === canonicalOf(document));
    expect(listed?.['xhtml:link'].map(({ rel }) => rel)).toEqual(
      listed?.['xhtml:link'].map(() => 'alternate'),
    );
    const alternates = all(document.head, 'link[hreflang]').map(
      (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
    );
    expect(
      listed?.['xhtml:link'].map(({ hreflang, href }) => `${hreflang} ${href}`).toSorted(),
    ).toEqual(alternates.toSorted());
  });

  it.each(pages)('$address: the day of its last update, if the page gives one', (page) => {
    const listed = urlset.url.find(({ loc }) => loc === canonicalOf(page.document));
    expect(listed?.lastmod).toBe(lastUpdateOf(page));
  });

  it('some pages give the day of their last update', () => {
    expect(pages.filter((page) => lastUpdateOf(page) !== undefined).length).toBe(8);
  });
});

function lastUpdateOf({ document, locale }: PageDocument): string | undefined {
  const [words = ''] = messagesIn(locale).updatedOn.split('{date}');
  const line = all(document, 'main p').find((paragraph) =>
    paragraph.textContent?.startsWith(words),
  );
  return line?.querySelector('time')?.getAttribute('datetime')?.slice(0, 10);
}
