import type { Entry } from '../content/draft.ts';
import type { Locale } from '../i18n/locale.ts';
import { plainWords, renderInline } from '../markdown/inline.ts';
import { changedOn, WHOLE_DAY } from '../site/last-change.ts';
import { isRecord } from '../site/newest-first.ts';
import { PICTURE_SIZE, type SocialImage } from '../social-image/picture.ts';
import type { PageContext } from './context.ts';
import { workDates } from './linked-data.ts';
import type { Metadatum, PageBase } from './model.ts';

/** The languages of the site, as Open Graph names them. */
const OPEN_GRAPH_LOCALES: Record<Locale, string> = { fr: 'fr_CA', en: 'en_CA' };

/**
 * What programs are told of a page in its head: Dublin Core, and Open Graph for links that people share.
 * In an order that compresses well: a page has few bytes left.
 */
export function metadataOf(
  { page, site, siteUrl, locale, messages, images, typeset }: PageContext,
  inlineName: PageBase['title'],
): Metadatum[] {
  const { entry, address, translation } = page;
  const { name, status } = site.references.site;
  const isOfficial = status === 'official';
  const title = plainWords(inlineName);
  const url = siteUrl + address;
  const image = images?.(page);
  return [
    ['dcterms.language', locale],
    ['dcterms.title', title],
    ...datesOf(entry),
    // The site is not the ministry's before the ministry says so.
    ...(isOfficial ? [['dcterms.publisher', renderInline(name, 'fr')] as const] : []),
    ['og:title', title],
    ['og:description', typeset(entry.words.description)],
    ['og:url', url],
    ['og:site_name', isOfficial ? renderInline(name, 'fr') : messages.demonstrationSite],
    ...(image === undefined ? [] : imageMetadata(siteUrl, image)),
    ['og:locale', OPEN_GRAPH_LOCALES[locale]],
    ...(translation === undefined
      ? []
      : [['og:locale:alternate', OPEN_GRAPH_LOCALES[translation.entry.locale]] as const]),
    // What no date tells of is no article: the page of a partner is not.
    ['og:type', isRecord(page) && entry.type !== 'partner' ? 'article' : 'website'],
    ['dcterms.identifier', url],
  ];
}

const imageMetadata = (siteUrl: string, { address, alt }: SocialImage): Metadatum[] => [
  // Large, above the words: Twitter's own name for it, which others read as well.
  ['twitter:card', 'summary_large_image'],
  ['og:image', siteUrl + address],
  ['og:image:alt', alt],
  ['og:image:width', String(PICTURE_SIZE.width)],
  ['og:image:height', String(PICTURE_SIZE.height)],
];

/** The dates of a page, each where a fact says it. */
function datesOf(entry: Entry): Metadatum[] {
  const { created, published } = workDates(entry);
  const changed = changedOn(entry);
  return [
    ...(created === undefined ? [] : [['dcterms.created', created] as const]),
    ...(published === undefined ? [] : [['dcterms.issued', published] as const]),
    // Without its time: the facts name no time zone, and a time without one is no date of W3C-DTF.
    ...(changed === undefined ? [] : [['dcterms.modified', changed.slice(0, WHOLE_DAY)] as const]),
  ];
}
