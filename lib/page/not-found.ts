import { LOCALES, type Bilingual, type Locale } from '../i18n/locale.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { renderInline } from '../markdown/inline.ts';
import { pageContext } from './context.ts';
import { furnitureModel } from './furniture.ts';
import { findPage, linkTo } from './page-links.ts';
import type { LinkModel } from './model.ts';

/** What the answer to a wrong address needs, in both languages. */
export interface NotFoundModel {
  siteName: string;
  demonstration?: Bilingual;
  /** Where the search of a language is. */
  search: Partial<Record<Locale, string>>;
  /** The home page, the sections of the main menu, and the pages about the site. */
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
    search: Object.fromEntries(
      contexts.flatMap((context) => {
        const { search } = furnitureModel(context);
        return search === undefined ? [] : [[context.locale, search]];
      }),
    ),
    links: inEach((context) => [
      linkTo(context, context.page, context.messages.homeLink),
      ...[...settings.menu, ...settings.footer].map((id) => linkTo(context, findPage(context, id))),
    ]),
  };
}
