import { LOCALES, type Bilingual, type Locale } from '../i18n/locale.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { renderInline } from '../markdown/inline.ts';
import { pagesOfType } from '../site/site.ts';
import { pageContext } from './context.ts';
import { findPage, linkTo } from './page-links.ts';
import type { LinkModel } from './model.ts';

/** What the answer to a wrong address needs, in both languages. */
export interface NotFoundModel {
  siteName: string;
  demonstration?: Bilingual;
  /** The home page, the sections of the main menu, the search, and the pages about the site. */
  links: Record<Locale, LinkModel[]>;
}

/** The model of the answer to a wrong address. */
export function notFoundModel(site: CheckedSite): NotFoundModel {
  const settings = site.references.site;
  const contexts = LOCALES.flatMap((locale) => {
    const home = site.find(locale, '');
    return home === undefined ? [] : [pageContext(site, '', home)];
  });
  const inEach = <Value>(make: (context: (typeof contexts)[0]) => Value) =>
    // Every site has a home page in both languages, or its content check fails.
    Object.fromEntries(contexts.map((c) => [c.locale, make(c)])) as Record<Locale, Value>;
  return {
    siteName: renderInline(settings.name, 'fr'),
    ...(settings.status === 'demonstration'
      ? { demonstration: inEach((c) => c.typeset(settings.demonstrationNotice[c.locale])) }
      : {}),
    links: inEach((context) => [
      linkTo(context, context.page, context.messages.homeLink),
      ...[
        ...settings.menu.map((id) => findPage(context, id)),
        ...pagesOfType(site, context.locale, 'search'),
        ...settings.footer.map((id) => findPage(context, id)),
      ].map((page) => linkTo(context, page)),
    ]),
  };
}
