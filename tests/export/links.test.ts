// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { otherLocale } from '../../lib/i18n/locale.ts';
import { MARKDOWN } from '../../lib/i18n/markdown.ts';
import {
  all,
  notFoundDocument,
  pageDocuments,
  readableText,
  type PageDocument,
} from '../support/page-document.ts';
import { publishedFiles, readPublished } from '../support/published-site.ts';

const files = new Set(publishedFiles());
const pages = pageDocuments();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const withNotFound: PageDocument[] = [
  ...pages,
  {
    address: '/404.html',
    locale: 'fr',
    html: readPublished('404.html'),
    document: notFoundDocument(),
  },
];

const links = (document: Document) => all(document, 'a[href]');
const hrefOf = (link: Element) => link.getAttribute('href') ?? '';
const isExternal = (link: Element) => /^https?:/.test(hrefOf(link));

/** Where an internal link leads: the page, and the anchor in it. */
function targetOf(link: Element, page: PageDocument) {
  const [path = '', anchor] = hrefOf(link).split('#', 2);
  return { page: path === '' ? page : byAddress.get(path), anchor };
}

describe('internal links', () => {
  it.each(withNotFound)('$address: each leads to a page, and to an anchor of it', (page) => {
    const broken = links(page.document)
      .filter((link) => !/^[a-z]+:/.test(hrefOf(link)))
      .filter((link) => {
        const { page: target, anchor } = targetOf(link, page);
        return (
          target === undefined || (anchor !== undefined && !target.document.getElementById(anchor))
        );
      });
    expect(broken.map(hrefOf)).toEqual([]);
    expect(links(page.document).length).toBeGreaterThan(8);
  });

  it.each(withNotFound)('$address: what the page loads is published', ({ document }) => {
    const loaded = all(document, 'link[rel=stylesheet], link[rel=icon], img[src]').map((element) =>
      (element.getAttribute('href') ?? element.getAttribute('src') ?? '').replace(/\?.*/, ''),
    );
    expect(loaded.length).toBeGreaterThanOrEqual(1);
    expect(loaded.filter((path) => !files.has(path.slice(1)))).toEqual([]);
  });

  it.each(pages)('$address: a link to the other language, and no other, says so', (page) => {
    const other = otherLocale(page.locale);
    const foreign = links(page.document).filter(
      (link) => !isExternal(link) && targetOf(link, page).page?.locale === other,
    );
    const marked = all(page.document, 'a[hreflang]');
    expect(marked.map(hrefOf)).toEqual(foreign.map(hrefOf));
    expect(marked.map((link) => link.getAttribute('lang'))).toEqual(foreign.map(() => other));
    expect(marked.map((link) => link.getAttribute('hreflang'))).toEqual(foreign.map(() => other));
  });

  it.each(pages)('$address: the language switch leads to the same page', (page) => {
    const [link, ...others] = all(page.document, 'header a.language');
    const translation = all(page.document.head, `link[hreflang=${otherLocale(page.locale)}]`)[0];
    expect(others).toEqual([]);
    expect(hrefOf(link ?? page.document.body)).toBe(
      new URL(hrefOf(translation ?? page.document.body)).pathname,
    );
    expect(readableText(link ?? page.document.body)).toBe(messagesIn(page.locale).otherLanguage);
  });

  it('every page can be reached from the home page of its language', () => {
    const reached = new Set(['/', '/en/']);
    for (const address of reached) {
      const page = byAddress.get(address);
      if (page === undefined) continue;
      for (const link of links(page.document)) {
        const target = targetOf(link, page).page;
        if (target?.locale === page.locale) reached.add(target.address);
      }
    }
    expect([...reached].toSorted()).toEqual([...byAddress.keys()].toSorted());
  });
});

describe('links that leave the site', () => {
  it('there are some', () => {
    expect(pages.flatMap(({ document }) => links(document).filter(isExternal)).length).toBe(6);
  });

  it.each(withNotFound)(
    '$address: each says so once, in the page’s language',
    ({ document, locale }) => {
      const label = MARKDOWN[locale].externalSite;
      const otherLabel = MARKDOWN[otherLocale(locale)].externalSite;
      for (const link of links(document).filter(isExternal)) {
        expect(readableText(link).split(label)).toHaveLength(2);
        expect(link.getAttribute('rel')).toBe('external');
        expect(link.getAttribute('target')).toBeNull();
      }
      const text = readableText(document.body);
      expect(text).not.toContain(otherLabel);
      expect(text.split(label)).toHaveLength(links(document).filter(isExternal).length + 1);
    },
  );

  it.each(withNotFound)('$address: mail and telephone links are well formed', ({ document }) => {
    const others = links(document)
      .map(hrefOf)
      .filter((href) => /^(?!https?:)[a-z]+:/.test(href));
    for (const href of others) {
      expect(href).toMatch(/^(?:tel:\+1\d{10}|mailto:[\w.]+@msss\.gouv\.qc\.ca)$/);
    }
  });
});
