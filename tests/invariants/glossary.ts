import { fill, messagesIn, plural } from '../../lib/i18n/messages.ts';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { all, readableText } from '../support/page-document.ts';
import {
  differences,
  plain,
  shown,
  textsOf,
  type Invariant,
  type Published,
} from './published-site.ts';

/** What is wrong in the terms that the page of the glossary defines. */
export function defined({ document, site, locale }: Published): string[] {
  const { terms: heading, alsoCalled } = messagesIn(locale);
  const terms = Object.values(site.references.glossary).map((item) => {
    const forms = item.forms?.[locale] ?? [];
    const list = forms.map((form) => shown(form, locale)).join(', ');
    return [
      shown(item.term[locale], locale),
      ...(forms.length === 0 ? [] : [plain(fill(alsoCalled, { list }))]),
      shown(item.definition[locale], locale),
      ...(item.choice === undefined ? [] : [shown(item.choice[locale], locale)]),
    ];
  });
  const seen = all(document, 'dl.words > div').map((group) => textsOf(group, 'dt, dd'));
  const names = seen.map(([term = '']) => term);
  const collator = new Intl.Collator({ fr: 'fr-CA', en: 'en-CA' }[locale]);
  return [
    ...differences(
      'the terms',
      seen.map((texts) => texts.join(' | ')).toSorted(),
      terms.map((texts) => texts.join(' | ')).toSorted(),
    ),
    ...differences('the order of the terms', names, names.toSorted(collator.compare)),
    ...differences('the heading of the terms', textsOf(document, 'main h2').slice(-1), [
      plain(terms.length === 0 ? heading.none : plural(heading, terms.length, locale)),
    ]),
  ];
}

/**
 * A term leads to its definition once a page, from the text of the page alone: from no heading, no
 * link, no name, no row of a table; and never from the glossary.
 */
export const termsLeadToDefinitions: Invariant = ({ pages }) =>
  LOCALES.flatMap((locale) => {
    const own = pages.filter((page) => page.locale === locale);
    const glossary = own.find(({ entry }) => entry.type === 'glossary');
    return own.flatMap(({ address, document, entry }) => {
      const links = all(document, 'a.term');
      const hrefs = links.map((link) => link.getAttribute('href') ?? '');
      const problem = (href: string, what: string) => `${address}: ${href} ${what}`;
      return [
        ...hrefs
          .filter((href, index) => hrefs.indexOf(href) !== index)
          .map((href) => problem(href, 'is led to twice')),
        ...hrefs
          .filter((href) => glossary === undefined || !href.startsWith(`${glossary.address}#`))
          .map((href) => problem(href, 'is not in the glossary')),
        ...links
          .filter(
            (link) =>
              entry.type === 'glossary' ||
              link.closest('.words') === null ||
              link.closest('h1, h2, h3, h4, th, dt, caption, .contact, .records, a a') !== null,
          )
          .map((link) => problem(readableText(link), 'is no place to lead to a definition from')),
      ];
    });
  });
