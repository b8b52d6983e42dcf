import { fillWords } from '../markdown/inline.ts';
import { valuesOf } from '../site/facets.ts';
import { headTitle } from '../site/head-title.ts';
import { hasOwnWords, isListed, isOpenData, isSearch, markedName } from '../site/site.ts';
import { isRecord } from '../site/newest-first.ts';
import { filesOfFeed, FEED_NAMES } from '../feeds/feed-addresses.ts';
import { pagesOfFeed } from '../feeds/feed-pages.ts';
import { searchName } from '../search/search-description.ts';
import { SEARCH_DESCRIPTIONS } from '../search/search-description-addresses.ts';
import { pageText } from './body.ts';
import type { PageContext } from './context.ts';
import { asOfModel, dayTime } from './dates.ts';
import { furnitureModel } from './furniture.ts';
import { linkedData } from './linked-data.ts';
import { metadataOf } from './metadata.ts';
import { findPage, linkTo, sourceModel } from './page-links.ts';
import { ABOUT_DATA } from '../open-data/data-addresses.ts';
import { linkToRecommendation } from './recommendations.ts';
import type { HeadModel, PageBase } from './model.ts';
import { markdownAddress } from './markdown-address.ts';

/** What the models of all pages have. */
export function pageBase(context: PageContext): PageBase {
  const { page, locale, typeset } = context;
  const { words, facts, id } = page.entry;
  const title = context.words(words.title);
  // What it is called where its own heading, and what stands below it, is not at hand.
  const name = context.words(markedName(page, words.title));
  const head = headModel(context, name);
  const furniture = furnitureModel(context);
  const linked = linkedData(context, { name, furniture });
  const lede = 'lede' in words ? words.lede : undefined;
  return {
    locale,
    id,
    title,
    description: typeset(words.description),
    ...(lede === undefined ? {} : { lede: context.words(lede) }),
    address: page.address,
    ...pageText(context),
    head,
    furniture,
    ...(linked === undefined ? {} : { linkedData: linked }),
    ...(facts.updated === undefined ? {} : { updated: dayTime(facts.updated, locale) }),
    ...(facts.asOf === undefined ? {} : { asOf: asOfModel(facts.asOf, locale) }),
    ...(facts.withdrawn === undefined
      ? {}
      : {
          withdrawn: {
            on: dayTime(facts.withdrawn.on, locale),
            reason: context.words(facts.withdrawn.reason[locale]),
          },
        }),
    ...(facts.source === undefined ? {} : { source: sourceModel(context, facts.source) }),
    ...(facts.followsUp === undefined
      ? {}
      : {
          followsUp: facts.followsUp.map((reference) => {
            const [report = '', anchor = ''] = reference.split('#');
            const target = findPage(context, report);
            return linkToRecommendation(context, target, anchor, target.entry.words.title);
          }),
        }),
    ...filedIn(context),
    ...reportOf(context),
  };
}

/** The parts of the list of its section that hold the page: none, once it is withdrawn. */
function filedIn(context: PageContext): Pick<PageBase, 'filed'> {
  const { page, site, messages } = context;
  const filters = page.partOf === undefined ? (page.parent?.list?.filters ?? []) : [];
  if (filters.length === 0 || !isRecord(page) || !isListed(page)) return {};
  const values = valuesOf(page.entry, site);
  const filed = filters.flatMap(({ facet, values: all }) =>
    all
      .filter(({ value }) => values[facet].has(value))
      .map(({ page: part }) => {
        const { href, ...link } = linkTo(context, part);
        return { href: `${href}#${messages.resultsId}`, ...link };
      }),
  );
  return filed.length === 0 ? {} : { filed };
}

/** A letter about the page, when the site has a contact of its own that reads letters. */
function reportOf({ page, site, siteUrl, messages }: PageContext): Pick<PageBase, 'report'> {
  const { contacts, site: settings } = site.references;
  const email = contacts[settings.siteContact ?? '']?.email;
  if (email === undefined) return {};
  const subject = encodeURIComponent(`${messages.reportProblem}: ${siteUrl}${page.address}`);
  return { report: `mailto:${email}?subject=${subject}` };
}

function headModel(context: PageContext, inlineName: PageBase['title']): HeadModel {
  const { page, site, siteUrl, locale, messages, words } = context;
  const absolute = (address: string) => `${siteUrl}${address}`;
  const { name, status } = site.references.site;
  const languages = [page, ...(page.translation === undefined ? [] : [page.translation])];
  const french = languages.find(({ entry }) => entry.locale === 'fr');
  const alternates = Object.fromEntries(
    languages
      .map(({ entry, address }) => [entry.locale, absolute(address)] as const)
      .toSorted(([a], [b]) => (a < b ? 1 : -1)),
  );
  return {
    ...(isSearch(page)
      ? {
          unlisted: true,
          search: { href: SEARCH_DESCRIPTIONS[locale], title: searchName(site, locale) },
        }
      : { metadata: metadataOf(context, inlineName) }),
    title: headTitle(page, site.references.site),
    canonical: absolute(page.address),
    // An address of each page's own: typeset as a whole, it would be the longest part of an edit.
    ...(hasOwnWords(page) && {
      citation: fillWords(messages.citation, {
        title: inlineName,
        site: words(status === 'demonstration' ? messages.demonstrationSite : name),
        address: absolute(page.address),
      }),
    }),
    alternates: {
      ...alternates,
      ...(french === undefined ? {} : { 'x-default': absolute(french.address) }),
    },
    ...formsOf(site, page, absolute),
  };
}

/** The page in other forms, and what it lists as feeds. */
function formsOf(
  site: PageContext['site'],
  page: PageContext['page'],
  absolute: (address: string) => string,
): Pick<HeadModel, 'forms'> {
  const markdown = markdownAddress(page);
  const forms = [
    ...(markdown === undefined ? [] : [['text/markdown', markdown] as const]),
    ...feedsOf(site, page),
    ...(isOpenData(page) ? [['application/ld+json', ABOUT_DATA.catalogue] as const] : []),
  ];
  if (forms.length === 0) return {};
  return { forms: Object.fromEntries(forms.map(([type, path]) => [type, absolute(path)])) };
}

/** The feeds of the records that a section lists. */
function feedsOf(
  site: PageContext['site'],
  { entry }: PageContext['page'],
): (readonly [mediaType: string, path: string])[] {
  if (entry.type !== 'section') return [];
  const name = FEED_NAMES.find((one) => one === entry.facts.lists);
  if (name === undefined || pagesOfFeed(site, name, entry.locale).length === 0) return [];
  return filesOfFeed(name, entry.locale).map(({ mediaType, path }) => [mediaType, path]);
}
