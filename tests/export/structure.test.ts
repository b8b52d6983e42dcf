// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  all,
  notFoundDocument,
  pageDocuments,
  readableText,
  type PageDocument,
} from '../support/page-document.ts';
import { readPublished } from '../support/published-site.ts';

const pages = pageDocuments();
const withNotFound = [
  ...pages,
  {
    address: '/404.html',
    locale: 'fr',
    html: readPublished('404.html'),
    document: notFoundDocument(),
  } satisfies PageDocument,
];

const headings = (document: Document) => all(document, 'h1, h2, h3, h4, h5, h6');
const level = (heading: Element) => Number(heading.tagName.slice(1));

/** The name of a landmark, as a screen reader says it. */
function nameOf(landmark: Element): string {
  const id = landmark.getAttribute('aria-labelledby');
  const label = id === null ? null : landmark.ownerDocument.getElementById(id);
  return label === null ? (landmark.getAttribute('aria-label') ?? '') : readableText(label);
}

describe('headings', () => {
  it.each(withNotFound)('$address has one h1, first, with words', ({ document }) => {
    const [first, ...others] = headings(document);
    expect(first?.tagName).toBe('H1');
    expect(readableText(first ?? document)).not.toBe('');
    expect(others.map(({ tagName }) => tagName)).not.toContain('H1');
    expect(first?.closest('main')).not.toBeNull();
  });

  it.each(withNotFound)('$address skips no level', ({ document }) => {
    const skipped = headings(document).filter(
      (heading, index, listed) => level(heading) > level(listed[index - 1] ?? heading) + 1,
    );
    expect(skipped.map(readableText)).toEqual([]);
  });
});

describe('landmarks', () => {
  it.each(pages)('$address has a header, a main menu, a main and a footer', ({ document }) => {
    expect([...document.body.children].map(({ tagName }) => tagName)).toEqual([
      'A',
      'HEADER',
      'MAIN',
      'FOOTER',
    ]);
    expect(all(document, 'header nav')).toHaveLength(1);
    expect(all(document, 'main')).toHaveLength(1);
  });

  it('/404.html has a header and a main', () => {
    expect(all(notFoundDocument().body, 'body > header, body > main')).toHaveLength(2);
  });

  it.each(withNotFound)('$address: each navigation has a name of its own', ({ document }) => {
    const names = all(document, 'nav').map(nameOf);
    expect(names).not.toContain('');
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(withNotFound)('$address: what is named after an element has a name', ({ document }) => {
    const named = all(document, '[aria-labelledby], [aria-label]');
    expect(named.filter((element) => nameOf(element) === '').map(readableText)).toEqual([]);
  });

  it.each(pages)(
    '$address: breadcrumbs lead from the home page',
    ({ document, locale, address }) => {
      const home = locale === 'fr' ? '/' : '/en/';
      const trail = all(document, '.breadcrumbs a').map((link) => link.getAttribute('href') ?? '');
      const ancestors = trail.filter((href) => address.startsWith(href) && href !== address);
      expect(trail).toEqual(ancestors);
      expect(trail[0]).toBe(address === home ? undefined : home);
      expect(trail.length).toBe(
        address
          .slice(home.length)
          .split('/')
          .filter((part) => part !== '').length,
      );
    },
  );
});

describe('skip link', () => {
  it.each(withNotFound)('$address starts with a link to its main part', ({ document }) => {
    const [first] = all(document, 'a[href], button, input, [tabindex]');
    expect(first?.getAttribute('href')).toBe('#main');
    // Without this, some browsers scroll to the target but leave the focus where it was.
    expect(document.querySelector('main')?.getAttribute('tabindex')).toBe('-1');
  });
});

describe('the order of the keyboard', () => {
  it.each(withNotFound)('$address: is that of the page', ({ document }) => {
    const ranks = all(document, '[tabindex]').map((element) => element.getAttribute('tabindex'));
    expect(ranks.filter((rank) => rank !== '0' && rank !== '-1')).toEqual([]);
    expect(all(document, '[autofocus], [accesskey]')).toEqual([]);
  });
});

describe('a strict page', () => {
  it.each(withNotFound)('$address has no id twice', ({ document }) => {
    const ids = all(document, '[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(withNotFound)(
    '$address has one style sheet, no script, no code in attributes',
    ({ document }) => {
      expect(all(document.head, 'style')).toHaveLength(1);
      expect(
        all(document, 'script, body style, template, [style]').map(({ outerHTML }) => outerHTML),
      ).toEqual([]);
      const attributes = all(document, '*').flatMap((element) => element.getAttributeNames());
      expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    },
  );

  it.each(withNotFound)('$address says what its images show, and their size', ({ document }) => {
    for (const image of all(document, 'img')) {
      expect(image.hasAttribute('alt'), image.outerHTML).toBe(true);
      expect(image.getAttribute('width'), image.outerHTML).toMatch(/^\d+$/);
      expect(image.getAttribute('height'), image.outerHTML).toMatch(/^\d+$/);
    }
    for (const drawing of all(document, 'svg:not([aria-hidden=true])')) {
      expect(drawing.getAttribute('role')).toBe('img');
      expect(nameOf(drawing)).not.toBe('');
    }
  });

  it('maps are drawn on the home pages and on the report', () => {
    const drawn = pages.filter(({ document }) => document.querySelector('svg[role=img]') !== null);
    expect(drawn.map(({ address }) => address)).toEqual([
      '/echanges-internationaux/rapports-de-mission/chine-2017/',
      '/en/',
      '/en/international-exchanges/mission-reports/china-2017/',
      '/',
    ]);
  });
});
