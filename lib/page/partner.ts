import type { EntryOf } from '../content/draft.ts';
import { formatDateRange, formatList } from '../i18n/format.ts';
import { fill, type Messages } from '../i18n/messages.ts';
import { agreementsWith, missionsOf, relationsOf, type Party } from '../site/relations.ts';
import type { SitePage } from '../site/site.ts';
import { agreementList } from './agreement.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { worldMapModel } from './map-models.ts';
import type {
  DatedLink,
  LinkModel,
  Named,
  PageBase,
  RecommendationModel,
  RecordListModel,
  RecordTableModel,
} from './model.ts';
import { linkTo } from './page-links.ts';
import { namedParty } from './party.ts';
import { recommendationModel } from './recommendations.ts';
import { newestFirst } from '../site/newest-first.ts';
import { datedLink } from './records.ts';

export interface PartnerModel extends PageBase {
  template: 'partner';
  /** Whose page it is, in a word. */
  kind: string;
  /** Of a partner: its country. */
  country?: Named;
  /** Of a partner: its level of government, if it is known. */
  level?: string;
  /** Of a country: its partners. */
  partners: Named[];
  /** Its agreements, if there are any, with what is known of them over the years. */
  agreements?: RecordTableModel;
  missions: PartnerMission[];
  recommendations: RecommendationModel[];
  news: DatedLink[];
}

/** A mission, and what it did to agreements. */
export interface PartnerMission {
  link: LinkModel;
  dates: string;
  did: { text: string; link: LinkModel }[];
}

type PartnerEntry = EntryOf<'partner'>;

/** Whose page it is. */
const partyOf = ({ facts: { partner, country = '' } }: PartnerEntry): Party =>
  partner === undefined ? { country } : { partner };

/** The model of the page of a partner or of a country. */
export function partnerModel(context: PageContext, entry: PartnerEntry): PartnerModel {
  const { site, locale, messages } = context;
  const party = partyOf(entry);
  const partner = 'partner' in party ? site.references.partners[party.partner] : undefined;
  const agreements = newestFirst(agreementsWith(site, locale, party));
  const relations = agreements.map((page) => relationsOf(site, locale, page.entry.id));
  const byId = new Map(agreements.map((page) => [page.entry.id, page]));
  return {
    ...pageBase(context),
    template: 'partner',
    kind: partner === undefined ? messages.country : messages.partner,
    ...(partner === undefined
      ? {}
      : { country: namedParty(context, { country: partner.country }) }),
    ...(partner?.level === undefined ? {} : { level: messages.levels[partner.level] }),
    partners: 'country' in party ? partnersIn(context, party.country) : [],
    ...(agreements.length === 0 ? {} : { agreements: agreementList(context, agreements) }),
    missions: newestFirst(missionsOf(site, locale, party)).map((page) => ({
      link: linkTo(context, page, page.entry.words.title),
      dates: formatDateRange(page.entry.facts.start, page.entry.facts.end, locale),
      did: (page.entry.facts.agreements ?? []).flatMap(({ page: id, did }) => {
        const agreement = byId.get(id);
        if (agreement === undefined || did === undefined) return [];
        return [{ text: messages.effects[did], link: linkTo(context, agreement) }];
      }),
    })),
    recommendations: [...new Set(relations.flatMap((of) => of.recommendations))].map((one) =>
      recommendationModel(context, one),
    ),
    news: newestFirst([...new Set(relations.flatMap((of) => of.news))]).map((page) =>
      datedLink(context, page),
    ),
  };
}

function partnersIn(context: PageContext, country: string): Named[] {
  return Object.entries(context.site.references.partners)
    .filter(([, partner]) => partner.country === country)
    .map(([partner]) => namedParty(context, { partner }));
}

/** The list of partners and countries, with the map of the world. */
export function partnerList(
  context: PageContext,
  pages: readonly SitePage<PartnerEntry>[],
): RecordListModel {
  const { site, locale, messages, typeset } = context;
  const { places } = site.references;
  return {
    kind: 'table',
    caption: messages.partnersCaption,
    yearName: messages.since,
    ...(pages.length === 0 ? {} : { map: worldMapModel(context) }),
    columns: [messages.partnerOrCountry, messages.agreements, messages.missions],
    items: pages.map((page) => {
      const party = partyOf(page.entry);
      const years = agreementsWith(site, locale, party).map(({ entry }) =>
        yearOf(entry.facts.signed),
      );
      const missions = newestFirst(missionsOf(site, locale, party));
      const known = [
        ...years,
        ...missions.map(({ entry }) => entry.facts.start.slice(0, 4)),
      ].filter((year) => year !== '');
      const [first] = known.toSorted();
      return {
        ...(first === undefined ? {} : { year: first }),
        link: linkTo(context, page, page.entry.words.title),
        facts: [
          years.length === 0 ? messages.noneHere : formatList(counted(years, messages), locale),
          missions.length === 0
            ? messages.noneHere
            : missions
                .map(({ entry }) => {
                  const there = entry.facts.places
                    .map((key) => places[key])
                    .filter((place) => 'country' in party && place?.country === party.country)
                    .map((place) => typeset(place?.name[locale] ?? ''));
                  const year = entry.facts.start.slice(0, 4);
                  return there.length === 0
                    ? year
                    : fill(messages.visitedIn, { places: formatList(there, locale), year });
                })
                .join('; '),
        ],
      };
    }),
  };
}

/** Years, each once, with how many there are of it when that is several. */
function counted(years: readonly string[], { undated }: Messages): string[] {
  const dated = years.filter((year) => year !== '').toSorted();
  const others = years.filter((year) => year === '').map(() => undated);
  const groups = Map.groupBy([...dated, ...others], (year) => year);
  return [...groups].map(([year, { length }]) => (length === 1 ? year : `${year} (${length})`));
}

const yearOf = (date: string | undefined) => date?.slice(0, 4) ?? '';
