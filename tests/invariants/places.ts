import type { Entry } from '../../lib/content/draft.ts';
import {
  cutRange,
  formatDate,
  formatDateRange,
  formatPhone,
  formatShortDate,
  formatShortRange,
} from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { distanceKm, QUEBEC } from '../../lib/map/geography.ts';
import { all, readableText } from '../support/page-document.ts';
import {
  differences,
  onEachPage,
  plain,
  shown,
  textsOf,
  type Published,
} from './published-site.ts';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/;

/** Every date in a value, however deep. */
function datesIn(value: unknown): string[] {
  if (typeof value === 'string') return DATE.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
}

/** The forms a language gives to the dates of a page: `datetime`, then what is read. */
function timesOf({ facts, type }: Entry, locale: Locale): string[] {
  const times = formsOf(facts, locale);
  if (type === 'mission-report') {
    const { start, end } = facts as Extract<Entry, { type: 'mission-report' }>['facts'];
    for (const range of [formatDateRange, formatShortRange]) {
      const [first = '', , last = ''] = cutRange(range(start, end, locale)) ?? [];
      times.push([start, first], [end, last], [start, range(start, end, locale)]);
    }
    times.push([start.slice(0, 7), formatDate(start.slice(0, 7), locale)]);
  }
  return times.map(([date = '', text = '']) => `${date} ${plain(text)}`);
}

/** Each date of some facts, as a language writes it and in short. */
const formsOf = (facts: unknown, locale: Locale) =>
  datesIn(facts).flatMap((date) => [
    [date, formatDate(date, locale)],
    [date, formatShortDate(date, locale)],
  ]);

/**
 * Every date that machines read is one of the page's own facts, or of the page that its item links
 * to, in the page's language.
 */
