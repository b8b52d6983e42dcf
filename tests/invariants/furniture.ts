import { LOCALES, otherLocale, type Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { all, languageOf, readableText } from '../support/page-document.ts';
import {
  differences,
  findPage,
  linkText,
  onEachPage,
  plain,
  shown,
  textsOf,
  type Invariant,
} from './published-site.ts';

/** The items of a part of the page, each a link: what it says, and where it leads. */
const itemsIn = (document: Document, selector: string) =>
  all(document, selector).map((item) => [
    readableText(item),
    item.querySelector('a')?.getAttribute('href'),
  ]);

const linkTo = (page: SitePage, locale: Locale, text?: string) => [
  linkText(page, locale, text),
  page.address,
];

/** The menu, the breadcrumbs and the foot of the page are those of the settings and the content. */
export const waysAreShown = onEachPage(({ document, page, site, locale }) => {
  const { menu, footer } = site.references.site;
  const toPages = (ids: readonly string[]) =>
    ids.map((id) => linkTo(findPage(site, locale, id), locale));
  const trail: string[][] = [];
  for (let at = page.parent; at !== undefined; at = at.parent) {
    const home = at.entry.type === 'home' ? messagesIn(locale).homeLink : undefined;
    trail.unshift(linkTo(at, locale, home));
  }
  return [
    ...differences('the main menu', itemsIn(document, '.menu li'), toPages(menu)),
    ...differences('the foot of the page', itemsIn(document, 'footer nav li'), toPages(footer)),
    ...differences('the breadcrumbs', itemsIn(document, '.breadcrumbs li'), trail),
    ...differences(
      'the page of the menu that is shown',
      all(document, '.menu [aria-current=page]').map((link) => link.getAttribute('href')),
      menu.includes(page.entry.id) ? [page.address] : [],
    ),
    ...differences(
      'the section of the menu that is shown',
      all(document, '.menu [aria-current=true]').map((link) => link.getAttribute('href')),
      sectionsAround(page).filter((address) =>
        menu.some((id) => findPage(site, locale, id).address === address),
      ),
    ),
  ];
});

/** The addresses of the sections that a page is in, from its own up. */
function sectionsAround({ parent }: SitePage): string[] {
  return parent === undefined ? [] : [parent.address, ...sectionsAround(parent)];
}

/** The notices at the top: what the site is, whom English is for, what has no translation. */
export const noticesAreShown = onEachPage(({ document, page, site, locale }) => {
  const { status, demonstrationNotice, englishNotice, alert } = site.references.site;
  const alertPage = alert?.page === undefined ? undefined : findPage(site, locale, alert.page);
  return [
    ...differences('the notices', textsOf(document, 'header .slim-notice p'), [
      ...(status === 'demonstration' ? [shown(demonstrationNotice[locale], locale)] : []),
      ...(locale === 'en' ? [shown(englishNotice, locale)] : []),
      ...(page.translation === undefined ? [plain(messagesIn(locale).otherLanguageMissing)] : []),
    ]),
    ...differences(
      'the message at the top',
      textsOf(document, 'header .alert'),
      alert === undefined
        ? []
        : [
            plain(
              `${shown(alert.title[locale], locale)} ${shown(alert.text[locale], locale)} ${alertPage === undefined ? '' : linkText(alertPage, locale)}`,
            ),
          ],
    ),
  ];
});

/** To the same page, else to the closest one above it that exists in the other language. */
export const languageSwitchLeads = onEachPage(({ document, page, locale }) => {
  let target: SitePage = page;
  while (target.parent !== undefined && target.translation === undefined) target = target.parent;
  const switches = all(document, 'header a.language');
  return differences(
    'the language switch',
    switches.map((link) => [readableText(link), link.getAttribute('href')]),
    [[messagesIn(locale).otherLanguage, target.translation?.address]],
  );
});

/** Every text of a table of messages. */
function messagesOf(messages: object): string[] {
  return Object.values(messages).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? messagesOf(value) : [];
  });
}

/** Matches what a message becomes on a page, its blanks filled. */
function patternOf(message: string): RegExp {
  const parts = message
    .split(/\{\w+\}/)
    .map((part) => plain(part).replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}

const PATTERNS = Object.fromEntries(
  LOCALES.map((locale) => [locale, messagesOf(messagesIn(locale)).map(patternOf)]),
) as Record<Locale, RegExp[]>;

/** Where templates write words of their own, never an author's. */
const OWN_WORDS =
  '.skip-link, .kind, .label, main .label-heading, .to-top, .facts dt, .contact dt, table.records th[scope=col], table.regions th[scope=col], .figure-text, .several-note, .mosaic .visually-hidden, .mosaic-note .small, .unsaid';

const NAMED = 'nav[aria-label], ol[aria-label]';

/** The words that templates write are messages of the language they are in. */
export const furnitureIsInItsLanguage: Invariant = ({ pages, notFound }) =>
  [...pages, notFound].flatMap(({ address, document }) => {
    const words = [
      ...all(document, OWN_WORDS).map((element) => [element, element.textContent ?? ''] as const),
      ...all(document, NAMED).map(
        (element) => [element, element.getAttribute('aria-label') ?? ''] as const,
      ),
    ];
    return words.flatMap(([element, text]) => {
      const locale = LOCALES.find((known) => known === languageOf(element)) ?? 'fr';
      const isIn = (language: Locale) => PATTERNS[language].some((one) => one.test(plain(text)));
      if (isIn(locale)) return [];
      const found = isIn(otherLocale(locale)) ? 'is in the other language' : 'is no message';
      return [`${address}: “${plain(text)}” ${found}`];
    });
  });
