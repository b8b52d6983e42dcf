import type {
  BreadcrumbList,
  CreativeWork,
  DigitalDocument,
  Graph,
  GovernmentOrganization,
  NewsArticle,
  Report,
  WebPage,
} from 'schema-dts';
import { isFault } from '../content/public-files.ts';
import { plainWords } from '../markdown/inline.ts';
import { isOpenData } from '../site/site.ts';
import type { PageContext } from './context.ts';
import { dataCatalog } from './data-catalog.ts';
import type { LinkModel, PageBase } from './model.ts';

/** What a search engine is told of a record. */
type Work = NewsArticle | Report | DigitalDocument | CreativeWork | WebPage;

/**
 * A record for machines (schema.org, as JSON-LD): what it is, its dates, its translation, and the way
 * to it. It says nothing that the page doesn't.
 *
 * @returns a text that can stand in a `<script>`
 */
export function linkedData(
  context: PageContext,
  { title, head, furniture }: Pick<PageBase, 'title' | 'head' | 'furniture'>,
): string | undefined {
  const work = workOf(context, plainWords(title));
  if (work === undefined) return undefined;
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      work,
      breadcrumbs([...furniture.breadcrumbs, { href: context.page.address, text: title }], context),
    ],
  };
  // Nothing in it can end the element.
  return head.unlisted === true
    ? undefined
    : JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}

function workOf(context: PageContext, name: string): Work | undefined {
  const { page, site, siteUrl, typeset } = context;
  const { entry } = page;
  const common = commonOf(context);
  switch (entry.type) {
    case 'news':
      return {
        '@type': 'NewsArticle',
        ...common,
        headline: name,
        datePublished: entry.facts.published,
      };
    case 'mission-report': {
      const { start, end, written, writtenBy } = entry.facts;
      return {
        '@type': 'Report',
        ...common,
        name,
        author: organization(typeset(writtenBy)),
        datePublished: written,
        temporalCoverage: `${start}/${end}`,
      };
    }
    case 'publication':
      return {
        '@type': 'DigitalDocument',
        ...common,
        name,
        datePublished: entry.facts.published,
        encoding: entry.facts.documents.flatMap(({ file, language }) => {
          const document = site.documents.get(file);
          if (document === undefined || isFault(document)) return [];
          return [
            {
              '@type': 'MediaObject' as const,
              contentUrl: siteUrl + document.address,
              encodingFormat: document.mediaType,
              inLanguage: language,
            },
          ];
        }),
      };
    case 'agreement': {
      const { signed } = entry.facts;
      return {
        '@type': 'CreativeWork',
        ...common,
        name,
        ...(signed === undefined ? {} : { dateCreated: signed }),
      };
    }
    case 'page':
      return isOpenData(page)
        ? { '@type': 'WebPage', ...common, name, mainEntity: dataCatalog(context) }
        : undefined;
    default:
      return undefined;
  }
}

/** What every record says of itself. */
function commonOf({ page, site, siteUrl, typeset }: PageContext) {
  const { entry, address, translation } = page;
  const { updated, source, withdrawn } = entry.facts;
  const { name, status } = site.references.site;
  const url = siteUrl + address;
  const other = translation && { '@id': siteUrl + translation.address };
  const basis = source?.page && site.find(entry.locale, source.page);
  return {
    '@id': url,
    url,
    description: typeset(entry.words.description),
    inLanguage: entry.locale,
    // The site is not the ministry's before the ministry says so.
    ...(status === 'official' ? { publisher: organization(typeset(name)) } : {}),
    ...(updated === undefined ? {} : { dateModified: updated.slice(0, 10) }),
    ...(withdrawn && { creativeWorkStatus: 'Withdrawn', expires: withdrawn.on }),
    ...(basis ? { isBasedOn: siteUrl + basis.address } : {}),
    ...(source?.url === undefined ? {} : { isBasedOn: source.url }),
    ...(other &&
      (entry.locale === 'fr' ? { workTranslation: other } : { translationOfWork: other })),
  };
}

const organization = (name: string): GovernmentOrganization => ({
  '@type': 'GovernmentOrganization',
  name,
});

const breadcrumbs = (trail: readonly LinkModel[], { siteUrl }: PageContext): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ href, text }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: plainWords(text),
    item: siteUrl + href,
  })),
});
