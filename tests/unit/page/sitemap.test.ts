import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { sitemapFiles, sitemapModel, type SitemapItem } from '../../../lib/page/sitemap.ts';
import { sitemapProblems } from '../../support/sitemap-schema.ts';
import { loadFixture } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

const site = await loadFixture();
const items = sitemapModel(site, SITE_URL);

describe('the map of a site', () => {
  const [file] = sitemapFiles(items, SITE_URL);
  const xml = file?.xml ?? '';

  it('is as the official schema asks', () => {
    expect(items.some(({ lastModified }) => lastModified !== undefined)).toBe(true);
    expect(sitemapProblems(xml)).toEqual([]);
  });

  it('would be refused in the order that Next writes, or with a date that is none', () => {
    const late = xml.replace(/(<lastmod>.*<\/lastmod>\n)((?:<xhtml:link .*\n)+)/, '$2$1');
    expect(late).not.toBe(xml);
    expect(sitemapProblems(late)).not.toEqual([]);
    expect(
      sitemapProblems(xml.replace(/<lastmod>.*<\/lastmod>/, '<lastmod>hier</lastmod>')),
    ).not.toEqual([]);
    expect(sitemapProblems(xml.replace('hreflang=', 'lang='))).not.toEqual([]);
  });

  it('keeps every address as it is', () => {
    const odd: SitemapItem[] = [
      {
        url: 'https://exemple.test/?a=1&b="<2>\'',
        languages: { fr: 'https://exemple.test/?a&"b"' },
      },
    ];
    const [written] = sitemapFiles(odd, SITE_URL);
    expect(sitemapProblems(written?.xml ?? '')).toEqual([]);
    const { urlset } = parser.parse(written?.xml ?? '');
    expect(urlset.url.loc).toBe(odd[0]?.url);
    expect(urlset.url['xhtml:link'].href).toBe(odd[0]?.languages['fr']);
  });
});

describe('the map of a site that is too large for one file', () => {
  it('is one file up to what it may hold', () => {
    expect(sitemapFiles(items, SITE_URL, items.length)).toHaveLength(1);
  });

  it('names its parts, each as the schema asks, that hold each page once', () => {
    const [index, ...parts] = sitemapFiles(items, SITE_URL, 4);
    expect(index?.path).toBe('sitemap.xml');
    const { sitemapindex } = parser.parse(index?.xml ?? '');
    expect(sitemapindex.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc)).toEqual(
      parts.map(({ path }) => `${SITE_URL}/${path}`),
    );
    expect(parts.length).toBe(Math.ceil(items.length / 4));
    expect(parts.flatMap(({ xml }) => sitemapProblems(xml))).toEqual([]);
    const urls = parts
      .flatMap(({ xml }) => [...xml.matchAll(/<loc>(.*)<\/loc>/g)])
      .map(([, url]) => url);
    expect(urls).toEqual(items.map(({ url }) => url));
  });
});
