import { escapeXml } from '../xml/escape-xml.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { messagesIn } from '../i18n/messages.ts';
import { renderInline } from '../markdown/inline.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { isSearch } from '../site/site.ts';
import { SEARCH_DESCRIPTIONS } from './search-description-addresses.ts';

/** What OpenSearch allows a short name. */
const LONGEST_NAME = 16;

/** What the search of the site is called where a browser lists it. */
export function searchName(
  { references }: Pick<CheckedSite, 'references'>,
  locale: Locale,
): string {
  const { status, shortName } = references.site;
  // Until the site is official, no browser is told that it searches the ministry's.
  const name = status === 'official' ? shortName : messagesIn(locale).searchOfDemonstration;
  return renderInline(name, locale).slice(0, LONGEST_NAME);
}

/** How a browser asks the search, in each language that has one (OpenSearch 1.1). */
export function searchDescriptions(
  site: CheckedSite,
  siteUrl: string,
): { path: string; text: string }[] {
  return LOCALES.flatMap((locale) => {
    const page = site.pages.find((one) => isSearch(one) && one.entry.locale === locale);
    if (page === undefined) return [];
    const elements: [name: string, text: string][] = [
      ['ShortName', searchName(site, locale)],
      ['Description', renderInline(page.entry.words.description, locale)],
      ['Language', `${locale}-CA`],
      ['InputEncoding', 'UTF-8'],
    ];
    const template = escapeXml(`${siteUrl}${page.address}?q={searchTerms}`);
    const text = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      ...elements.map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`),
      `<Image width="48" height="48" type="image/x-icon">${escapeXml(`${siteUrl}/favicon.ico`)}</Image>`,
      `<Url type="text/html" template="${template}"/>`,
      '</OpenSearchDescription>',
      '',
    ].join('\n');
    return [{ path: SEARCH_DESCRIPTIONS[locale], text }];
  });
}
