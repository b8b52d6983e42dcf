import type { EntryOf } from '../content/draft.ts';
import { formatDateRange, formatDayRange, formatList, formatShortRange } from '../i18n/format.ts';
import { renderInline } from '../markdown/inline.ts';
import type { SitePage } from '../site/site.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { dayTime, rangeTime, shortTime } from './dates.ts';
import { recommendationsOf } from '../site/relations.ts';
import { findPage, linkTo } from './page-links.ts';
import { namedParty } from './party.ts';
import { recommendationModel } from './recommendations.ts';
import { coastMapModel } from './map-models.ts';
import type {
  CoastMapModel,
  ContentsItem,
  Known,
  LinkModel,
  Named,
  PageBase,
  PersonModel,
  RecommendationModel,
  RecordListModel,
  TimelineItem,
  TimeModel,
} from './model.ts';
import { personModel } from './person.ts';
import { timeline } from './timeline.ts';

export interface MissionReportModel extends PageBase {
  template: 'mission-report';
  dates: { text: string; days: string; rest: string };
  /** Their names, one after the other. */
  places: string;
  /** The countries they are in. */
  countries: Named[];
  delegation: PersonModel[];
  accompaniedBy?: string;
  writtenBy: string;
  written: TimeModel;
  tabled: Known<{ by: PersonModel; to: string; on: TimeModel }>;
  /** The agreements it bears on, and what it did to them. */
  agreements: { link: LinkModel; did?: string }[];
  recommendations: RecommendationModel[];
  timeline: TimelineItem[];
  coast?: CoastMapModel;
}

type MissionEntry = EntryOf<'mission-report'>;

const placeNames = ({ site, locale, typeset }: PageContext, { facts }: MissionEntry) =>
  facts.places.map((place) => typeset(site.references.places[place]?.name[locale] ?? place));

/** The model of a mission report's page. */
export function missionReportModel(context: PageContext, entry: MissionEntry): MissionReportModel {
  const { locale, messages, typeset } = context;
  const { facts } = entry;
  const { start, end, written, tabled } = facts;
  const { days, rest } = formatDayRange(start, end, locale);
  const steps = [
    {
      start,
      end,
      time: rangeTime(formatShortRange(start, end, locale), start, end),
      text: messages.stepMission,
    },
    { start: written, time: shortTime(written, locale), text: messages.stepWritten },
    ...(tabled === undefined
      ? []
      : [{ start: tabled.on, time: shortTime(tabled.on, locale), text: messages.stepTabled }]),
  ];
  const base = pageBase(context);
  const dates = formatDateRange(start, end, locale);
  const recommendations = recommendationsOf(context.site, locale, entry.id).map((one) =>
    recommendationModel(context, one),
  );
  return {
    ...base,
    contents: withRecommendations(context, entry.id, base.contents),
    template: 'mission-report',
    dates: { text: dates, days, rest },
    places: formatList(placeNames(context, entry), locale),
    countries: countriesOf(context, entry),
    delegation: facts.delegation.map((member) => personModel(context, member)),
    ...(facts.accompaniedBy === undefined
      ? {}
      : { accompaniedBy: typeset(facts.accompaniedBy[locale]) }),
    writtenBy: renderInline(facts.writtenBy, 'fr'),
    written: dayTime(written, locale),
    tabled:
      tabled === undefined
        ? null
        : {
            by: personModel(context, tabled.by),
            to: typeset(tabled.to[locale]),
            on: dayTime(tabled.on, locale),
          },
    agreements: (facts.agreements ?? []).map(({ page: id, did }) => {
      const page = findPage(context, id);
      return {
        link: linkTo(context, page, page.entry.words.title),
        ...(did === undefined ? {} : { did: messages.effects[did] }),
      };
    }),
    recommendations,
    timeline: timeline(steps, locale),
    coast: coastMapModel(context, facts.places),
  };
}

/** The countries of the places, in the order of the mission. */
function countriesOf(context: PageContext, { facts }: MissionEntry): Named[] {
  const { places } = context.site.references;
  const keys = new Set(facts.places.flatMap((place) => places[place]?.country ?? []));
  return [...keys].map((country) => namedParty(context, { country }));
}

/** The section of the recommendations is not of the text, and is in its contents all the same. */
export function withRecommendations(
  { site, locale, messages }: PageContext,
  report: string,
  contents: readonly ContentsItem[],
): ContentsItem[] {
  if (contents.length === 0 || recommendationsOf(site, locale, report).length === 0) {
    return [...contents];
  }
  return [...contents, { id: messages.recommendationsId, title: messages.recommendations }];
}

/** The list of mission reports. */
export function missionReportList(
  context: PageContext,
  pages: readonly SitePage<MissionEntry>[],
): RecordListModel {
  const { locale, messages } = context;
  return {
    kind: 'table',
    caption: messages.reportsCaption,
    columns: [messages.report, messages.dates, messages.places],
    items: pages.map((page) => {
      const { start, end } = page.entry.facts;
      return {
        year: end.slice(0, 4),
        link: linkTo(context, page, page.entry.words.title),
        facts: [
          rangeTime(formatDateRange(start, end, locale), start, end),
          formatList(placeNames(context, page.entry), locale),
        ],
      };
    }),
  };
}
