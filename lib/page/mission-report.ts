import type { EntryOf } from '../content/draft.ts';
import { formatDateRange, formatDayRange, formatList, formatShortRange } from '../i18n/format.ts';
import type { SitePage } from '../site/site.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { dayTime, rangeTime, shortTime } from './dates.ts';
import { findPage, linkTo } from './page-links.ts';
import { coastMapModel } from './map-models.ts';
import type {
  CoastMapModel,
  Known,
  LinkModel,
  PageBase,
  PersonModel,
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
  delegation: PersonModel[];
  accompaniedBy?: string;
  writtenBy: string;
  written: TimeModel;
  tabled: Known<{ by: PersonModel; to: string; on: TimeModel }>;
  agreements: LinkModel[];
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
  const dates = formatDateRange(start, end, locale);
  return {
    ...pageBase(context),
    template: 'mission-report',
    dates: { text: dates, days, rest },
    places: formatList(placeNames(context, entry), locale),
    delegation: facts.delegation.map((member) => personModel(context, member)),
    ...(facts.accompaniedBy === undefined
      ? {}
      : { accompaniedBy: typeset(facts.accompaniedBy[locale]) }),
    writtenBy: typeset(facts.writtenBy),
    written: dayTime(written, locale),
    tabled:
      tabled === undefined
        ? null
        : {
            by: personModel(context, tabled.by),
            to: typeset(tabled.to[locale]),
            on: dayTime(tabled.on, locale),
          },
    agreements: (facts.agreements ?? []).map((id) => {
      const page = findPage(context, id);
      return linkTo(context, page, page.entry.words.title);
    }),
    timeline: timeline(steps, locale),
    coast: coastMapModel(context, facts.places),
  };
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
