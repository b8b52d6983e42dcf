import { otherLocale } from '../../lib/i18n/locale.ts';
import { MARKDOWN } from '../../lib/i18n/markdown.ts';
import { all, languageOf, readableText } from '../support/page-document.ts';
import { childrenOf } from './parts.ts';
import {
  differences,
  onEachDocument,
  onEachPage,
  textsOf,
  type Invariant,
  type PublishedDocument,
  type PublishedSite,
} from './published-site.ts';

const linksOf = ({ document }: PublishedDocument) => all(document, 'a[href]');
const hrefOf = (link: Element) => link.getAttribute('href') ?? '';
const isExternal = (link: Element) => /^https?:/.test(hrefOf(link));

/** Where an internal link leads: the page, and the anchor in it. */
function targetOf(link: Element, from: PublishedDocument, { pages }: PublishedSite) {
  const [path = '', anchor] = hrefOf(link).split('#', 2);
  const page = path === '' ? from : pages.find(({ address }) => address === path);
  return { page, anchor };
}

/** Whether a link leads to a published file that is no page: a document. */
const isFile = (link: Element, { files }: PublishedSite) => files.includes(hrefOf(link).slice(1));

/** Each link inside the site leads to a page, and to an anchor of it, or to a file. */
export const linksLead = onEachDocument((from, site) =>
  linksOf(from)
    .filter((link) => !/^[a-z]+:/.test(hrefOf(link)))
    .filter((link) => !isFile(link, site))
    .filter((link) => {
      const { page, anchor } = targetOf(link, from, site);
      return (
        page === undefined ||
        (anchor !== undefined && page.document.getElementById(anchor) === null)
      );
    })
    .map((link) => `${hrefOf(link)} leads nowhere`),
);

/** What a page loads is published. */
export const whatIsLoadedIsPublished = onEachDocument(({ document }, { files }) =>
  all(document, 'link[rel=stylesheet], link[rel=icon], img[src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => !files.includes(decodeURI(address.replace(/\?.*/, '').slice(1))))
    .map((address) => `${address} is not published`),
);

/** A link to the other language says so to machines, and no other link does. */
export const foreignLinksAreMarked = onEachDocument((from, site) => {
  const isForeign = (link: Element) => {
    const { page } = targetOf(link, from, site);
    return !isExternal(link) && page !== undefined && page.locale !== languageOfPart(link, from);
  };
  return differences(
    'the links to the other language',
    // A document in the other language has words in the page's: the invariant of its field looks.
    all(from.document, 'a[hreflang]')
      .filter((link) => !isFile(link, site))
      .map((link) => [hrefOf(link), link.getAttribute('hreflang'), languageOf(link)]),
    linksOf(from)
      .filter(isForeign)
      .map((link) => {
        const other = targetOf(link, from, site).page?.locale;
        return [hrefOf(link), other, other];
      }),
  );
});

/** The language of the part of the document a link is in: the answer to a wrong address has both. */
const languageOfPart = (link: Element, { locale }: PublishedDocument) =>
  link.closest('section[lang]')?.getAttribute('lang') ?? locale;

/** A page that exists in one language only is announced as such in the other, and no other page is. */
export const untranslatedPagesAreAnnounced = onEachPage(({ document, site, locale }) => {
  const label = MARKDOWN[locale].onlyIn[otherLocale(locale)];
  return all(document, 'a[href]').flatMap((link) => {
    const page = site.at(hrefOf(link).replace(/#.*/, ''));
    if (page === undefined || link.closest('header .slim-notice') !== null) return [];
    const isAlone = page.entry.locale !== locale && page.translation === undefined;
    const after = [link.nextSibling, link.nextElementSibling].map(
      (node) => node?.textContent ?? '',
    );
    const isAnnounced = after.join('').trimStart().startsWith(label);
    return isAlone === isAnnounced
      ? []
      : [`${hrefOf(link)}: ${isAlone ? 'not ' : ''}announced as “${label}”`];
  });
});

/** Links that leave the site say so once, in the page's language, and open where the reader is. */
export const externalLinksAreMarked = onEachPage((on) => {
  const label = MARKDOWN[on.locale].externalSite;
  const external = linksOf(on).filter(isExternal);
  return [
    ...external.flatMap((link) => [
      ...differences(`the label of ${hrefOf(link)}`, textsOf(link, '.external'), [label]),
      ...differences(
        `the ways of ${hrefOf(link)}`,
        [link.getAttribute('rel'), link.getAttribute('target')],
        ['external', null],
      ),
    ]),
    ...differences(
      'the labels of links that leave',
      textsOf(on.document, '.external'),
      external.map(() => label),
    ),
  ];
});

/**
 * Every page of a section is linked from the section's page, or from one that it leads to in turn, in
 * its own language and in the other.
 */
export const pagesAreLinkedFromTheirSection: Invariant = ({ pages }) =>
  pages.flatMap(({ page, entry, address }) => {
    if (entry.type !== 'section' || page.partOf !== undefined) return [];
    const numbered = pages.filter((one) => one.page === page || one.page.parent === page);
    const hrefs = new Set(numbered.flatMap((one) => linksOf(one).map(hrefOf)));
    return childrenOf(page)
      .filter((child) => !hrefs.has(child.address))
      .map((child) => `${address}: does not list ${child.address}`);
  });

/** Every link has words. */
export const linksHaveWords = onEachDocument((from) =>
  linksOf(from)
    .filter(
      (link) => readableText(link) === '' && link.querySelector('img[alt]:not([alt=""])') === null,
    )
    .map((link) => `${hrefOf(link)} has no words`),
);
