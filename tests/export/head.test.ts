// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { all, pageDocuments } from '../support/page-document.ts';

const pages = pageDocuments();
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** A search engine cuts a longer title. */
const LONGEST_TITLE = 110;

const hrefs = (document: Document, selector: string) =>
  all(document.head, selector).map((link) => link.getAttribute('href') ?? '');

/** The public address of the site, without a slash at its end. */
const siteUrl = hrefs(byAddress.get('/')?.document ?? document, 'link[rel=canonical]')
  .join(' ')
  .replace(/\/$/, '');

/** hreflang → absolute address. */
const alternates = (document: Document) =>
  Object.fromEntries(
    all(document.head, 'link[rel=alternate][hreflang]').map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]),
  );

describe('language and words', () => {
  it.each(pages)('$address', ({ document, locale }) => {
    expect(document.documentElement.lang).toBe(locale);
    expect(all(document.head, 'title')).toHaveLength(1);
    expect(document.title).toContain('Ministère de la Santé et des Services sociaux');
    expect(document.title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    const descriptions = all(document.head, 'meta[name=description]');
    expect(descriptions).toHaveLength(1);
    expect(descriptions[0]?.getAttribute('content')?.length).toBeGreaterThanOrEqual(40);
  });

  it('no two pages have the same title or the same description', () => {
    const titles = pages.map(({ document }) => document.title);
    const descriptions = pages.map(({ document }) =>
      document.querySelector('meta[name=description]')?.getAttribute('content'),
    );
    expect(titles).toEqual([...new Set(titles)]);
    expect(descriptions).toEqual([...new Set(descriptions)]);
  });
});

describe('addresses', () => {
  it('are public', () => {
    expect(siteUrl).toMatch(/^https?:\/\/[^/]+$/);
  });

  it.each(pages)('$address is its own canonical address', ({ document, address }) => {
    expect(hrefs(document, 'link[rel=canonical]')).toEqual([siteUrl + address]);
  });

  it.each(pages)(
    '$address and its translation name each other',
    ({ document, address, locale }) => {
      const own = alternates(document);
      expect(own[locale]).toBe(siteUrl + address);
      expect(own['x-default']).toBe(own['fr']);
      expect(Object.keys(own).toSorted()).toEqual(['en', 'fr', 'x-default']);
      const other = byAddress.get(own[locale === 'fr' ? 'en' : 'fr']?.slice(siteUrl.length) ?? '');
      expect(other?.locale).toBe(locale === 'fr' ? 'en' : 'fr');
      expect(alternates(other?.document ?? document)).toEqual(own);
      expect(other?.address).not.toBe(address);
    },
  );
});
