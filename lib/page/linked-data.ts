import type {
  BreadcrumbList,
  CollectionPage,
  ContactPoint,
  CreativeWork,
  DefinedTermSet,
  DigitalDocument,
  GovernmentOrganization,
  Graph,
  NewsArticle,
  Report,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Entry, EntryOf } from '../content/draft.ts';
import { isFault } from '../content/public-files.ts';
import { plainWords, renderInline } from '../markdown/inline.ts';
import { changedOn, WHOLE_DAY } from '../site/last-change.ts';
import { hasOwnWords, isOpenData } from '../site/site.ts';
import { termsIn } from '../site/glossary.ts';
import type { PageContext } from './context.ts';
import { dataCatalog } from './data-catalog.ts';
import type { LinkModel, PageBase } from './model.ts';

/** What a search engine is told of a page below home. */
type Work =
  | WebPage
  | CollectionPage
  | DefinedTermSet
  | NewsArticle
  | Report
  | DigitalDocument
  | CreativeWork;

/**
 * A page for machines (schema.org, as JSON-LD): what it is, its dates, its translation, and the way
 * to it. It says nothing that the page doesn't. What has no words of its own has none.
 *
 * @returns a text that can stand in a `<script>`
 */
export function linkedData(
  context: PageContext,
  { name, furniture }: Pick<PageBase, 'furniture'> & { name: PageBase['title'] },
): string | undefined {
  const { page } = context;
  if (!hasOwnWords(page)) return undefined;
  const said: WithContext<WebSite> | Graph =
    page.entry.type === 'home'
      ? { '@context': 'https://schema.org', ...webSite(context) }
      : {
          '@context': 'https://schema.org',
          '@graph': [
            workOf(context, page.entry, plainWords(name)),
            wayTo([...furniture.breadcrumbs, { href: page.address, text: name }], context),
          ],
        };
  // Nothing in it can end the element.
  return JSON.stringify(said).replaceAll('<', String.raw`\u003c`);
}

/** The site, on its home pages, in no more words than a search engine reads: they are long. */
function webSite({ site, siteUrl, messages }: PageContext): WebSite {
  const { status, name, shortName } = site.references.site;
  const url = `${siteUrl}/`;
  if (status === 'demonstration')
    return { '@type': 'WebSite', url, name: messages.demonstrationSite };
  const names = { name: renderInline(name, 'fr'), alternateName: shortName };
  return {
    '@type': 'WebSite',
    url,
    ...names,
    publisher: { '@type': 'GovernmentOrganization', url, ...names },
  };
}

/** When the work was made, and when it was made public, where its facts say so. */
export function workDates(entry: Entry): { created?: string; published?: string } {
  switch (entry.type) {
    case 'news':
    case 'publication':
      return { published: entry.facts.published };
    case 'mission-report':
      return { published: entry.facts.written };
    case 'agreement':
      return entry.facts.signed === undefined ? {} : { created: entry.facts.signed };
    default:
      return {};
  }
}

