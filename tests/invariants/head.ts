import { formatDateRange } from '../../lib/i18n/format.ts';
import type { Entry } from '../../lib/content/draft.ts';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { isRecord } from '../../lib/site/newest-first.ts';
import { all } from '../support/page-document.ts';
import {
  differences,
  markedIfWithdrawn,
  onEachPage,
  plain,
  shown,
  type Published,
} from './published-site.ts';

const hrefs = (document: Document, selector: string) =>
  all(document.head, selector).map((link) => link.getAttribute('href') ?? '');

/** The public address of the site, as a page gives it; without a slash at its end. */
export function siteUrlOf({ document, address }: Pick<Published, 'document' | 'address'>): string {
  const canonical = hrefs(document, 'link[rel=canonical]').join(' ');
  return canonical.endsWith(address) ? canonical.slice(0, -address.length) : canonical;
}

/** hreflang → path of the address, for each language the page exists in; French is the default. */
export function alternatesOf({ page }: Published): Record<string, string> {
  const versions = [page, ...(page.translation === undefined ? [] : [page.translation])];
  const byLocale = LOCALES.flatMap((locale) =>
    versions
      .filter(({ entry }) => entry.locale === locale)
      .map(({ address }) => [locale, address] as const),
  );
  const french = byLocale.filter(([locale]) => locale === 'fr');
  return Object.fromEntries([
    ...byLocale,
    ...french.map(([, address]) => ['x-default', address] as const),
  ]);
}

/** Where search engines cut a title. */
const TITLE_CUT = 60;

/** The language of the page, and its title: the page's own, then the ministry's short name if it fits. */
export const titleIsItsOwn = onEachPage(({ document, entry, page, site, locale }) => {
  const ministry = shown(site.references.site.name, 'fr');
  const { shortName } = site.references.site;
  const dates =
    entry.type === 'mission-report'
      ? `, ${formatDateRange(entry.facts.start, entry.facts.end, locale)}`
      : '';
  const title = shown(entry.words.title, locale);
  const named = markedIfWithdrawn(page, `${title}${dates}`);
  const { navTitle = entry.words.title } = entry.words;
  const [whole, shorter] =
    entry.type !== 'home'
      ? [`${named} – ${shown(shortName, locale)}`, named]
      : locale === 'fr'
        ? [ministry, ministry]
        : [`${ministry} – ${title}`, `${ministry} – ${shown(navTitle, locale)}`];
  const own = whole.length > TITLE_CUT ? shorter : whole;
  return [
    ...differences('the language', [document.documentElement.lang], [locale]),
    ...differences(
      'the title in the head',
      all(document.head, 'title').map((element) => plain(element.textContent ?? '')),
      [plain(own)],
    ),
  ];
});

/** A page has one public address, its own, and names its translation when there is one. */
export const addressesAreGiven = onEachPage((on) => {
  const siteUrl = siteUrlOf(on);
  const given = all(on.document.head, 'link[rel=alternate][hreflang]').map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ]);
  return [
    ...differences('the canonical address', hrefs(on.document, 'link[rel=canonical]'), [
      `${siteUrl}${on.address}`,
    ]),
    ...(/^https?:\/\/[^/]+$/.test(siteUrl) ? [] : [`${siteUrl} is not the address of a site`]),
    ...differences(
      'the alternates',
      given,
      Object.entries(alternatesOf(on)).map(([locale, path]) => [locale, `${siteUrl}${path}`]),
    ),
  ];
});

/** The day a page last changed, by its facts: a page that is withdrawn has changed that day. */
export const changedOn = ({ facts: { updated, withdrawn } }: Entry): string | undefined =>
  [updated?.slice(0, 10), withdrawn?.on].reduce((a, b) =>
    a === undefined || (b ?? '') > a ? b : a,
  );

/** The facts that Dublin Core has a name for, by type. */
const DATES: Partial<Record<Entry['type'], [name: string, fact: string]>> = {
  news: ['dcterms.issued', 'published'],
  publication: ['dcterms.issued', 'published'],
  'mission-report': ['dcterms.issued', 'written'],
  agreement: ['dcterms.created', 'signed'],
};

/** What Open Graph and Dublin Core say is what the page says; the search, which nobody lists, is none of theirs. */
export const programsAreTold = onEachPage((on) => {
  const { document, entry, page, locale, address, site } = on;
  // What they are told of pictures is looked at with these.
  const metadata = 'meta[property]:not([property^="og:image"]), meta[name^="dcterms."]';
  const told = all(document, metadata).map((meta) => {
    const { parentElement } = meta;
    if (parentElement !== document.head) return ['outside the head'];
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    return [name, meta.getAttribute('content')];
  });
  if (entry.type === 'search') return differences('what programs are told', told, []);
  const { status, name } = site.references.site;
  const isOfficial = status === 'official';
  const title = markedIfWithdrawn(page, shown(entry.words.title, locale));
  const url = siteUrlOf(on) + address;
  const regional = { fr: 'fr_CA', en: 'en_CA' };
  const [dated = '', fact = ''] = DATES[entry.type] ?? [];
  const date: unknown = Object(entry.facts)[fact];
  const changed = changedOn(entry);
  return differences('what programs are told', told, [
    ['dcterms.language', locale],
    ['dcterms.title', title],
    ...(date === undefined ? [] : [[dated, date]]),
    ...(changed === undefined ? [] : [['dcterms.modified', changed]]),
    ...(isOfficial ? [['dcterms.publisher', shown(name, 'fr')]] : []),
    ['og:title', title],
    ['og:description', shown(entry.words.description, locale)],
    ['og:url', url],
    ['og:site_name', isOfficial ? shown(name, 'fr') : messagesIn(locale).demonstrationSite],
    ['og:locale', regional[locale]],
    ...(page.translation === undefined
      ? []
      : [['og:locale:alternate', regional[page.translation.entry.locale]]]),
    ['og:type', isRecord(page) && entry.type !== 'partner' ? 'article' : 'website'],
    ['dcterms.identifier', url],
  ]);
});
