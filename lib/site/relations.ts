import type { Entry, EntryOf } from '../content/draft.ts';
import type { Effect } from '../content/schema/mission-report.ts';
import type { Facts } from '../content/schema/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CheckedSite } from './load-site.ts';
import { isListed, pagesOfType, type SitePage } from './site.ts';

type AgreementPage = SitePage<EntryOf<'agreement'>>;
type MissionPage = SitePage<EntryOf<'mission-report'>>;

/** Something that a report recommends, and what followed. */
export interface Recommendation {
  report: MissionPage;
  said: NonNullable<Facts<'mission-report'>['recommendations']>[number];
  /** The listed pages that say they follow it up. */
  followUps: SitePage[];
}

/** What points at an agreement without being written in it, by pages that are listed. */
export interface Relations {
  /** The agreements that follow it. */
  renewedBy: AgreementPage[];
  /** The missions that bear on it, and what they did to it. */
  missions: { page: MissionPage; did?: Effect | undefined }[];
  /** The recommendations about it. */
  recommendations: Recommendation[];
  /** The news that leads to it. */
  news: SitePage<EntryOf<'news'>>[];
}

interface Index {
  /** By agreement. */
  relations: Map<string, Relations>;
  /** By report. */
  recommendations: Map<string, Recommendation[]>;
  /** The listed ones, by partner, and by country: those of its partners too. */
  agreements: Map<string, AgreementPage[]>;
  /** The listed ones, by country. */
  missions: Map<string, MissionPage[]>;
  /** By partner, and by country. */
  pages: Map<string, SitePage<EntryOf<'partner'>>>;
}

/** A partner, or a country, by its key in its list. */
export type Party = { partner: string } | { country: string };

const keyOf = (party: { partner?: string | undefined; country?: string | undefined }) =>
  party.partner === undefined ? `country ${party.country}` : `partner ${party.partner}`;

/** Each site is gone through once, whatever the number of its records. */
const indexes = new WeakMap<CheckedSite, Record<Locale, Index>>();

/** The list under a key, made when it is first asked for. */
function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

function indexIn(site: CheckedSite, locale: Locale): Index {
  const { partners, places } = site.references;
  const index: Index = {
    relations: new Map(),
    recommendations: new Map(),
    agreements: new Map(),
    missions: new Map(),
    pages: new Map(
      pagesOfType(site, locale, 'partner').map((page) => [keyOf(page.entry.facts), page]),
    ),
  };
  const of = (id: string): Relations => {
    const known = index.relations.get(id);
    const relations = known ?? { renewedBy: [], missions: [], recommendations: [], news: [] };
    index.relations.set(id, relations);
    return relations;
  };
  for (const page of pagesOfType(site, locale, 'agreement').filter(isListed)) {
    const { renews, partner, country } = page.entry.facts;
    if (renews !== undefined) of(renews).renewedBy.push(page);
    if (partner !== undefined) listAt(index.agreements, keyOf({ partner })).push(page);
    const where = country ?? partners[partner ?? '']?.country;
    listAt(index.agreements, keyOf({ country: where })).push(page);
  }
  for (const page of pagesOfType(site, locale, 'news').filter(isListed)) {
    for (const id of page.entry.facts.related ?? []) of(id).news.push(page);
  }
  const followUps = followUpsIn(site, locale);
  for (const report of pagesOfType(site, locale, 'mission-report')) {
    const { id, facts } = report.entry;
    const recommendations = (facts.recommendations ?? []).map((said) => ({
      report,
      said,
      followUps: followUps.get(`${id}#${said.anchor}`) ?? [],
    }));
    // A report that was withdrawn still shows its own.
    index.recommendations.set(id, recommendations);
    if (!isListed(report)) continue;
    for (const { page, did } of facts.agreements ?? [])
      of(page).missions.push({ page: report, did });
    for (const country of new Set(facts.places.map((place) => places[place]?.country))) {
      listAt(index.missions, keyOf({ country })).push(report);
    }
    for (const recommendation of recommendations) {
      for (const agreement of recommendation.said.agreements ?? []) {
        of(agreement).recommendations.push(recommendation);
      }
    }
  }
  return index;
}

/** The listed pages that follow up a recommendation, by its report and its anchor there. */
function followUpsIn(site: CheckedSite, locale: Locale): Map<string, SitePage[]> {
  const followUps = new Map<string, SitePage[]>();
  for (const page of site.pages.filter(isListed)) {
    if (page.entry.locale !== locale && page.translation !== undefined) continue;
    for (const reference of page.entry.facts.followsUp ?? [])
      listAt(followUps, reference).push(page);
  }
  return followUps;
}

function indexOf(site: CheckedSite, locale: Locale): Index {
  const index = indexes.get(site) ?? { fr: indexIn(site, 'fr'), en: indexIn(site, 'en') };
  indexes.set(site, index);
  return index[locale];
}

const NONE: Relations = { renewedBy: [], missions: [], recommendations: [], news: [] };

/** What names an agreement and is listed, in that language where it exists in it. */
export function relationsOf(site: CheckedSite, locale: Locale, id: string): Relations {
  return indexOf(site, locale).relations.get(id) ?? NONE;
}

/** What a report recommends, in its order. */
export function recommendationsOf(
  site: CheckedSite,
  locale: Locale,
  id: string,
): readonly Recommendation[] {
  return indexOf(site, locale).recommendations.get(id) ?? [];
}

/** The listed agreements with a partner, or with the partners of a country, in that language. */
export function agreementsWith(
  site: CheckedSite,
  locale: Locale,
  party: Party,
): readonly AgreementPage[] {
  return indexOf(site, locale).agreements.get(keyOf(party)) ?? [];
}

/** The listed missions that bear on the agreements of a partner, or of a country; those that went there too. */
export function missionsOf(site: CheckedSite, locale: Locale, party: Party): MissionPage[] {
  const touching = agreementsWith(site, locale, party).flatMap(({ entry }) =>
    relationsOf(site, locale, entry.id).missions.map(({ page }) => page),
  );
  const there = indexOf(site, locale).missions.get(keyOf(party)) ?? [];
  return [...new Set([...there, ...touching])];
}

/** The page of a partner or of a country, if it has one. */
export function pageOfParty(
  site: CheckedSite,
  locale: Locale,
  party: Party,
): SitePage<Extract<Entry, { type: 'partner' }>> | undefined {
  return indexOf(site, locale).pages.get(keyOf(party));
}
