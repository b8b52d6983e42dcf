import { cutRange, formatDate, formatDateRange, formatPhone } from '../lib/i18n/format.ts';
import { fill, messagesIn } from '../lib/i18n/messages.ts';
import { otherLocale, type Bilingual, type Locale } from '../lib/i18n/locale.ts';
import type {
  AsOfModel,
  BodyModel,
  ContactModel,
  DatedLink,
  FurnitureModel,
  LinkModel,
  PageBase,
  PageLink,
  TimeModel,
} from '../lib/page/model.ts';

/** Data that the examples of several components share: what pages of the site could have. */

/** A link's address and text, by language. */
type BilingualLink = Record<Locale, LinkModel>;

const inBoth = (fr: [string, string], en: [string, string]): BilingualLink => ({
  fr: { href: fr[0], text: fr[1] },
  en: { href: en[0], text: en[1] },
});

/** Links to pages that exist in both languages. */
export const LINKS = {
  home: inBoth(['/', 'Accueil'], ['/en/', 'Home']),
  ministry: inBoth(['/ministere/', 'Le ministère'], ['/en/ministry/', 'The ministry']),
  mission: inBoth(['/ministere/mission/', 'La mission'], ['/en/ministry/mission/', 'The mission']),
  system: inBoth(
    ['/systeme-en-bref/', 'Le système en bref'],
    ['/en/system-in-brief/', 'The system in brief'],
  ),
  international: inBoth(
    ['/echanges-internationaux/', 'Échanges internationaux'],
    ['/en/international-exchanges/', 'International exchanges'],
  ),
  agreements: inBoth(
    ['/echanges-internationaux/ententes/', 'Ententes'],
    ['/en/international-exchanges/agreements/', 'Agreements'],
  ),
  reports: inBoth(
    ['/echanges-internationaux/rapports-de-mission/', 'Rapports de mission'],
    ['/en/international-exchanges/mission-reports/', 'Mission reports'],
  ),
  earlierAgreement: inBoth(
    ['/echanges-internationaux/ententes/conass-2004/', 'Entente de 2004 avec le CONASS'],
    ['/en/international-exchanges/agreements/conass-2004/', '2004 agreement with CONASS'],
  ),
  laterAgreement: inBoth(
    ['/echanges-internationaux/ententes/conass-2013/', 'Entente de 2013 avec le CONASS'],
    ['/en/international-exchanges/agreements/conass-2013/', '2013 agreement with CONASS'],
  ),
  report: inBoth(
    ['/echanges-internationaux/rapports-de-mission/chine-2017/', 'Mission en Chine'],
    ['/en/international-exchanges/mission-reports/china-2017/', 'Mission to China'],
  ),
  news: inBoth(
    ['/nos-actions/entente-bresil-conass/', 'Une entente avec le Brésil'],
    ['/en/our-actions/brazil-conass-agreement/', 'An agreement with Brazil'],
  ),
  partner: inBoth(
    ['/echanges-internationaux/pays-et-partenaires/conass/', 'CONASS'],
    ['/en/international-exchanges/countries-and-partners/conass/', 'CONASS'],
  ),
  country: inBoth(
    ['/echanges-internationaux/pays-et-partenaires/bresil/', 'Brésil'],
    ['/en/international-exchanges/countries-and-partners/brazil/', 'Brazil'],
  ),
  contact: inBoth(['/nous-joindre/', 'Nous joindre'], ['/en/contact-us/', 'Contact us']),
  accessibility: inBoth(
    ['/accessibilite/', 'Accessibilité'],
    ['/en/accessibility/', 'Accessibility'],
  ),
  privacy: inBoth(['/confidentialite/', 'Confidentialité'], ['/en/privacy/', 'Privacy']),
} as const satisfies Record<string, BilingualLink>;

/** A link to a page that exists in the other language only: its text is in that language. */
export function foreignLink(locale: Locale): LinkModel {
  const foreign = otherLocale(locale);
  return { ...LINKS.privacy[foreign], foreign };
}

/** Text that a narrow screen can hardly hold. */
export const LONG: Bilingual = {
  fr: 'Protocole d’entente sur la prévention et le contrôle des maladies entre le ministère de la Santé et des Services sociaux et la Commission municipale de la santé et de la planification familiale de Shanghai',
  en: 'Memorandum of understanding on disease prevention and control between the Ministère de la Santé et des Services sociaux and the Shanghai Municipal Commission of Health and Family Planning',
};

/** A date as readers see it. */
export function day(date: string, locale: Locale): TimeModel {
  return { text: formatDate(date, locale), dateTime: date };
}

/** Facts of a dated source. */
export const AS_OF: Record<Locale, AsOfModel> = {
  fr: {
    dateTime: '2015-08-05',
    title: '5\u00a0août 2015',
    explanation: 'Ce sont les faits à cette date.',
    short: 'Données en date du 5\u00a0août 2015',
  },
  en: {
    dateTime: '2015-08-05',
    title: 'August\u00a05, 2015',
    explanation: 'These are the facts as of that date.',
    short: 'As of August\u00a05, 2015',
  },
};

