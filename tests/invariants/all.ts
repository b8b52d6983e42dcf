import * as addresses from './addresses.ts';
import { feedsHoldRecords } from './feeds.ts';
import * as fields from './fields.ts';
import * as files from './files.ts';
import * as furniture from './furniture.ts';
import { termsLeadToDefinitions } from './glossary.ts';
import * as head from './head.ts';
import { pagesAreMarkdown } from './markdown.ts';
import { pagesAreLinkedData } from './linked-data.ts';
import { dataAreTheFacts, dataHaveChecksums } from './open-data.ts';
import { phrasesAreInTheirLanguage } from './languages.ts';
import * as links from './links.ts';
import { partsAreLedTo, partsArePublished } from './parts.ts';
import { picturesStandForPages } from './pictures.ts';
import * as places from './places.ts';
import type { Invariant, PublishedSite } from './published-site.ts';
import { indexNamesPages } from './site-index.ts';
import { sitemapListsPages } from './sitemap.ts';
import { recordsLeadBothWays } from './web.ts';
import * as structure from './structure.ts';
import { frenchIsSetAsInQuebec } from './typography.ts';

/** Everything that holds of a published site, whatever its content, by name. */
export const INVARIANTS = {
  'each page of the content is published, and nothing else': addresses.pagesArePublished,
  'old addresses lead to the pages that name them': addresses.oldAddressesLead,
  'each fact is on its page, and each fact on a page is its own': fields.fieldsAreShown,
  'each date comes from a fact': places.datesComeFromFacts,
  'the numbers of the network come from the list of regions': places.figuresComeFromFacts,
  'each contact comes from the list of contacts': places.contactsAreShown,
  'numbers to call and addresses to write to were written by someone': places.callsComeFromTexts,
  'the map of the world shows the countries of the records': places.mapShowsCountries,
  'menu, breadcrumbs and foot lead where the content says': furniture.waysAreShown,
  'the notices are there': furniture.noticesAreShown,
  'the language switch leads to the same page, or the closest': furniture.languageSwitchLeads,
  'the words of templates are in their language': furniture.furnitureIsInItsLanguage,
  'titles and language of the head': head.titleIsItsOwn,
  'canonical address and translations': head.addressesAreGiven,
  'programs are told of each page': head.programsAreTold,
  'a picture stands for each page': picturesStandForPages,
  'the sitemap lists every page': sitemapListsPages,
  'each feed holds the records of its list': feedsHoldRecords,
  'each page is Markdown too': pagesAreMarkdown,
  'the open data are the facts of the content': dataAreTheFacts,
  'the checksums of the open data are theirs': dataHaveChecksums,
  'pages say to machines what they say to readers': pagesAreLinkedData,
  'links lead somewhere': links.linksLead,
  'what pages load is published': links.whatIsLoadedIsPublished,
  'links to the other language are marked': links.foreignLinksAreMarked,
  'pages in one language only are announced': links.untranslatedPagesAreAnnounced,
  'links that leave the site are marked': links.externalLinksAreMarked,
  'sections list their pages': links.pagesAreLinkedFromTheirSection,
  'links have words': links.linksHaveWords,
  'long lists have the parts that hold something': partsArePublished,
  'the parts of lists are led to': partsAreLedTo,
  'the index names every page': indexNamesPages,
  'terms lead to their definitions': termsLeadToDefinitions,
  'records lead to each other': recordsLeadBothWays,
  'each phrase is in the language that it says': phrasesAreInTheirLanguage,
  'headings are in order': structure.headingsAreInOrder,
  'landmarks are there': structure.landmarksAreThere,
  'lists are lists': structure.listsAreLists,
  'landmarks are named': structure.landmarksAreNamed,
  'the keyboard goes in the order of the page': structure.keyboardOrderIsThePages,
  'ids are unique': structure.idsAreUnique,
  'images are described': structure.imagesAreDescribed,
  'images are their authors’': structure.imagesAreTheAuthors,
  'French is set as in Québec': frenchIsSetAsInQuebec,
  'staff’s files are published': files.publicFilesArePublished,
  'nothing of the framework is left': files.nothingOfTheFrameworkIsLeft,
  'the search has its files': files.searchHasItsFiles,
  'robots are welcome': files.robotsAreWelcome,
  'text is compressed': files.textIsCompressed,
  'pages come in one flight': files.pagesComeInOneFlight,
  'pages are whole': files.pagesAreWhole,
  'HTML is valid': files.htmlIsValid,
} satisfies Record<string, Invariant>;

/** The name of an invariant. */
export type InvariantName = keyof typeof INVARIANTS;

/** What does not hold of a published site, a line each. */
export async function problemsOf(published: PublishedSite): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, invariant] of Object.entries(INVARIANTS)) {
    const found = await invariant(published);
    problems.push(...found.map((problem) => `${name}: ${problem}`));
  }
  return problems;
}
