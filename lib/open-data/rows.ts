import { LOCALES, type Locale } from '../i18n/locale.ts';
import { renderInline } from '../markdown/inline.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { pagesOfType, type SitePage } from '../site/site.ts';
import type { DatasetName } from './data-addresses.ts';
import type { Row } from './schemas.ts';

/** The rows of a set of data, by identifier. */
type Rows = { [Name in DatasetName]: Row<Name>[] };

/**
 * The facts of a site as rows. Texts are as its pages show them.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function dataRows(site: CheckedSite, siteUrl: string): Rows {
  const { partners, countries, places, fields, regions } = site.references;
  const agreements = byIdentity(pagesOfType(site, 'fr', 'agreement'));
  const missions = byIdentity(pagesOfType(site, 'fr', 'mission-report'));
  const placesOf = (keys: readonly string[], locale: Locale) =>
    keys.map((place) => renderInline(places[place]?.name[locale] ?? '', locale));
  const named = (id: string, name: Record<Locale, string>) => ({
    id,
    name_fr: renderInline(name.fr, 'fr'),
    name_en: renderInline(name.en, 'en'),
  });
  const sorted = <Value>(list: Readonly<Record<string, Value>>) =>
    Object.entries(list).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    agreements: agreements.map((page) => {
      const { partner, country, signed, signedIn, status, fields: keys, renews } = page.entry.facts;
      return {
        id: page.entry.id,
        ...inLanguages(page, siteUrl),
        partner: partner ?? null,
        country: partners[partner ?? '']?.country ?? country ?? '',
        signed: signed ?? null,
        signed_in_fr: signedIn === undefined ? null : renderInline(signedIn.fr, 'fr'),
        signed_in_en: signedIn === undefined ? null : renderInline(signedIn.en, 'en'),
        status: status.value,
        status_known: status.known,
        fields: keys ?? [],
        renews: renews ?? null,
        withdrawn: page.entry.facts.withdrawn?.on ?? null,
      };
    }),
    'mission-reports': missions.map((page) => {
      const { facts } = page.entry;
      return {
        id: page.entry.id,
        ...inLanguages(page, siteUrl),
        start: facts.start,
        end: facts.end,
        places_fr: placesOf(facts.places, 'fr'),
        places_en: placesOf(facts.places, 'en'),
        countries: [...new Set(facts.places.flatMap((place) => places[place]?.country ?? []))],
        written_by: renderInline(facts.writtenBy, 'fr'),
        written: facts.written,
        tabled_on: facts.tabled?.on ?? null,
        agreements: (facts.agreements ?? []).map(({ page: id }) => id),
        withdrawn: facts.withdrawn?.on ?? null,
      };
    }),
    'delegation-members': missions.flatMap(({ entry }) =>
      entry.facts.delegation.map(({ name, honorific, role }, index) => ({
        mission: entry.id,
        position: index + 1,
        name: renderInline(name, 'fr'),
        honorific: honorific ?? null,
        role_fr: renderInline(role.fr, 'fr'),
        role_en: renderInline(role.en, 'en'),
      })),
    ),
    partners: sorted(partners).map(([id, { name, short, country, level }]) => ({
      ...named(id, name),
      short: short ?? null,
      country,
      level: level ?? null,
    })),
    countries: sorted(countries).map(([id, { name }]) => named(id, name)),
    regions: regions.list.map(({ number, name }) => ({ number, name: renderInline(name, 'fr') })),
    fields: sorted(fields).map(([id, name]) => named(id, name)),
  };
}

/** In an order that a new page changes nowhere else. */
const byIdentity = <Page extends SitePage>(pages: readonly Page[]): Page[] =>
  pages.toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1));

function inLanguages(page: SitePage, siteUrl: string) {
  const versions = [page, ...(page.translation === undefined ? [] : [page.translation])];
  const [fr, en] = LOCALES.map((locale) => versions.find(({ entry }) => entry.locale === locale));
  const title = (version: SitePage | undefined) =>
    version === undefined ? null : renderInline(version.entry.words.title, version.entry.locale);
  return {
    title_fr: title(fr),
    title_en: title(en),
    url_fr: fr === undefined ? null : siteUrl + fr.address,
    url_en: en === undefined ? null : siteUrl + en.address,
  };
}
