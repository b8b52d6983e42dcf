import { isOpenData } from '../../lib/site/site.ts';
import { all } from '../support/page-document.ts';
import { namesIn, schemaFaults } from '../support/schema-org.ts';
import type { ContentType } from '../../lib/content/schema/types.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { siteUrlOf } from './head.ts';
import {
  differences,
  markedIfWithdrawn,
  onEachPage,
  shown,
  type Invariant,
  type Published,
} from './published-site.ts';

/** What a page of each type says it is, and what it has to say. The home pages are the site; the search says nothing. */
const WORKS: Record<
  Exclude<ContentType, 'home' | 'search'>,
  { type: string; required: string[] }
> = {
  section: { type: 'CollectionPage', required: ['name'] },
  page: { type: 'WebPage', required: ['name'] },
  index: { type: 'CollectionPage', required: ['name'] },
  glossary: { type: 'DefinedTermSet', required: ['name', 'hasDefinedTerm'] },
  news: { type: 'NewsArticle', required: ['headline', 'datePublished'] },
  'mission-report': {
    type: 'Report',
    required: ['name', 'author', 'datePublished', 'temporalCoverage'],
  },
  publication: { type: 'DigitalDocument', required: ['name', 'datePublished', 'encoding'] },
  agreement: { type: 'CreativeWork', required: ['name'] },
  partner: { type: 'WebPage', required: ['name', 'about'] },
};

/** What every page has to say, home aside. */
const REQUIRED = ['@id', 'url', 'description', 'inLanguage'];

const graphsOf = ({ document }: Pick<Published, 'document'>) =>
  all(document, 'script[type="application/ld+json"]').map((block) =>
    JSON.parse(block.textContent ?? ''),
  );

/** Whom a page gives: by phone or by letter, in its text. */
const contactsOf = ({ document }: Published) =>
  all(document, 'main .contact').map((block) => ({
    telephone: block.querySelector('a[href^="tel:"]')?.getAttribute('href')?.slice(4),
    email: block.querySelector('a[href^="mailto:"]')?.getAttribute('href')?.slice(7),
  }));

/** The home pages say what the site is called, and whose it is once it is official. */
function siteIsLinkedData(on: Published): string[] {
  const { name, status } = on.site.references.site;
  const url = `${siteUrlOf(on)}/`;
  const isOfficial = status === 'official';
  const called = isOfficial ? shown(name, 'fr') : messagesIn(on.locale).demonstrationSite;
  return differences(
    'the JSON-LD',
    graphsOf(on).map((said) => [said['@type'], said.url, said.name, said.publisher?.name]),
    [['WebSite', url, called, isOfficial ? called : undefined]],
  );
}

/** A page says to machines what it says to readers; the part of a list and the search say nothing. */
function pageIsLinkedData(on: Published): string[] {
  const { document, entry, page, locale, address, site } = on;
  if (entry.type === 'home') return siteIsLinkedData(on);
  const graphs = graphsOf(on);
  if (page.partOf !== undefined || entry.type === 'search') {
    return differences('the JSON-LD', [graphs.length], [0]);
  }
  const work = isOpenData(page)
    ? { type: 'WebPage', required: ['name', 'mainEntity'] }
    : WORKS[entry.type];
  const siteUrl = siteUrlOf(on);
  const { '@context': context, '@graph': graph = [] } = graphs[0] ?? {};
  const [record = {}, trail = {}] = graph;
  const other = page.translation && { '@id': siteUrl + page.translation.address };
  const { status, name } = site.references.site;
  const way = all(document, 'nav.breadcrumbs a').map((link) => link.getAttribute('href'));
  return [
    ...differences(
      'the JSON-LD',
      [graphs.length, context, record['@type'], trail['@type'], graph.length],
      [1, 'https://schema.org', work.type, 'BreadcrumbList', 2],
    ),
    ...[...REQUIRED, ...work.required]
      .filter((property) => record[property] === undefined || String(record[property]) === '')
      .map((property) => `the JSON-LD has no ${property}`),
    ...differences(
      'what the JSON-LD says',
      [
        record['@id'],
        record.url,
        record.headline ?? record.name,
        record.inLanguage,
        record.workTranslation,
        record.translationOfWork,
        record.publisher?.name,
        record.hasDefinedTerm?.map((term: { '@id': string }) => term['@id']),
      ],
      [
        siteUrl + address,
        siteUrl + address,
        markedIfWithdrawn(page, shown(entry.words.title, locale)),
        locale,
        locale === 'fr' ? other : undefined,
        locale === 'en' ? other : undefined,
        status === 'official' ? shown(name, 'fr') : undefined,
        entry.type === 'glossary'
          ? all(document, 'main dt[id]').map(({ id }) => `${siteUrl}${address}#${id}`)
          : undefined,
      ],
    ),
    ...differences(
      'the way to the page',
      (trail.itemListElement ?? []).map(
        ({ position, item }: { position: number; item: string }) => [position, item],
      ),
      [...way, address].map((href, index) => [index + 1, `${siteUrl}${href}`]),
    ),
    ...differences(
      'whom to write to',
      (record.mentions ?? []).map(({ telephone, email }: Record<string, string>) => ({
        telephone,
        email,
      })),
      contactsOf(on),
    ),
  ];
}

/** Each page is linked data, in words of schema.org, and leads to nothing that no page is. */
export const pagesAreLinkedData: Invariant = (published) => {
  const names = new Set(published.pages.flatMap((page) => namesIn(graphsOf(page))));
  return onEachPage((page) => [
    ...pageIsLinkedData(page),
    ...graphsOf(page).flatMap((graph) =>
      (graph['@graph'] ?? [graph]).flatMap((node: unknown) => schemaFaults(node, names)),
    ),
  ])(published);
};