/** Facts of a source without a date. */
export const AS_OF_AFTER: Record<Locale, AsOfModel> = {
  fr: {
    title: 'Source non datée',
    explanation: 'La source est postérieure à novembre 2018.',
    short: 'Source non datée, postérieure à novembre 2018',
  },
  en: {
    title: 'Undated source',
    explanation: 'The source is later than November 2018.',
    short: 'Undated source, later than November 2018',
  },
};

const DESCRIPTION: Bilingual = {
  fr: 'Ce que la page dit, en une phrase.',
  en: 'What the page says, in one sentence.',
};

/** A page of a list. */
export function listed(link: LinkModel, locale: Locale): PageLink {
  return { ...link, description: DESCRIPTION[link.foreign ?? locale] };
}

/** A report and a news item of a dated list. */
export function datedLinks(locale: Locale): [report: DatedLink, news: DatedLink] {
  return [
    {
      ...listed(LINKS.report[locale], locale),
      date: fill(messagesIn(locale).missionOn, { range: missionDates(locale).text }),
      kind: 'mission-report',
    },
    { ...listed(LINKS.news[locale], locale), date: day('2014-05-06', locale), kind: 'news' },
  ];
}

/** The days of a mission. */
export function missionDates(locale: Locale): TimeModel {
  const [text = '', join = '', last = ''] =
    cutRange(formatDateRange('2017-09-02', '2017-09-10', locale)) ?? [];
  return { text, dateTime: '2017-09-02', until: { join, text: last, dateTime: '2017-09-10' } };
}

/** A contact with all its parts. */
export function contact(locale: Locale): Required<ContactModel> {
  const phone = (number: string) => ({ text: formatPhone(number, locale), href: `tel:${number}` });
  return {
    name: 'Direction des affaires intergouvernementales et de la coopération internationale',
    street: { fr: '1075, chemin Sainte-Foy, 2e étage', en: '1075, chemin Sainte-Foy, 2nd floor' }[
      locale
    ],
    town: 'Québec (Québec)',
    postalCode: 'G1S\u00a02M1',
    country: 'Canada',
    phone: phone('+14182668776'),
    fax: phone('+14182668755'),
    email: 'coop.intl@msss.gouv.qc.ca',
  };
}

/** What surrounds a page of the section on international exchanges. */
export function furniture(locale: Locale, changes: Partial<FurnitureModel> = {}): FurnitureModel {
  const { home, ministry, system, international } = LINKS;
  return {
    siteName: 'Ministère de la Santé et des Services sociaux',
    home: home[locale].href,
    demonstration: {
      fr: 'Site de démonstration.',
      en: 'Demonstration website.',
    }[locale],
    ...(locale === 'en'
      ? { languageNotice: 'These pages are for people covered by an exception of the Charter.' }
      : {}),
    search: { fr: '/recherche/', en: '/en/search/' }[locale],
    menu: [
      ministry[locale],
      system[locale],
      { ...international[locale], current: 'section' },
      foreignLink(locale),
    ],
    languageSwitch: { href: LINKS.agreements[otherLocale(locale)].href, same: true },
    breadcrumbs: [home[locale], international[locale]],
    footer: [LINKS.contact[locale], LINKS.accessibility[locale], LINKS.privacy[locale]],
    contacts: [
      {
        about: { fr: 'Échanges', en: 'Exchanges' }[locale],
        name: contact(locale).name,
        phone: contact(locale).phone,
        email: contact(locale).email,
      },
    ],
    ...changes,
  };
}

/** The alert of site settings, with a link. */
export function alert(locale: Locale): Required<NonNullable<FurnitureModel['alert']>> {
  return {
    title: { fr: 'Épisode de chaleur', en: 'Heat episode' }[locale],
    text: {
      fr: 'Buvez de l’eau et prenez des nouvelles de vos proches.',
      en: 'Drink water and check on the people close to you.',
    }[locale],
    link: LINKS.ministry[locale],
  };
}

/** A text without a word. */
export const NO_WORDS: BodyModel = { intro: [], sections: [], contacts: {} };

/** What every page has, with the title given. */
export function pageBase(
  locale: Locale,
  title: Bilingual,
  changes: Partial<PageBase> = {},
): PageBase {
  const { href: address } = LINKS.agreements[locale];
  const canonical = `https://example.test${address}`;
  return {
    locale,
    id: 'example',
    title: title[locale],
    description: DESCRIPTION[locale],
    lede: {
      fr: 'Une phrase qui dit d’emblée ce que la page contient.',
      en: 'A sentence that says at once what the page holds.',
    }[locale],
    address,
    head: {
      title: title[locale],
      canonical,
      citation: `${title[locale]}, ${canonical}`,
      alternates: { [locale]: canonical },
    },
    furniture: furniture(locale),
    body: NO_WORDS,
    contents: [],
    ...changes,
  };
}