function workOf(context: PageContext, entry: Exclude<Entry, EntryOf<'home'>>, name: string): Work {
  const { site, siteUrl, locale, typeset } = context;
  const { created, published } = workDates(entry);
  const common = {
    ...commonOf(context),
    ...(created === undefined ? {} : { dateCreated: created }),
    ...(published === undefined ? {} : { datePublished: published }),
  };
  switch (entry.type) {
    case 'section':
    case 'index':
      return { '@type': 'CollectionPage', ...common, name };
    case 'glossary':
      return {
        '@type': 'DefinedTermSet',
        ...common,
        name,
        hasDefinedTerm: termsIn(site.references, locale).map(
          ({ anchor, term, forms, definition }) => ({
            '@type': 'DefinedTerm' as const,
            '@id': `${common.url}#${anchor}`,
            name: typeset(term),
            description: typeset(definition),
            ...(forms.length === 0 ? {} : { alternateName: forms.map(typeset) }),
          }),
        ),
      };
    case 'news':
      return { '@type': 'NewsArticle', ...common, headline: name };
    case 'mission-report': {
      const { start, end, writtenBy } = entry.facts;
      return {
        '@type': 'Report',
        ...common,
        name,
        author: organization(renderInline(writtenBy, 'fr')),
        temporalCoverage: `${start}/${end}`,
      };
    }
    case 'publication':
      return {
        '@type': 'DigitalDocument',
        ...common,
        name,
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
    case 'agreement':
      return { '@type': 'CreativeWork', ...common, name };
    case 'partner':
      return { '@type': 'WebPage', ...common, name, about: partyOf(context, entry) };
    default: {
      const on = entry.facts.asOf?.on;
      return {
        '@type': 'WebPage',
        ...common,
        name,
        // The day its facts were known to hold.
        ...(on === undefined ? {} : { temporalCoverage: on }),
        ...(isOpenData(context.page) && { mainEntity: dataCatalog(context) }),
      };
    }
  }
}

/** What every page says of itself. */
function commonOf({ page, site, siteUrl, typeset }: PageContext) {
  const { entry, address, translation } = page;
  const { source, withdrawn } = entry.facts;
  const changed = changedOn(entry);
  const { name, status } = site.references.site;
  const url = siteUrl + address;
  const other = translation && { '@id': siteUrl + translation.address };
  const basis = source?.page && site.find(entry.locale, source.page);
  const contacts = contactsOf({ page, site, typeset });
  return {
    '@id': url,
    url,
    description: typeset(entry.words.description),
    inLanguage: entry.locale,
    // The site is not the ministry's before the ministry says so.
    ...(status === 'official' ? { publisher: organization(renderInline(name, 'fr')) } : {}),
    ...(changed === undefined ? {} : { dateModified: changed.slice(0, WHOLE_DAY) }),
    ...(withdrawn && { creativeWorkStatus: 'Withdrawn', expires: withdrawn.on }),
    ...(basis ? { isBasedOn: siteUrl + basis.address } : {}),
    ...(source?.url === undefined ? {} : { isBasedOn: source.url }),
    ...(other &&
      (entry.locale === 'fr' ? { workTranslation: other } : { translationOfWork: other })),
    ...(contacts.length === 0 ? {} : { mentions: contacts }),
  };
}

/** Whom the text of the page says to write to or call. */
function contactsOf({
  page,
  site,
  typeset,
}: Pick<PageContext, 'page' | 'site' | 'typeset'>): ContactPoint[] {
  const { locale, contacts } = page.entry;
  return [...new Set(contacts.map(({ id }) => id))].flatMap((id): ContactPoint[] => {
    const contact = site.references.contacts[id];
    if (contact === undefined) return [];
    const { name, about, phone, fax, email } = contact;
    return [
      {
        '@type': 'ContactPoint',
        name: renderInline(name, 'fr'),
        contactType: typeset(about[locale]),
        ...(phone === undefined ? {} : { telephone: phone }),
        ...(fax === undefined ? {} : { faxNumber: fax }),
        ...(email === undefined ? {} : { email }),
      },
    ];
  });
}

/** The partner, or the country, that a page is of. */
function partyOf(
  { site, locale, typeset }: PageContext,
  { facts }: EntryOf<'partner'>,
): { '@type': 'Organization' | 'Country'; name: string } {
  const { partners, countries } = site.references;
  const partner = partners[facts.partner ?? ''];
  const party = partner ?? countries[facts.country ?? ''];
  return {
    '@type': partner === undefined ? 'Country' : 'Organization',
    name: typeset(party?.name[locale] ?? ''),
  };
}

const organization = (name: string) =>
  ({ '@type': 'GovernmentOrganization', name }) satisfies GovernmentOrganization;

const wayTo = (trail: readonly LinkModel[], { siteUrl }: PageContext): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ href, text }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: plainWords(text),
    item: siteUrl + href,
  })),
});
