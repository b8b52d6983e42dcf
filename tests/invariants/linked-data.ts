import { isOpenData } from '../../lib/site/site.ts';
import { all } from '../support/page-document.ts';
import { siteUrlOf } from './head.ts';
import { differences, onEachPage, shown } from './published-site.ts';

/** What a page of each type says it is, and what it has to say. */
const WORKS: Partial<Record<string, { type: string; required: string[] }>> = {
  news: { type: 'NewsArticle', required: ['headline', 'datePublished'] },
  'mission-report': {
    type: 'Report',
    required: ['name', 'author', 'datePublished', 'temporalCoverage'],
  },
  publication: { type: 'DigitalDocument', required: ['name', 'datePublished', 'encoding'] },
  agreement: { type: 'CreativeWork', required: ['name'] },
};

/** What every record has to say. */
const REQUIRED = ['@id', 'url', 'description', 'inLanguage'];

/** A record says to machines what it says to readers; no other page has a word for them. */
export const recordsAreLinkedData = onEachPage((on) => {
  const { document, entry, page, locale, address } = on;
  const blocks = all(document, 'script[type="application/ld+json"]');
  const work = isOpenData(page)
    ? { type: 'WebPage', required: ['name', 'mainEntity'] }
    : page.partOf === undefined
      ? WORKS[entry.type]
      : undefined;
  if (work === undefined) return differences('the JSON-LD', [blocks.length], [0]);
  const siteUrl = siteUrlOf(on);
  const { '@context': context, '@graph': graph = [] } = JSON.parse(blocks[0]?.textContent ?? '{}');
  const [record = {}, trail = {}] = graph;
  const other = page.translation && { '@id': siteUrl + page.translation.address };
  const { breadcrumbs } = {
    breadcrumbs: all(document, 'nav.breadcrumbs a').map((link) => link.getAttribute('href')),
  };
  return [
    ...differences(
      'the JSON-LD',
      [blocks.length, context, record['@type'], trail['@type'], graph.length],
      [1, 'https://schema.org', work.type, 'BreadcrumbList', 2],
    ),
    ...[...REQUIRED, ...work.required]
      .filter((name) => record[name] === undefined || String(record[name]) === '')
      .map((name) => `the JSON-LD has no ${name}`),
    ...differences(
      'what the JSON-LD says',
      [
        record['@id'],
        record.url,
        record.headline ?? record.name,
        record.inLanguage,
        record.workTranslation,
        record.translationOfWork,
      ],
      [
        siteUrl + address,
        siteUrl + address,
        shown(entry.words.title, locale),
        locale,
        locale === 'fr' ? other : undefined,
        locale === 'en' ? other : undefined,
      ],
    ),
    ...differences(
      'the way to the page',
      (trail.itemListElement ?? []).map(
        ({ position, item }: { position: number; item: string }) => [position, item],
      ),
      [...breadcrumbs, address].map((href, index) => [index + 1, `${siteUrl}${href}`]),
    ),
  ];
});