export const datesComeFromFacts = onEachPage(({ document, entry, site, locale }) => {
  const shared = formsOf(site.references.regions, locale).map((form) => plain(form.join(' ')));
  const own = [...timesOf(entry, locale), ...(isRegional(entry) ? shared : [])];
  return all(document, 'time').flatMap((time) => {
    const links = all(time.closest('li, tr') ?? time, 'a[href^="/"]');
    const linked = links.flatMap(
      (link) => site.at((link.getAttribute('href') ?? '').replace(/#.*/, ''))?.entry ?? [],
    );
    const known = [...own, ...linked.flatMap((other) => timesOf(other, locale))];
    const seen = `${time.getAttribute('datetime')} ${readableText(time)}`;
    return known.includes(seen) ? [] : [`no fact gives the date “${seen}”`];
  });
});

const isRegional = ({ facts }: Entry) => 'shows' in facts && facts.shows === 'regions';

/** The numbers of the network are those of the list of regions, wherever they are shown. */
export const figuresComeFromFacts = onEachPage(({ document, entry, site }) => {
  const { list, territorialNetworks, localNetworks } = site.references.regions;
  return differences(
    'the numbers of the network',
    textsOf(document, ':is(.mosaic-note, .figures) .numeral'),
    entry.type === 'home' || isRegional(entry)
      ? [list.length, territorialNetworks, localNetworks].map(String)
      : [],
  );
});

/** Each contact is shown as the list of contacts has it, where a text or the settings ask for it. */
export const contactsAreShown = onEachPage(({ document, entry, site, locale }) => {
  const messages = messagesIn(locale);
  const { contacts, site: settings } = site.references;
  const written = entry.contacts.map(({ id }) => id);
  // The foot of the page gives what its text does not.
  const atFoot = [settings.contact, settings.siteContact].filter(
    (id) => id !== undefined && !written.includes(id),
  );
  const [texts, foot] = [
    written.filter((id) => id !== undefined),
    [...new Set(atFoot)].filter((id) => id !== undefined),
  ];
  const ways = (phone?: string, email?: string) =>
    [phone && `tel:${phone}`, email && `mailto:${email}`].filter((href) => href !== undefined);
  const shownIn = (selector: string, lines: string) =>
    all(document, selector).map((block) => [
      textsOf(block, lines),
      all(block, 'a').map((link) => link.getAttribute('href')),
    ]);
  return [
    ...differences(
      'the contacts at the foot',
      all(document, 'footer address').map((block) => [
        readableText(block),
        all(block, 'a').map((link) => link.getAttribute('href')),
      ]),
      foot.map((id) => {
        const { about, name, street, town, postalCode, phone, email } = contacts[id] ?? {};
        const quick = [phone && formatPhone(phone, locale), email].filter(Boolean);
        const address = `${shown(street?.[locale] ?? '', locale)}, ${shown(town ?? '', locale)} ${postalCode}`;
        const parts = [about?.[locale] ?? '', name ?? ''].map((part) => shown(part, locale));
        return [
          plain([...parts, ...(quick.length === 0 ? [address] : quick)].join(' ')),
          ways(phone, email),
        ];
      }),
    ),
    ...differences(
      'the contacts',
      shownIn('.contact', '.contact-name, address, dl > div'),
      texts.map((id) => {
        const { name, street, town, postalCode, country, phone, fax, email } = contacts[id] ?? {};
        const lines = [
          shown(name ?? '', locale),
          plain(
            `${shown(street?.[locale] ?? '', locale)} ${shown(town ?? '', locale)} ${postalCode} ${country ?? ''}`,
          ),
          phone && `${messages.phone} ${formatPhone(phone, locale)}`,
          fax && `${messages.fax} ${formatPhone(fax, locale)}`,
          email && `${messages.email} ${email}`,
        ];
        return [lines.filter((line) => line !== undefined).map(plain), ways(phone, email)];
      }),
    ),
  ];
});

/** Outside contact blocks, numbers to call and addresses to write to are those of the page's text. */
export const callsComeFromTexts = onEachPage(({ document, entry }) => {
  const written = new Set(entry.links.map(({ url }) => url));
  return all(document, 'a')
    .filter((link) => link.closest('.contact, footer address, .page-end') === null)
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^(?!https?:)[a-z]+:/.test(href) && !written.has(href))
    .map((href) => `nobody wrote the link ${href}`);
});

/** The countries that records name are on the map of the world, each at its distance. */
export const mapShowsCountries = onEachPage((on) => {
  const { document, entry, locale, site } = on;
  const { countries } = site.references;
  const labels = all(document, '.world-map text').slice(1);
  const seen = labels.map((label) => [
    readableText(label.firstChild ?? label),
    textsOf(label, 'tspan').at(-1) ?? '',
  ]);
  const isShown = entry.type === 'home' || document.querySelector('.world') !== null;
  if (!isShown) return differences('the map of the world', seen, []);
  const named = [...countriesOfRecords(on)].map((key) => countries[key]);
  const problems = differences(
    'the countries on the map',
    seen.map(([country]) => country).toSorted(),
    named.map((country) => shown(country?.name[locale] ?? '', locale)).toSorted(),
  );
  return [
    ...problems,
    ...named.flatMap((country) => {
      if (country === undefined) return [];
      const name = shown(country.name[locale], locale);
      const distance = seen.find(([other]) => other === name)?.[1] ?? '';
      const km = Number(distance.replace(/ km$/, '').replaceAll(/\D/g, ''));
      const isRight =
        distance.endsWith(' km') && Math.abs(km - distanceKm(QUEBEC, country.capital)) <= 50;
      return isRight ? [] : [`${name} is not at “${distance}”`];
    }),
  ];
});

/** The countries of the places that missions and partners name, and those of agreements, what was withdrawn aside. */
function countriesOfRecords({ site }: Published): Set<string> {
  const { places, partners } = site.references;
  const named = site.pages.flatMap(({ entry }) => {
    if (entry.facts.withdrawn !== undefined) return [];
    if (entry.type === 'mission-report')
      return entry.facts.places.map((key) => places[key]?.country);
    if (entry.type !== 'agreement') return [];
    const partner = partners[entry.facts.partner ?? ''];
    return [partner?.country ?? entry.facts.country, places[partner?.place ?? '']?.country];
  });
  return new Set(named.filter((country) => country !== undefined));
}
