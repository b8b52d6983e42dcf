import { otherLocale } from '../i18n/locale.ts';
import { renderInline } from '../markdown/inline.ts';
import { pagesOfType, type SitePage } from '../site/site.ts';
import { contactModel } from './contact.ts';
import type { PageContext } from './context.ts';
import { findPage, linkTo } from './page-links.ts';
import type { FurnitureModel, LinkModel, MenuItem } from './model.ts';

/** What surrounds the words of a page. */
export function furnitureModel(context: PageContext): FurnitureModel {
  const { site, locale, page, typeset } = context;
  const settings = site.references.site;
  const home = findPage(context, '');
  const menu = settings.menu.map((id): MenuItem => {
    const target = findPage(context, id);
    const current = target === page ? 'page' : isInside(page, target) ? 'section' : undefined;
    return { ...linkTo(context, target), ...(current === undefined ? {} : { current }) };
  });
  const [search] = pagesOfType(site, locale, 'search');
  return {
    // French in every language, and so is its typography.
    siteName: renderInline(settings.name, 'fr'),
    home: home.address,
    ...(settings.status === 'demonstration'
      ? { demonstration: typeset(settings.demonstrationNotice[locale]) }
      : {}),
    ...(settings.alert === undefined ? {} : { alert: alertModel(context, settings.alert) }),
    ...(locale === 'en' ? { languageNotice: typeset(settings.englishNotice) } : {}),
    ...(search === undefined || search === page || search.entry.locale !== locale
      ? {}
      : { search: search.address }),
    menu,
    languageSwitch: languageSwitch(context),
    breadcrumbs: breadcrumbs(context),
    footer: settings.footer.map((id) => linkTo(context, findPage(context, id))),
    contacts: footerContacts(context),
  };
}

/** The contacts of the settings, but those that the page's text gives: no page gives one twice. */
function footerContacts(context: PageContext): FurnitureModel['contacts'] {
  const { site, locale, page, typeset } = context;
  const { contact, siteContact } = site.references.site;
  const written = new Set(page.entry.contacts.map(({ id }) => id));
  return [...new Set([contact, siteContact])].flatMap((id) => {
    if (id === undefined || written.has(id)) return [];
    const about = site.references.contacts[id]?.about[locale] ?? '';
    const { name, street, town, postalCode, phone, email } = contactModel(context, id);
    return [
      {
        about: typeset(about),
        name,
        ...(phone === undefined ? {} : { phone }),
        ...(email === undefined ? {} : { email }),
        // Two spaces before the code (RULES of Canada Post and the OQLF).
        ...((phone ?? email) ? {} : { street: `${street}, ${town}\u00a0\u00a0${postalCode}` }),
      },
    ];
  });
}

type Alert = NonNullable<PageContext['site']['references']['site']['alert']>;

function alertModel(context: PageContext, alert: Alert): NonNullable<FurnitureModel['alert']> {
  const { locale, words } = context;
  return {
    title: words(alert.title[locale]),
    text: words(alert.text[locale]),
    ...(alert.page === undefined ? {} : { link: linkTo(context, findPage(context, alert.page)) }),
  };
}

function isInside(page: SitePage, section: SitePage): boolean {
  for (let at = page.parent; at !== undefined; at = at.parent) if (at === section) return true;
  return false;
}

/** To the same page; where it doesn't exist, to its closest ancestor that does. */
function languageSwitch(context: PageContext): FurnitureModel['languageSwitch'] {
  const { page, site, locale } = context;
  if (page.translation !== undefined) return { href: page.translation.address, same: true };
  for (let at = page.parent; at !== undefined; at = at.parent) {
    if (at.translation !== undefined) return { href: at.translation.address, same: false };
  }
  const home = site.find(otherLocale(locale), '');
  return { href: home?.address ?? '/', same: false };
}

/** From the home page down to the section the page is in. */
function breadcrumbs(context: PageContext): LinkModel[] {
  const trail: LinkModel[] = [];
  for (let at = context.page.parent; at !== undefined; at = at.parent) {
    const isHome = at.entry.type === 'home';
    trail.unshift(linkTo(context, at, isHome ? context.messages.homeLink : undefined));
  }
  return trail;
}
